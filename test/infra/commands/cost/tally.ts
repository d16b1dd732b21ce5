/** Counts at the stage's door what AWS would bill: every call of every room, and every run. */
import * as z from 'zod';
import { tableLayout } from '../../../../functions/adapters/table-layout';
import { type Calls, noCalls } from '../../../../infra/commands/cost/calls';
import type { AwsAnswer, AwsRequest, StageResource, StageWitness } from '../../../../infra/local/seams';
import { type Index, readUnits, type StoredItem, sizeOfItem, writeUnits } from './item-size';

type Room = string;

const item = z.record(z.string(), z.record(z.string(), z.unknown()));
const putItem = z.object({ Item: item });
const keyed = z.object({ Key: z.object({ pk: z.object({ S: z.string() }) }) });
const read = z.object({ ConsistentRead: z.boolean().default(false) });
const got = z.object({ Item: item.optional() });
const found = z.object({ Items: z.array(item).default([]) });
const batchRead = z.object({
  RequestItems: z.record(z.string(), z.object({ ConsistentRead: z.boolean().default(false) })),
});
const batchGot = z.object({ Responses: z.record(z.string(), z.array(item)) });
const sends = z.object({ QueueUrl: z.string(), Entries: z.array(z.unknown()).optional() });
const mail = z.object({
  Content: z.object({
    Simple: z.object({ Attachments: z.array(z.object({ RawContent: z.string() })).default([]) }),
  }),
});
const tableShape = z.object({
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema: z.array(z.object({ AttributeName: z.string() })),
        // Another projection would make writes dearer than is counted here.
        Projection: z.object({ ProjectionType: z.literal('KEYS_ONLY') }),
      }),
    )
    .default([]),
});
const batch = z.object({ Records: z.array(z.unknown()) });
const request = z.object({ requestContext: z.object({ http: z.unknown() }) });
const queueEvent = z.object({
  Records: z.array(
    z.object({
      eventSource: z.literal('aws:sqs'),
      eventSourceARN: z.string(),
      attributes: z.object({ ApproximateReceiveCount: z.string() }),
    }),
  ),
});

/** An entry of keys only has the index's keys and the item's own. */
const sizeOfEntry = (item: StoredItem, keys: readonly string[]): number =>
  sizeOfItem(
    Object.fromEntries([...new Set([...keys, tableLayout.partitionKey])].map((key) => [key, item[key] ?? {}])),
  );

/** The indexes of the one table, with the names of their keys. */
export const indexesOf = (resources: readonly StageResource[]): readonly Index[] =>
  resources
    .filter(({ type }) => type === 'AWS::DynamoDB::Table')
    .flatMap(({ properties }) => tableShape.parse(properties).GlobalSecondaryIndexes)
    .map(({ IndexName, KeySchema }) => ({
      name: IndexName,
      keys: KeySchema.map(({ AttributeName }) => AttributeName),
    }));

/** @param roomOf The room a caller or a function's ARN belongs to. */
export function openTally(roomOf: (name: string) => Room) {
  let indexes: readonly Index[] = [];
  let counted = new Map<Room, Calls>();
  let rungByRooms = 0;
  const items = new Map<string, StoredItem>();
  const durations = new Map<Room, readonly number[]>();
  const unknown: string[] = [];

  const add = (room: Room, more: Partial<Calls>): void => {
    const sum = { ...noCalls, ...counted.get(room) };
    counted.set(room, addCalls(sum, { ...noCalls, ...more }));
  };

  const write = (room: Room, pk: string, after: StoredItem | undefined): void => {
    add(room, { writeUnits: writeUnits(items.get(pk), after, indexes) });
    if (after === undefined) items.delete(pk);
    else items.set(pk, after);
  };
  const dynamodb = (room: Room, operation: string, asked: unknown, answer: AwsAnswer): void => {
    const answered = JSON.parse(String(answer.body ?? '{}'));
    // A condition that does not hold costs what the write would have; DynamoDB counts the item that is there.
    if (operation === 'PutItem') {
      const { Item } = putItem.parse(asked);
      const pk = String(Item.pk?.S);
      if (answer.status === 200) write(room, pk, Item);
      else add(room, { writeUnits: writeUnits(items.get(pk), items.get(pk), indexes) });
    } else if (operation === 'DeleteItem') write(room, keyed.parse(asked).Key.pk.S, undefined);
    // A count against floods: a few numbers, and in no index.
    else if (operation === 'UpdateItem') add(room, { writeUnits: 1 });
    else if (operation === 'GetItem') {
      const { Item } = got.parse(answered);
      add(room, { readUnits: readUnits(Item === undefined ? 0 : sizeOfItem(Item), read.parse(asked).ConsistentRead) });
    } else if (operation === 'Query' || operation === 'Scan') {
      const bytes = found.parse(answered).Items.reduce((sum, one) => sum + sizeOfItem(one), 0);
      add(room, { readUnits: readUnits(bytes, read.parse(asked).ConsistentRead) });
    } else if (operation === 'BatchGetItem') {
      const [one] = Object.values(batchRead.parse(asked).RequestItems);
      for (const each of Object.values(batchGot.parse(answered).Responses).flat())
        add(room, { readUnits: readUnits(sizeOfItem(each), one?.ConsistentRead ?? false) });
    } else unknown.push(`dynamodb ${operation}`);
  };
  const sqs = (room: Room, operation: string, asked: unknown): void => {
    add(room, { queueRequests: 1 });
    if (!operation.startsWith('SendMessage')) return;
    const { QueueUrl, Entries } = sends.parse(asked);
    if (QueueUrl.endsWith('-due')) rungByRooms += Entries?.length ?? 1;
  };
  const ses = (room: Room, { url, body }: AwsRequest): void => {
    if (!url.pathname.endsWith('/outbound-emails')) return;
    const { Attachments } = mail.parse(JSON.parse(body.toString())).Content.Simple;
    const bytes = Attachments.reduce((sum, { RawContent }) => sum + Buffer.byteLength(RawContent, 'base64'), 0);
    add(room, { letters: 1, attachmentBytes: bytes });
  };
  const s3 = (room: Room, { method, url, body }: AwsRequest): void => {
    if (method === 'PUT' || method === 'POST' || url.searchParams.has('list-type'))
      add(room, { objectsPut: 1, objectBytes: body.length });
    else if (method === 'GET' || method === 'HEAD') add(room, { objectsRead: 1 });
  };

  const witness: Required<StageWitness> = {
    called: (request, answer) => {
      const { service, caller, headers, body } = request;
      if (caller === 'operator' || caller === '') return;
      const room = roomOf(caller);
      add(room, { calls: 1 });
      const operation = headers['x-amz-target']?.split('.').at(-1) ?? '';
      if (service === 'dynamodb') dynamodb(room, operation, JSON.parse(body.toString()), answer);
      else if (service === 'sqs') sqs(room, operation, JSON.parse(body.toString()));
      else if (service === 'ses') ses(room, request);
      else if (service === 's3') s3(room, request);
      else if (service === 'secretsmanager') add(room, { secretsRead: 1 });
      else if (service === 'scheduler') add(room, { schedulerCalls: 1 });
      else unknown.push(service);
    },
    ran: ({ functionArn, event, ms }) => {
      const room = roomOf(functionArn);
      // How much of a batch comes together is chance here and load at AWS: counted is the dearest case, a run for each record.
      const runs = batch.safeParse(event).data?.Records.length ?? 1;
      add(room, { runs });
      durations.set(room, [...(durations.get(room) ?? []), ms / runs]);
      if (request.safeParse(event).success) add(room, { requests: 1 });
      const queue = queueEvent.safeParse(event);
      if (!queue.success) return;
      // Lambda's poller receives a message and deletes it; each was put there by somebody once.
      add(room, { queueRequests: 2 * queue.data.Records.length });
      for (const { eventSourceARN, attributes } of queue.data.Records) {
        if (attributes.ApproximateReceiveCount !== '1') continue;
        if (eventSourceARN.endsWith('-feedback')) add(room, { reports: 1, queueRequests: 1 });
        if (eventSourceARN.endsWith('-due')) add(room, { alarmsFired: 1, queueRequests: 1 });
      }
    },
  };
  return {
    witness,
    add,
    /** Told once the stage stands. */
    know: (resources: readonly StageResource[]): void => {
      indexes = indexesOf(resources);
    },
    /** What was counted since the last time, by room. */
    take: (): Readonly<Record<Room, Calls>> => {
      const taken = counted;
      counted = new Map();
      const remind = taken.get('remind');
      // What a room put on the queue itself no alarm has fired for.
      if (remind !== undefined) {
        const { alarmsFired, queueRequests } = remind;
        taken.set('remind', {
          ...remind,
          alarmsFired: alarmsFired - rungByRooms,
          queueRequests: queueRequests - rungByRooms,
        });
      }
      rungByRooms = 0;
      return Object.fromEntries([...taken].sort(([one], [other]) => one.localeCompare(other)));
    },
    /** How large an item and its entries in indexes are now. */
    sizesOf: (pk: string) => {
      const item = items.get(pk) ?? {};
      const entries = indexes.flatMap(({ name, keys }) =>
        keys.every((key) => item[key] !== undefined) ? [{ name, bytes: sizeOfEntry(item, keys) }] : [],
      );
      return {
        itemBytes: sizeOfItem(item),
        indexEntries: entries.length,
        indexBytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
        waitingEntryBytes: entries.find(({ name }) => name === tableLayout.due.indexName)?.bytes ?? 0,
      };
    },
    registrations: (): readonly string[] => [...items.keys()].filter((pk) => pk.startsWith('registration#')),
    /** What a quarter of the runs of each room stayed below: the first begin cold, and many meet a busy machine. */
    millisecondsPerRun: (): Readonly<Record<Room, number>> =>
      Object.fromEntries(
        [...durations]
          .sort(([one], [other]) => one.localeCompare(other))
          .map(([room, all]) => [room, Math.round(quarterOf(all) * 10) / 10]),
      ),
    /** Calls that are counted nowhere: there must be none. */
    unknown,
  };
}

const combine = (one: Calls, other: Calls, how: (one: number, other: number) => number): Calls => {
  const right = new Map(Object.entries(other));
  const all = Object.entries(one).map(([name, count]) => [name, how(count, right.get(name) ?? 0)]);
  return { ...noCalls, ...Object.fromEntries(all) };
};
export const addCalls = (one: Calls, other: Calls): Calls => combine(one, other, (left, right) => left + right);
export const timesCalls = (calls: Calls, times: number): Calls => combine(calls, noCalls, (count) => count * times);

const quarterOf = (all: readonly number[]): number =>
  [...all].sort((one, other) => one - other)[Math.floor(all.length / 4)] ?? 0;
