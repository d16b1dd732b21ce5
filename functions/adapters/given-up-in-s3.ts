import { DeleteObjectCommand, GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import type { GivenUp, GivenUpRecords } from '../ports/given-up';
import { itemIdIn } from './item-key';

/** Lambda chooses the rest of the key: docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html */
const folder = 'aws/lambda/';

const changed = z.object({
  Records: z.array(z.object({ dynamodb: z.object({ Keys: z.object({ pk: z.object({ S: z.string() }) }) }) })),
});
const json = z.string().transform((text): unknown => JSON.parse(text));
/** What Lambda writes for a batch it gave up; `payload` is the event as text. */
const written = json.pipe(
  z.object({
    requestContext: z.object({ functionArn: z.string(), condition: z.string(), approximateInvokeCount: z.number() }),
    payload: json,
  }),
);

/**
 * What the stream gave up, as objects in the stage's bucket.
 * @param prefix What the names of the stage's functions begin with: `kaeru-production-`.
 */
export function givenUpInS3(bucket: string, prefix: string, s3 = new S3Client({})): GivenUpRecords {
  const read = async (key: string): Promise<GivenUp> => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const { requestContext, payload } = written.parse(await Body?.transformToString());
    const { functionArn, condition, approximateInvokeCount } = requestContext;
    const keys = changed.parse(payload).Records.map(({ dynamodb }) => dynamodb.Keys.pk.S);
    return {
      key,
      room: (functionArn.split(':')[6] ?? '').replace(prefix, ''),
      cause: condition,
      tries: approximateInvokeCount,
      items: [...new Set(keys.map(itemIdIn).filter((id) => id !== undefined))],
      event: payload,
    };
  };
  return {
    async *all() {
      for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket: bucket, Prefix: folder }))
        for (const { Key } of Contents) if (Key !== undefined) yield read(Key);
    },
    forget: async (key) => {
      await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}
