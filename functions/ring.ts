import * as z from 'zod/mini';
import type { ItemId } from './item-id';

/** What lies in the due queues and in an alarm's input: which item to look at. Nothing else. */
export const ringBody = z.object({
  id: z.pipe(
    z.string().check(z.regex(/^[0-9a-z-]{1,50}$/)),
    z.transform((id) => id as ItemId),
  ),
});
