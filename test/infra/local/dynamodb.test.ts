import { createHash } from 'node:crypto';
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ResourceNotFoundException,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tableLayout } from '../../../functions/adapters/table-layout';
import type { AwsRequest, StageResource } from '../../../infra/local/seams';
import { type Dynamodb, openDynamodb } from '../../../infra/local/services/dynamodb';
import { attributeDefinitions, registrationsTable as table } from './dynamodb-registrations';
import { account, type Front, openStand, region, resource, serve, beginning as start } from './stand';

const hour = 3_600_000;
const TableName = table.physicalName;
const streamArn = `${table.arn}/stream/laptop`;

let stand: Awaited<ReturnType<typeof openStand>>;
let dynamodb: Dynamodb;
let front: Front | undefined;
let client: DynamoDBClient;
beforeEach(async () => {
  stand = await openStand();
  await open(table);
});
/** Opens the service over what the store holds: the second time as after a restart. */
async function open(...resources: StageResource[]) {
  await front?.close();
  dynamodb = await openDynamodb({ ...stand, resources, account, region });
  front = await serve('dynamodb', dynamodb);
  client = new DynamoDBClient(front.client);
}
afterEach(async () => {
  client.destroy();
  await front?.close();
  front = undefined;
  await stand.close();
});

const waiting = (pk: string, nextLetterAt = '2027-02-01T00:00Z', more = {}) => ({
  pk: { S: pk },
  dueShard: { S: '1' },
  nextLetterAt: { S: nextLetterAt },
  peopleShard: { S: 'acme#3' },
  version: { N: '1' },
  ...more,
});
const put = (Item: ReturnType<typeof waiting>) => client.send(new PutItemCommand({ TableName, Item }));
const records = () => dynamodb.streams.read(streamArn, 0, 1_000);
async function due(before = '2028', ExclusiveStartKey?: Record<string, { S: string }>, Limit = 100) {
  const found = await client.send(
    new QueryCommand({
      TableName,
      IndexName: tableLayout.due.indexName,
      KeyConditionExpression: 'dueShard = :shard AND nextLetterAt < :before',
      ExpressionAttributeValues: { ':shard': { S: '1' }, ':before': { S: before } },
      Limit,
      ...(ExclusiveStartKey === undefined ? {} : { ExclusiveStartKey }),
    }),
  );
  return { ids: (found.Items ?? []).map((item) => item.pk?.S), next: found.LastEvaluatedKey };
}

test('an item is kept, changed on condition, read together with others, and deleted', async () => {
  await put(waiting('registration#1'));
  const Key = { pk: { S: 'registration#1' } };
  const changed = await client.send(
    new UpdateItemCommand({
      TableName,
      Key,
      UpdateExpression: 'SET version = version + :one REMOVE nextLetterAt, dueShard',
      ConditionExpression: 'version = :seen',
      ExpressionAttributeValues: { ':one': { N: '1' }, ':seen': { N: '1' } },
      ReturnValues: 'ALL_NEW',
    }),
  );
  expect(changed.Attributes).toEqual({ pk: Key.pk, version: { N: '2' }, peopleShard: { S: 'acme#3' } });
  const other = { PutRequest: { Item: waiting('registration#2') } };
  await client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: [other] } }));
  const both = await client.send(
    new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [Key, { pk: { S: 'registration#2' } }] } } }),
  );
  expect(both.Responses?.[TableName]?.map((item) => item.pk?.S).sort()).toEqual(['registration#1', 'registration#2']);
  await client.send(new DeleteItemCommand({ TableName, Key }));
  expect((await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }))).Item).toBeUndefined();
  expect((await client.send(new ScanCommand({ TableName }))).Count).toBe(1);
});

test('a condition that is not met changes nothing, and shows the item to whoever asks for it', async () => {
  await put(waiting('registration#1'));
  const again = new PutItemCommand({
    TableName,
    Item: waiting('registration#1', '2030'),
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
  const refusal = await client.send(again).catch((problem) => problem);
  expect(refusal).toBeInstanceOf(ConditionalCheckFailedException);
  expect(refusal.Item).toEqual(waiting('registration#1'));
  expect(await records()).toHaveLength(1);
  expect((await due()).ids).toEqual(['registration#1']);
});

test('an item is in the index exactly while it has something to wait for', async () => {
  await put(waiting('registration#1'));
  await put(waiting('registration#1', '2027-03-01T00:00Z'));
  expect((await due('2027-02-15')).ids).toEqual([]);
  expect((await due()).ids).toEqual(['registration#1']);
  const { nextLetterAt: _, ...settled } = waiting('registration#1');
  await client.send(new PutItemCommand({ TableName, Item: settled }));
  expect((await due()).ids).toEqual([]);
});

test('every one of many items that wait for the same minute is in the index, page by page', async () => {
  // dynalite's own index keys hold 24 bits of each item's key: of these two, only one would be found.
  const [one, other] = findCollision();
  await put(waiting(one));
  await put(waiting(other));
  expect((await due()).ids.sort()).toEqual([one, other].sort());
  const first = await due('2028', undefined, 1);
  expect(first.ids).toHaveLength(1);
  const next = Object.fromEntries(
    Object.entries(first.next ?? {}).map(([name, value]) => [name, { S: value.S ?? '' }]),
  );
  const second = await due('2028', next, 1);
  expect([...first.ids, ...second.ids].sort()).toEqual([one, other].sort());
});

test('the stream tells what happened to an item, in order, with both images', async () => {
  let calls = 0;
  dynamodb.streams.onRecords(streamArn, () => {
    calls += 1;
  });
  const old = waiting('registration#1');
  const current = waiting('registration#1', '2027-03-01T00:00Z');
  await put(old);
  await put(current);
  await client.send(new DeleteItemCommand({ TableName, Key: { pk: { S: 'registration#1' } } }));
  const keys = { pk: { S: 'registration#1' } };
  expect(await records()).toEqual([
    { sequence: 1, at: start, event: 'INSERT', keys, newImage: old, expired: false },
    { sequence: 2, at: start, event: 'MODIFY', keys, oldImage: old, newImage: current, expired: false },
    { sequence: 3, at: start, event: 'REMOVE', keys, oldImage: current, expired: false },
  ]);
  expect(calls).toBe(3);
  expect(await dynamodb.streams.read(streamArn, 1, 1)).toMatchObject([{ sequence: 2 }]);
});

test('a write that changes nothing, and the deletion of what is not there, make no record', async () => {
  await put(
    waiting('registration#1', undefined, { tags: { SS: ['a', 'b'] }, map: { M: { x: { S: '1' }, y: { S: '2' } } } }),
  );
  await put(
    waiting('registration#1', undefined, { map: { M: { y: { S: '2' }, x: { S: '1' } } }, tags: { SS: ['b', 'a'] } }),
  );
  await client.send(new DeleteItemCommand({ TableName, Key: { pk: { S: 'registration#9' } } }));
  expect(await records()).toHaveLength(1);
  await put(waiting('registration#1', undefined, { tags: { SS: ['b', 'a'] } }));
  expect(await records()).toHaveLength(2);
});

test('the stream goes on where it was after a restart, and each consumer from its own checkpoint', async () => {
  await put(waiting('registration#1'));
  await put(waiting('registration#2'));
  await dynamodb.streams.moveCheckpoint(streamArn, 'alarm', 1);
  await open(table);
  expect(await dynamodb.streams.checkpoint(streamArn, 'alarm')).toBe(1);
  expect(await dynamodb.streams.checkpoint(streamArn, 'another')).toBe(0);
  await put(waiting('registration#3'));
  expect((await dynamodb.streams.read(streamArn, 1, 10)).map(({ sequence }) => sequence)).toEqual([2, 3]);
});

test('records are forgotten after a day, but not before every consumer has read them', async () => {
  await put(waiting('registration#1'));
  await put(waiting('registration#2'));
  await dynamodb.streams.moveCheckpoint(streamArn, 'slow', 1);
  await stand.clock.turn(start + 25 * hour);
  await dynamodb.streams.moveCheckpoint(streamArn, 'quick', 2);
  expect((await records()).map(({ sequence }) => sequence)).toEqual([2]);
  await put(waiting('registration#3'));
  await dynamodb.streams.moveCheckpoint(streamArn, 'slow', 2);
  expect((await records()).map(({ sequence }) => sequence)).toEqual([3]);
});

test('an item whose time has come is deleted within the hour, with a record that says so', async () => {
  const expiring = waiting('registration#1', undefined, {
    expiresAtSeconds: { N: String(start / 1_000 + 7 * 86_400 + 600) },
  });
  await put(expiring);
  await put(waiting('registration#2'));
  await stand.clock.turn(start + 7 * 24 * hour + 599_000);
  expect((await due()).ids).toHaveLength(2);
  await stand.clock.turn(start + 7 * 24 * hour + hour);
  expect((await due()).ids).toEqual(['registration#2']);
  expect((await records()).at(-1)).toEqual({
    sequence: 3,
    at: start + 7 * 24 * hour + hour,
    event: 'REMOVE',
    keys: { pk: { S: 'registration#1' } },
    oldImage: expiring,
    expired: true,
  });
});

test('an item that was given more time stays, also over a restart; milliseconds for seconds never expire', async () => {
  const after = (hours: number) => ({ expiresAtSeconds: { N: String(start / 1_000 + hours * 3_600) } });
  await put(waiting('registration#1', undefined, after(1)));
  await put(waiting('registration#1', undefined, after(48)));
  await put(waiting('registration#2', undefined, { expiresAtSeconds: { N: String(start) } }));
  await stand.clock.turn(start + 24 * hour);
  expect((await due()).ids).toHaveLength(2);
  await open(table);
  await stand.clock.turn(start + 49 * hour);
  expect((await due()).ids).toEqual(['registration#2']);
});

test('indexes are built anew when the template has others than the last time', async () => {
  await put(waiting('registration#1', undefined, { employer: { S: 'acme' } }));
  await put(waiting('registration#2'));
  await open({
    ...table,
    properties: {
      ...table.properties,
      AttributeDefinitions: [...attributeDefinitions, { AttributeName: 'employer', AttributeType: 'S' }],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'employers',
          KeySchema: [{ AttributeName: 'employer', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    },
  });
  const query = new QueryCommand({
    TableName,
    IndexName: 'employers',
    KeyConditionExpression: 'employer = :acme',
    ExpressionAttributeValues: { ':acme': { S: 'acme' } },
  });
  expect((await client.send(query)).Items?.map((item) => item.pk?.S)).toEqual(['registration#1']);
  await expect(due()).rejects.toThrow('does not have the specified index');
  await open(table);
  expect((await due()).ids).toHaveLength(2);
});

test('a table whose key changed is not stood up over the old data', async () => {
  const KeySchema = [{ AttributeName: 'dueShard', KeyType: 'HASH' }];
  const changed = { ...table, properties: { ...table.properties, KeySchema } };
  await expect(openDynamodb({ ...stand, resources: [changed], account, region })).rejects.toThrow('--fresh');
});

test('what the stage does not do is an error with its name, never skipped', async () => {
  const broken = resource('AWS::DynamoDB::Table', 'other', 'arn:other', {
    ...table.properties,
    KinesisStreamSpecification: {},
  });
  await expect(openDynamodb({ ...stand, resources: [broken], account, region })).rejects.toThrow(
    'KinesisStreamSpecification',
  );
});

test('errors arrive as the SDK’s own classes', async () => {
  const missing = new GetItemCommand({ TableName: 'nowhere', Key: { pk: { S: '1' } } });
  await expect(client.send(missing)).rejects.toBeInstanceOf(ResourceNotFoundException);
  const reserved = new QueryCommand({
    TableName,
    KeyConditionExpression: 'shard = :shard',
    ExpressionAttributeValues: { ':shard': { S: '1' } },
  });
  await expect(client.send(reserved)).rejects.toMatchObject({ name: 'ValidationException' });
  const nullKey = new PutItemCommand({
    TableName,
    Item: { ...waiting('registration#1'), nextLetterAt: { NULL: true } },
  });
  await expect(client.send(nullKey)).rejects.toMatchObject({ name: 'ValidationException' });
  expect((await client.send(new DescribeTableCommand({ TableName }))).Table?.TableStatus).toBe('ACTIVE');
});

test('IAM is asked about the table, the index, or each table of a batch', () => {
  const ask = (operation: string, body: unknown): AwsRequest => ({
    service: 'dynamodb',
    method: 'POST',
    url: new URL('http://127.0.0.1/'),
    headers: { 'x-amz-target': `DynamoDB_20120810.${operation}` },
    body: Buffer.from(JSON.stringify(body)),
    caller: 'web',
  });
  expect(dynamodb.needs(ask('PutItem', { TableName }))).toEqual([{ action: 'dynamodb:PutItem', resource: table.arn }]);
  expect(dynamodb.needs(ask('Query', { TableName, IndexName: 'due' }))).toEqual([
    { action: 'dynamodb:Query', resource: `${table.arn}/index/due` },
  ]);
  expect(dynamodb.needs(ask('BatchWriteItem', { RequestItems: { registrations: [], other: [] } }))).toEqual([
    { action: 'dynamodb:BatchWriteItem', resource: table.arn },
    { action: 'dynamodb:BatchWriteItem', resource: `arn:aws:dynamodb:${region}:${account}:table/other` },
  ]);
  expect(() => dynamodb.needs(ask('TransactWriteItems', {}))).toThrow('TransactWriteItems');
});

/** Two keys whose md5, salted as dynalite salts it, begins with the same 24 bits: one in about 5,000 tried has such a partner. */
function findCollision(): [string, string] {
  const seen = new Map<string, string>();
  for (let number = 0; ; number++) {
    const key = `registration#${number}`;
    const bits = createHash('md5').update('Outliers').update(key).digest('hex').slice(0, 6);
    const partner = seen.get(bits);
    if (partner !== undefined) return [partner, key];
    seen.set(bits, key);
  }
}
