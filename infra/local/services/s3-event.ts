/** "Object Created" as EventBridge gets it: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
import { randomUUID } from 'node:crypto';
import type { StoredObject } from './s3-objects';

export interface ObjectCreated {
  readonly object: StoredObject;
  readonly reason: 'PutObject' | 'POST Object';
}

export const describeObjectCreated = (
  { object, reason }: ObjectCreated,
  { account, region }: { readonly account: string; readonly region: string },
) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Object Created',
  source: 'aws.s3',
  account,
  time: new Date(object.at).toISOString().replace(/\.\d+Z$/, 'Z'),
  region,
  resources: [`arn:aws:s3:::${object.bucket}`],
  detail: {
    version: '0',
    bucket: { name: object.bucket },
    object: { key: object.key, size: object.size, etag: object.etag, sequencer: object.sequencer },
    'request-id': randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase(),
    // Whoever it is, they are of this account.
    requester: account,
    'source-ip-address': '127.0.0.1',
    reason,
  },
});
