import * as z from 'zod/mini';
import type { ImportWork } from '../ports/import-queue';
import { uploadIdOf } from '../uploads/keys';

/** "Object Created" of S3, as EventBridge sends it: docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
const arrived = z.object({
  'detail-type': z.literal('Object Created'),
  detail: z.object({ object: z.object({ key: z.string() }) }),
});
const ours = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), uploadId: z.string() }),
  z.object({ kind: z.enum(['commit', 'undo']), uploadId: z.string(), part: z.int().check(z.nonnegative()) }),
]);

/** Reads what a message of the import queue asks. Throws for one that is neither: it belongs with the dead letters. */
export function readWork(body: string): ImportWork | { readonly kind: 'nothing' } {
  const message = z.union([arrived, ours]).parse(JSON.parse(body));
  if ('kind' in message) return message;
  const uploadId = uploadIdOf(message.detail.object.key);
  return uploadId === undefined ? { kind: 'nothing' } : { kind: 'read', uploadId };
}
