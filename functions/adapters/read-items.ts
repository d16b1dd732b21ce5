import { setTimeout as pause } from 'node:timers/promises';
import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  type KeysAndAttributes,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Instant } from '../../shared/calendar/day';
import { doAtOnce } from '../do-at-once';
import { isExpired } from './dynamodb-items';

/** The most BatchGetItem takes; of large items it answers 16 MB at most and leaves the rest for the next request. */
const mostInBatch = 100;
/** With batches of a hundred about as much as one small function can take in. */
const batchesAtOnce = 8;
/** 50 ms, then twice as long each time: after eight tries 50 × (2⁷ − 1) = 6.4 s were waited. A try that brings anything starts over. */
const firstPauseMs = 50;
const mostTries = 8;

/**
 * Reads many items, strongly consistent, a hundred a request; those that are there and not expired, in no order.
 * Throws where the table goes on answering nothing.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html
 */
export async function readItems(
  dynamodb: DynamoDBClient,
  table: string,
  pks: readonly string[],
  now: Instant,
): Promise<readonly Record<string, unknown>[]> {
  // One key twice in a request is refused.
  const keys = [...new Set(pks)].map((pk) => marshall({ pk }));
  const batches = Array.from({ length: Math.ceil(keys.length / mostInBatch) }, (_, batch) =>
    keys.slice(batch * mostInBatch, (batch + 1) * mostInBatch),
  );
  const found = await doAtOnce(batches, batchesAtOnce, (batch) => readBatch(dynamodb, table, batch));
  return found
    .flat()
    .map((item) => unmarshall(item))
    .filter((item) => !isExpired(item, now));
}

type Key = Record<string, AttributeValue>;

async function readBatch(dynamodb: DynamoDBClient, table: string, keys: readonly Key[]): Promise<readonly Key[]> {
  const found: Key[] = [];
  let asked: KeysAndAttributes = { Keys: [...keys], ConsistentRead: true };
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { Responses, UnprocessedKeys } = await dynamodb.send(
      new BatchGetItemCommand({ RequestItems: { [table]: asked } }),
    );
    const items = Responses?.[table] ?? [];
    found.push(...items);
    const left = UnprocessedKeys?.[table];
    if (left?.Keys === undefined || left.Keys.length === 0) return found;
    asked = { ...left, ConsistentRead: true };
    // An answer that was full is no sign of a table that is busy.
    if (items.length > 0) tries = -1;
    else await pause(firstPauseMs * 2 ** tries);
  }
  throw new Error(
    `The table answered nothing for ${asked.Keys?.length ?? 0} of ${keys.length} keys, ${mostTries} times.`,
  );
}
