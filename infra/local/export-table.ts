/** The table of a stage as DynamoDB writes an export to S3, in one file: docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html */
import { gzipSync } from 'node:zlib';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { operator } from './iam';
import type { StageResource } from './seams';
import type { Dynamodb } from './services/dynamodb';

export type StoredItem = Readonly<Record<string, AttributeValue>>;

const page = z.object({
  Items: z.array(z.record(z.string(), z.custom<AttributeValue>())),
  LastEvaluatedKey: z.unknown().optional(),
});

/** Lines of `{"Item":{…}}` in DynamoDB's own JSON, gzipped. */
export const exportItems = (items: readonly StoredItem[]): Buffer =>
  gzipSync(items.map((Item) => `${JSON.stringify({ Item })}\n`).join(''));

/** Every item of a table, read through the table's own service. */
export async function scan(dynamodb: Dynamodb, table: StageResource): Promise<readonly StoredItem[]> {
  const items: StoredItem[] = [];
  let from: unknown;
  do {
    const answer = await dynamodb.answer({
      service: 'dynamodb',
      method: 'POST',
      url: new URL('http://127.0.0.1/'),
      headers: { 'x-amz-target': 'DynamoDB_20120810.Scan' },
      body: Buffer.from(
        JSON.stringify({ TableName: table.physicalName, ...(from === undefined ? {} : { ExclusiveStartKey: from }) }),
      ),
      caller: operator,
    });
    const read = page.parse(JSON.parse(String(answer.body)));
    items.push(...read.Items);
    from = read.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}
