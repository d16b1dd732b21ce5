import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Instant } from '../../shared/calendar/day';
import type { Clock } from '../ports/clock';
import type { PutBack, Restoring } from '../ports/restoring';
import { type Item, isExpired, sharedDynamodb } from './dynamodb-items';
import { employerToItem } from './stored-employer';
import { toItem } from './stored-registration';

/** What is put back, and of which version and registering it is; absent where only a gap is filled. */
type Copy = { readonly item: Item; readonly version?: number; readonly since?: { name: string; at: Instant } };

/** Puts items back into the one table. `dry` only looks what it would do. */
export function restoringInDynamodb(
  table: string,
  clock: Clock,
  { dry }: { readonly dry: boolean } = { dry: false },
  dynamodb: DynamoDBClient = sharedDynamodb(),
): Restoring {
  const put = dry
    ? (copy: Copy) => foresee(dynamodb, table, copy, clock.now())
    : (copy: Copy) => putBack(dynamodb, table, copy, clock.now());
  return {
    registration: (scheduled) => {
      const { version, registeredAt } = scheduled.registration;
      return put({ item: toItem(scheduled), version, since: { name: 'registeredAt', at: registeredAt } });
    },
    employer: (scheduled) => {
      const { version, createdAt } = scheduled.employer;
      return put({ item: employerToItem(scheduled), version, since: { name: 'createdAt', at: createdAt } });
    },
    other: (item) => put({ item }),
  };
}

async function putBack(
  dynamodb: DynamoDBClient,
  table: string,
  { item, version, since }: Copy,
  now: Instant,
): Promise<PutBack> {
  const isGap = 'attribute_not_exists(pk) OR expiresAt <= :now';
  const isOlder = version === undefined ? '' : ' OR (version <= :version AND #since = :since)';
  try {
    await dynamodb.send(
      new PutItemCommand({
        TableName: table,
        Item: marshall(version === undefined ? item : { ...item, version: version + 1 }, {
          removeUndefinedValues: true,
        }),
        ConditionExpression: isGap + isOlder,
        ...(since === undefined ? {} : { ExpressionAttributeNames: { '#since': since.name } }),
        ExpressionAttributeValues: marshall(
          { ':now': now, ':version': version, ':since': since?.at },
          { removeUndefinedValues: true },
        ),
      }),
    );
    return 'written';
  } catch (problem) {
    if (problem instanceof ConditionalCheckFailedException) return 'left';
    throw problem;
  }
}

async function foresee(
  dynamodb: DynamoDBClient,
  table: string,
  { item, version, since }: Copy,
  now: Instant,
): Promise<PutBack> {
  const { Item: found } = await dynamodb.send(
    new GetItemCommand({ TableName: table, Key: marshall({ pk: item.pk }), ConsistentRead: true }),
  );
  const live = found && unmarshall(found);
  if (live === undefined || isExpired(live, now)) return 'written';
  const isOlder = version !== undefined && Number(live.version) <= version && live[since?.name ?? ''] === since?.at;
  return isOlder ? 'written' : 'left';
}
