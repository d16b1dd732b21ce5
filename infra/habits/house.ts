/** What every room of a stage is built with. */
import type { MemoryStack } from '../stacks/memory';
import type { Stage } from '../stages';
import type { Watch } from './watch';

export type House = { readonly stage: Stage; readonly memory: MemoryStack; readonly watch: Watch };
