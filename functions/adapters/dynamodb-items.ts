import { createHash } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
  paginateQuery,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Instant } from '../../shared/calendar/day';
import { tableLayout } from './table-layout';

let client: DynamoDBClient | undefined;

/** One client for all adapters of a room: one pool of connections, one set of credentials. */
export function sharedDynamodb(): DynamoDBClient {
  client ??= new DynamoDBClient({});
  return client;
}

/** Items are kept small so that a write costs little and a stream record stays readable; beyond this something is wrong. */
const mostBytes = 50 * 1024;

/** The keys and attributes every item may carry besides its own. */
export type Item = Readonly<Record<string, unknown>> & { readonly pk: string };

/** `expiresAt` for us, who take an item past it for absent; whole seconds for TTL, which deletes it some day. */
export const expiry = (expiresAt: Instant | undefined) =>
  expiresAt === undefined ? {} : { expiresAt, [tableLayout.timeToLive]: Math.ceil(expiresAt / 1000) };

/** Which of `count` shards an id falls into; evenly where count is a power of two up to 256. */
export const shardOf = (id: string, count: number): number =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % count;

/** Reads one item, strongly consistent; undefined where there is none, or TTL has not yet deleted an expired one. */
export async function readItem(
  dynamodb: DynamoDBClient,
  table: string,
  pk: string,
  now: Instant,
): Promise<Record<string, unknown> | undefined> {
  const { Item } = await dynamodb.send(
    new GetItemCommand({ TableName: table, Key: marshall({ pk }), ConsistentRead: true }),
  );
  if (Item === undefined) return undefined;
  const item = unmarshall(Item);
  return isExpired(item, now) ? undefined : item;
}

/** Whether TTL may delete an item at any time: it is taken for absent. */
export const isExpired = ({ expiresAt }: Readonly<Record<string, unknown>>, now: Instant): boolean =>
  typeof expiresAt === 'number' && expiresAt <= now;

/** Writes one item whatever was there. Throws where it is larger than 50 KB. */
export async function writeItem(dynamodb: DynamoDBClient, table: string, item: Item): Promise<void> {
  await dynamodb.send(new PutItemCommand(put(table, item)));
}

/**
 * Writes one item on condition that the stored version is still `version` (0: that there is none, or an expired one).
 * The item carries the version after it. Throws where it is larger than 50 KB.
 */
export async function replaceItem(
  dynamodb: DynamoDBClient,
  table: string,
  item: Item,
  version: number,
  now: Instant,
): Promise<'saved' | 'conflict'> {
  const condition =
    version === 0
      ? { expression: 'attribute_not_exists(pk) OR expiresAt <= :now', values: { ':now': now } }
      : {
          expression: 'version = :version AND (attribute_not_exists(expiresAt) OR expiresAt > :now)',
          values: { ':version': version, ':now': now },
        };
  try {
    await dynamodb.send(
      new PutItemCommand({
        ...put(table, { ...item, version: version + 1 }),
        ConditionExpression: condition.expression,
        ExpressionAttributeValues: marshall(condition.values),
      }),
    );
    return 'saved';
  } catch (problem) {
    if (problem instanceof ConditionalCheckFailedException) return 'conflict';
    throw problem;
  }
}

/** Deletes one item whatever it is; one that is not there is already deleted. */
export async function removeItem(dynamodb: DynamoDBClient, table: string, pk: string): Promise<void> {
  await dynamodb.send(new DeleteItemCommand({ TableName: table, Key: marshall({ pk }) }));
}

/** Deletes one item on condition that the stored version is still `version`. */
export async function deleteItem(
  dynamodb: DynamoDBClient,
  table: string,
  pk: string,
  version: number,
): Promise<'removed' | 'conflict'> {
  try {
    await dynamodb.send(
      new DeleteItemCommand({
        TableName: table,
        Key: marshall({ pk }),
        ConditionExpression: 'version = :version',
        ExpressionAttributeValues: marshall({ ':version': version }),
      }),
    );
    return 'removed';
  } catch (problem) {
    if (problem instanceof ConditionalCheckFailedException) return 'conflict';
    throw problem;
  }
}

/** All keys an index query finds, page by page, until `most` are there. */
export async function queryIndex(
  dynamodb: DynamoDBClient,
  query: Omit<QueryCommandInput, 'ExpressionAttributeValues'>,
  values: Readonly<Record<string, unknown>>,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  const limit = Number.isFinite(most) ? { Limit: most } : {};
  const pages = paginateQuery(
    { client: dynamodb },
    { ...query, ...limit, ExpressionAttributeValues: marshall(values) },
  );
  for await (const { Items } of pages) {
    found.push(...(Items ?? []).map((item) => unmarshall(item)));
    if (found.length >= most) break;
  }
  return found.slice(0, Math.min(found.length, most));
}

function put(table: string, item: Item): PutItemCommandInput {
  const bytes = Buffer.byteLength(JSON.stringify(item));
  if (bytes > mostBytes) {
    throw new Error(`An item of ${bytes} bytes is too large; ${mostBytes} is the most. Nothing was written.`);
  }
  // Absent, never null: an index key may not be null.
  return { TableName: table, Item: marshall(item, { removeUndefinedValues: true }) };
}
