import * as z from 'zod';
import type { ItemId } from './item-id';

/** What lies in the due queues and in an alarm's input: which item to look at. Nothing else. */
export const ringBody = z.object({
  id: z
    .string()
    .regex(/^[0-9a-z-]{1,50}$/)
    .transform((id) => id as ItemId),
});
