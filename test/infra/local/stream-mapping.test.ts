import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { openClock } from '../../../infra/local/clock';
import type { StreamMapping } from '../../../infra/local/mapping-settings';
import type { Outcome } from '../../../infra/local/room-worker';
import type { StageClock, StreamRecord, TableStreams } from '../../../infra/local/seams';
import { type LevelStore, openStore } from '../../../infra/local/store';
import { sequenceText } from '../../../infra/local/stream-event';
import { startStreamMapping } from '../../../infra/local/stream-mapping';

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

describe("a table's stream", () => {
  const streamArn = 'arn:aws:dynamodb:ap-northeast-1:000000000000:table/things/stream/laptop';
  const records: StreamRecord[] = [];
  const checkpoints = new Map<string, number>();
  let listeners: ((keys: Readonly<Record<string, unknown>>) => void)[] = [];
  const streams: TableStreams = {
    read: async (_, after, limit) => records.filter(({ sequence }) => sequence > after).slice(0, limit),
    onRecords: (_, listen) => listeners.push(listen),
    checkpoint: async (_, consumer) => checkpoints.get(consumer) ?? 0,
    moveCheckpoint: async (_, consumer, sequence) => void checkpoints.set(consumer, sequence),
  };
  beforeEach(() => {
    records.length = 0;
    checkpoints.clear();
    listeners = [];
  });
  const write = (...names: readonly string[]) => {
    for (const name of names)
      records.push({
        sequence: records.length + 1,
        at: clock.now(),
        event: 'INSERT',
        keys: { pk: { S: name } },
        newImage: { pk: { S: name }, kind: { S: name.slice(0, 1) } },
        expired: false,
      });
    for (const listen of listeners) listen({});
  };

  const batch = z.object({
    Records: z.array(z.object({ dynamodb: z.object({ Keys: z.object({ pk: z.object({ S: z.string() }) }) }) })),
  });
  async function stand(settings: Partial<StreamMapping>, answer: (names: readonly string[]) => Outcome) {
    const batches: string[] = [];
    const events: unknown[] = [];
    const failed: { destination: string; record: unknown; event: unknown; key: string }[] = [];
    const stop = await startStreamMapping(
      {
        kind: 'stream',
        id: 'mapping',
        functionArn,
        settings: {
          EventSourceArn: streamArn,
          FunctionName: 'room',
          Enabled: true,
          FunctionResponseTypes: [],
          BatchSize: 4,
          StartingPosition: 'TRIM_HORIZON',
          BisectBatchOnFunctionError: false,
          MaximumRetryAttempts: -1,
          MaximumRecordAgeInSeconds: -1,
          ParallelizationFactor: 1,
          ...settings,
        },
      },
      {
        clock,
        store,
        streams,
        view: 'NEW_AND_OLD_IMAGES',
        begun: store.shelf('begun'),
        functions: {
          invoke: async (_: string, event: unknown) => {
            const names = batch.parse(event).Records.map(({ dynamodb }) => dynamodb.Keys.pk.S);
            events.push(event);
            batches.push(names.join(' '));
            return answer(names);
          },
        },
        fail: async (destination, record, event, key) => void failed.push({ destination, record, event, key }),
        say: () => undefined,
      },
    );
    stops.push(stop);
    return { batches, events, failed, stop };
  }
  const dead = { OnFailure: { Destination: 'arn:aws:sqs:ap-northeast-1:000000000000:dead' } };

  test('is handed over in order, in batches no larger than asked', async () => {
    const { batches, events } = await stand({}, () => well);
    write('a', 'b', 'c', 'd', 'e');
    await settle();
    expect(batches).toEqual(['a b c d', 'e']);
    expect(events.at(-1)).toMatchObject({
      Records: [
        {
          eventName: 'INSERT',
          eventSource: 'aws:dynamodb',
          eventSourceARN: streamArn,
          dynamodb: {
            Keys: { pk: { S: 'e' } },
            NewImage: { pk: { S: 'e' } },
            ApproximateCreationDateTime: beginning / 1000,
            SequenceNumber: sequenceText(5),
            StreamViewType: 'NEW_AND_OLD_IMAGES',
          },
        },
      ],
    });
  });

  test('goes on where it stopped, also after a restart', async () => {
    const first = await stand({}, () => well);
    write('a');
    await settle();
    first.stop();
    write('b');
    const { batches } = await stand({}, () => well);
    await settle();
    expect(batches).toEqual(['b']);
  });

  test('LATEST leaves out what was there before, and TRIM_HORIZON does not', async () => {
    write('a');
    const { batches } = await stand({ StartingPosition: 'LATEST' }, () => well);
    write('b');
    await settle();
    expect(batches).toEqual(['b']);
  });

  test('waits behind a batch that fails, longer each time', async () => {
    let bad = true;
    const { batches } = await stand({}, () => (bad ? broken : well));
    write('a');
    await settle();
    write('b');
    await settle();
    expect(batches).toEqual(['a']);
    await clock.turn(beginning + 1 * second);
    await clock.turn(beginning + 2 * second);
    expect(batches).toEqual(['a', 'a']);
    bad = false;
    await clock.turn(beginning + 3 * second);
    expect(batches).toEqual(['a', 'a', 'a', 'b']);
  });

  test('bisects a batch that fails until the bad record stands alone, gives it up, and loses no other', async () => {
    const { batches, failed } = await stand(
      { BisectBatchOnFunctionError: true, MaximumRetryAttempts: 2, DestinationConfig: dead },
      (names) => (names.includes('bad') ? broken : well),
    );
    write('a', 'bad', 'c', 'd');
    await settle();
    expect(batches).toEqual(['a bad c d', 'a bad', 'a', 'bad']);
    await clock.turn(beginning + 60 * second);
    expect(batches.slice(4)).toEqual(['bad', 'bad', 'c d']);
    expect(failed).toMatchObject([
      {
        destination: dead.OnFailure.Destination,
        key: expect.stringMatching(/^aws\/lambda\/mapping\/shardId-[^/]+\/2027\/01\/10\/2027-01-10T00\.00\.03-/),
        event: { Records: [{ dynamodb: { Keys: { pk: { S: 'bad' } } } }] },
        record: {
          version: '1.0',
          requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3, functionArn },
          DDBStreamBatchInfo: {
            batchSize: 1,
            streamArn,
            startSequenceNumber: sequenceText(2),
            endSequenceNumber: sequenceText(2),
            approximateArrivalOfFirstRecord: '2027-01-10T00:00:00Z',
          },
        },
      },
    ]);
  });

  test('goes on from the first record that a room reports', async () => {
    let bad = true;
    const { batches } = await stand({ FunctionResponseTypes: ['ReportBatchItemFailures'] }, (names) => {
      const answer = bad && names.includes('c') ? failures(sequenceText(4), sequenceText(3)) : well;
      bad = false;
      return answer;
    });
    write('a', 'b', 'c', 'd');
    await clock.turn(beginning + 60 * second);
    expect(batches).toEqual(['a b c d', 'c d']);
  });

  test('gives up what is too old', async () => {
    const { failed, batches } = await stand({ MaximumRecordAgeInSeconds: 60, DestinationConfig: dead }, (names) =>
      names.includes('bad') ? broken : well,
    );
    write('bad');
    await clock.turn(beginning + 300 * second);
    expect(failed).toMatchObject([{ record: { requestContext: { condition: 'RecordAgeExceeded' } } }]);
    write('b');
    await settle();
    expect(batches.at(-1)).toBe('b');
  });

  test('passes over what no filter takes', async () => {
    const filters = { Filters: [{ Pattern: JSON.stringify({ dynamodb: { NewImage: { kind: { S: ['y'] } } } }) }] };
    const { batches } = await stand({ FilterCriteria: filters, BatchSize: 2 }, () => well);
    write('x1', 'x2', 'y1', 'x3', 'y2');
    await settle();
    expect(batches).toEqual(['y1', 'y2']);
  });
});
