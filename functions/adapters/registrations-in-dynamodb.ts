import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { instant } from '../../shared/calendar';
import type { Clock } from '../ports/clock';
import type { Registrations } from '../ports/registrations';
import { deleteItem, queryIndex, readItem, replaceItem, sharedDynamodb } from './dynamodb-items';
import { hashOfAddress } from './hash-of-address';
import { parseItemKey } from './item-key';
import { readItems } from './read-items';
import { readPage } from './read-page';
import { fromItem, peopleShard, registrationIn, registrationKey, toItem } from './stored-registration';
import { tableLayout } from './table-layout';

const { due, people, addresses } = tableLayout;
const numbersTo = (count: number): readonly number[] => Array.from({ length: count }, (_, number) => number);

/** Registrations in the one table, one item each. */
export function registrationsInDynamodb(
  table: string,
  clock: Clock,
  dynamodb: DynamoDBClient = sharedDynamodb(),
): Registrations {
  return {
    load: async (id) => {
      const item = await readItem(dynamodb, table, registrationKey(id), clock.now());
      return item === undefined ? undefined : fromItem(item);
    },
    loadAll: async (ids) => (await readItems(dynamodb, table, ids.map(registrationKey), clock.now())).map(fromItem),
    save: (scheduled) => replaceItem(dynamodb, table, toItem(scheduled), scheduled.registration.version, clock.now()),
    remove: (id, version) => deleteItem(dynamodb, table, registrationKey(id), version),
    page: (after, limit) => readPage(dynamodb, table, after, limit, clock.now()),
    waiting: async (before, limit) => {
      const shards = await Promise.all(
        numbersTo(due.shards).map((shard) =>
          queryIndex(
            dynamodb,
            {
              TableName: table,
              IndexName: due.indexName,
              KeyConditionExpression: `${due.partitionKey} = :shard AND ${due.sortKey} < :before`,
            },
            { ':shard': String(shard), ':before': before },
            // Any one shard may hold all of the oldest.
            limit,
          ),
        ),
      );
      return shards
        .flat()
        .map((item) => ({ id: parseItemKey(item[tableLayout.partitionKey]), at: instant(Number(item[due.sortKey])) }))
        .sort((one, other) => one.at - other.at)
        .slice(0, limit);
    },
    peopleOf: async (employer) => {
      const shards = await Promise.all(
        numbersTo(people.shards).map((shard) =>
          queryIndex(
            dynamodb,
            {
              TableName: table,
              IndexName: people.indexName,
              KeyConditionExpression: `${people.partitionKey} = :shard`,
            },
            { ':shard': peopleShard(employer, shard) },
          ),
        ),
      );
      return shards.flat().map((item) => registrationIn(item[tableLayout.partitionKey]));
    },
    ofAddress: async (email) => {
      const found = await queryIndex(
        dynamodb,
        {
          TableName: table,
          IndexName: addresses.indexName,
          KeyConditionExpression: `${addresses.partitionKey} = :hash`,
        },
        { ':hash': hashOfAddress(email) },
      );
      return found.map((item) => registrationIn(item[tableLayout.partitionKey]));
    },
  };
}
