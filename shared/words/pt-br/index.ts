import type { Words } from '../words';
import { explain } from './explain';
import { letters } from './letters';
import { rulesWords as rules } from './rules';

/** Everything we say in Brazilian Portuguese. */
export const words: Words = { language: 'pt-BR', letters, rules, explain };
