import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { Clock } from '../ports/clock';
import type { Walks } from '../ports/walks';
import { readItem, replaceItem, sharedDynamodb } from './dynamodb-items';
import { instantShape } from './stored-ledger';

/** Names nobody: it is how far the look at everybody is. */
const pk = 'walk#law';

const walkShape = z.object({
  version: z.number(),
  law: z.string(),
  rows: z.array(z.string()),
  rowsBefore: z.optional(z.array(z.string())),
  begunAt: instantShape,
  begunBefore: z.optional(instantShape),
  after: z.optional(z.string()),
  endedAt: z.optional(instantShape),
  counts: z.object({
    looked: z.number(),
    rescheduled: z.number(),
    told: z.number(),
    conflicts: z.number(),
    unreadable: z.number(),
    dates: z.record(z.string(), z.number()),
  }),
});

/** The walk in the one table: the item `walk#law`. */
export function walksInDynamodb(table: string, clock: Clock, dynamodb: DynamoDBClient = sharedDynamodb()): Walks {
  return {
    load: async () => {
      const item = await readItem(dynamodb, table, pk, clock.now());
      return item === undefined ? undefined : walkShape.parse(item);
    },
    save: ({ version, ...walk }) => replaceItem(dynamodb, table, { pk, ...walk }, version, clock.now()),
  };
}
