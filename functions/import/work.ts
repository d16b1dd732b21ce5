import * as z from 'zod';
import type { ImportPart } from '../ports/import-queue';
import { uploadIdOf } from '../uploads/keys';

/** "Object Created" of S3, as EventBridge sends it: docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
const arrived = z.object({
  'detail-type': z.literal('Object Created'),
  detail: z.object({ object: z.object({ key: z.string() }) }),
});
const part = z.object({ uploadId: z.string(), part: z.int().nonnegative() });

/** What a message asks of the import room. */
export type Work =
  | { readonly kind: 'read'; readonly uploadId: string }
  | ({ readonly kind: 'commit' } & ImportPart)
  | { readonly kind: 'nothing' };

/** Reads a message of the import queue. Throws for one that is neither: it belongs with the dead letters. */
export function readWork(body: string): Work {
  const message = z.union([arrived, part]).parse(JSON.parse(body));
  if ('part' in message) return { kind: 'commit', ...message };
  const uploadId = uploadIdOf(message.detail.object.key);
  return uploadId === undefined ? { kind: 'nothing' } : { kind: 'read', uploadId };
}
