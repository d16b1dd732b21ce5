/** Tells the items by which rooms say that they are alive from everything else a room may have to act on. */
import * as z from 'zod';
import { tableLayout } from '../../functions/adapters/table-layout';
import type { StreamRecord } from './seams';

const pulse = z.object({
  [tableLayout.partitionKey]: z.object({ S: z.string().startsWith(tableLayout.pulsePrefix) }),
});

export const isPulse = (keys: StreamRecord['keys']): boolean => pulse.safeParse(keys).success;
