import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { openClock } from '../../../infra/local/clock';
import type { Mapping, QueueMapping } from '../../../infra/local/mapping-settings';
import { startQueueMapping } from '../../../infra/local/queue-mapping';
import type { Outcome } from '../../../infra/local/room-worker';
import type { StageClock, StageResource } from '../../../infra/local/seams';
import { openQueues, type StageQueues } from '../../../infra/local/services/sqs-queues';
import { type LevelStore, openStore } from '../../../infra/local/store';

const beginning = Date.parse('2027-01-10T00:00:00Z');
const second = 1000;
const functionArn = 'arn:aws:lambda:ap-northeast-1:000000000000:function:room';
const broken: Outcome = { ok: false, error: { errorType: 'Error', errorMessage: 'broken' } };
const well: Outcome = { ok: true, payload: null };
const failures = (...ids: readonly string[]): Outcome => ({
  ok: true,
  payload: { batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) },
});

let store: LevelStore;
let clock: StageClock;
const stops: (() => void)[] = [];
beforeEach(async () => {
  store = await openStore();
  clock = await openClock({ store, machineNow: () => beginning, after: () => () => undefined });
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await clock.close();
  await store.close();
});
/** Lets everything that is due now run. */
const settle = () => clock.turn(clock.now());

describe('a queue', () => {
  const queueArn = (name: string) => `arn:aws:sqs:ap-northeast-1:000000000000:${name}`;
  const work = queueArn('work');
  let queues: StageQueues;
  const queue = (name: string, properties: object): StageResource => ({
    stack: 'Test',
    logicalId: name,
    type: 'AWS::SQS::Queue',
    properties: { ...properties },
    physicalName: name,
    arn: queueArn(name),
  });
  beforeEach(async () => {
    const resources = [
      queue('dead', {}),
      queue('work', {
        VisibilityTimeout: 30,
        RedrivePolicy: { deadLetterTargetArn: queueArn('dead'), maxReceiveCount: 2 },
      }),
    ];
    queues = await openQueues({ store, clock, resources, account: '000000000000', doorUrl: 'http://127.0.0.1:1' });
  });

  const batch = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });
  function stand(
    settings: Partial<QueueMapping>,
    answer: (bodies: readonly string[], ids: readonly string[]) => Outcome | Promise<Outcome>,
  ) {
    const batches: string[][] = [];
    const events: unknown[] = [];
    const mapping: Extract<Mapping, { kind: 'queue' }> = {
      kind: 'queue',
      id: 'mapping',
      functionArn,
      settings: {
        EventSourceArn: work,
        FunctionName: 'room',
        Enabled: true,
        FunctionResponseTypes: [],
        BatchSize: 10,
        ...settings,
      },
    };
    const invoke = async (_: string, event: unknown): Promise<Outcome> => {
      const { Records } = batch.parse(event);
      events.push(event);
      batches.push(Records.map(({ body }) => body));
      return answer(
        Records.map(({ body }) => body),
        Records.map(({ messageId }) => messageId),
      );
    };
    const functions = { invoke, concurrency: () => 2 };
    stops.push(startQueueMapping(mapping, { clock, queues, functions, region: 'ap-northeast-1' }));
    return { batches, events };
  }
  const send = (...bodies: readonly string[]) =>
    queues.send(
      work,
      bodies.map((body) => ({ body })),
    );

  test('hands messages over in batches no larger than asked, and takes away what was handled', async () => {
    const { batches } = stand({ BatchSize: 2 }, () => well);
    await send('a', 'b', 'c');
    await settle();
    expect(batches.map((batch) => batch.length)).toEqual([2, 1]);
    expect(batches.flat().sort()).toEqual(['a', 'b', 'c']);
    expect(await queues.counts(work)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  });

  test('writes events as SQS and Lambda write them', async () => {
    const { events } = stand({}, () => well);
    await queues.send(work, [{ body: 'a', messageAttributes: { kind: { DataType: 'String', StringValue: 'x' } } }]);
    await settle();
    expect(events).toMatchObject([
      {
        Records: [
          {
            body: 'a',
            eventSource: 'aws:sqs',
            eventSourceARN: work,
            awsRegion: 'ap-northeast-1',
            md5OfBody: '0cc175b9c0f1b6a831c399e269772661',
            attributes: { ApproximateReceiveCount: '1', SentTimestamp: String(beginning) },
            messageAttributes: { kind: { stringValue: 'x', dataType: 'String' } },
          },
        ],
      },
    ]);
  });

  test('a batch that fails comes back when its visibility has passed, and ends in the dead letters', async () => {
    const { batches } = stand({}, () => broken);
    await send('a');
    await settle();
    expect(batches).toHaveLength(1);
    await clock.turn(beginning + 29 * second);
    expect(batches).toHaveLength(1);
    await clock.turn(beginning + 31 * second);
    expect(batches).toHaveLength(2);
    await clock.turn(beginning + 120 * second);
    expect(batches).toHaveLength(2);
    expect((await queues.peek(queueArn('dead'), 10)).map(({ body }) => body)).toEqual(['a']);
  });

  test('of a batch that reports failures only those come back', async () => {
    const { batches } = stand({ FunctionResponseTypes: ['ReportBatchItemFailures'] }, (bodies, ids) =>
      failures(...ids.filter((_, index) => bodies[index] === 'bad')),
    );
    await send('good', 'bad');
    await settle();
    await clock.turn(beginning + 31 * second);
    expect(batches.map((batch) => [...batch].sort())).toEqual([['bad', 'good'], ['bad']]);
  });

  test('an answer that names nobody it was given fails the whole batch', async () => {
    const { batches } = stand({ FunctionResponseTypes: ['ReportBatchItemFailures'] }, () => failures('stranger'));
    await send('a', 'b');
    await settle();
    await clock.turn(beginning + 31 * second);
    expect(batches.map((batch) => batch.length)).toEqual([2, 2]);
  });

  test('what no filter takes is taken away unseen', async () => {
    const filters = { Filters: [{ Pattern: JSON.stringify({ body: { kind: ['ring'] } }) }] };
    const { batches } = stand({ FilterCriteria: filters }, () => well);
    await send('{"kind":"ring"}', '{"kind":"noise"}');
    await settle();
    expect(batches).toEqual([['{"kind":"ring"}']]);
    expect(await queues.counts(work)).toMatchObject({ visible: 0, inFlight: 0 });
  });

  test('no more runs at once than the mapping or the function allows', async () => {
    let running = 0;
    let most = 0;
    stand({ BatchSize: 1, ScalingConfig: { MaximumConcurrency: 5 } }, async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => setImmediate(resolve));
      running -= 1;
      return well;
    });
    await send('a', 'b', 'c', 'd', 'e');
    await settle();
    expect(most).toBe(2);
    expect(await queues.counts(work)).toMatchObject({ visible: 0, inFlight: 0 });
  });
});
