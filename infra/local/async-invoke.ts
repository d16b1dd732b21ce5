/** Asynchronous invocations: kept until they have succeeded or been given up, tried again as Lambda does. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { asyncFailure } from './failure-records';
import type { Functions } from './lambda';
import type { StageClock, StageResource, StageStore } from './seams';
import type { Consequence } from './services/consequence';

export interface AsyncInvocations {
  /** The writes that queue the event; `done` hears the answer of the invocation that succeeded. */
  readonly enqueue: (functionArn: string, event: unknown, done?: (payload: unknown) => void) => Consequence;
  /** Takes up what was queued before the stage went off. */
  readonly start: () => Promise<void>;
}

export interface AsyncSettings {
  readonly clock: Pick<StageClock, 'now' | 'wake' | 'busy'>;
  readonly store: Pick<StageStore, 'shelf' | 'write'>;
  readonly functions: Pick<Functions, 'invoke' | 'nameOf'>;
  readonly resources: readonly StageResource[];
  readonly fail: (destinationArn: string, record: unknown) => Promise<void>;
  readonly say: (sentence: string) => void;
}

interface Queued {
  readonly functionArn: string;
  readonly event: unknown;
  /** Epoch milliseconds of the virtual clock. */
  readonly at: number;
}

const configShape = z.strictObject({
  FunctionName: z.string(),
  Qualifier: z.string().optional(),
  MaximumRetryAttempts: z.number().int().min(0).max(2).default(2),
  MaximumEventAgeInSeconds: z
    .number()
    .int()
    .default(6 * 60 * 60),
  DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: z.string() }).optional() }).default({}),
});

/** Lambda waits one minute before the first retry and two before the second. */
const pausesMs = [60_000, 120_000];

/** @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html */
export function createAsyncInvocations(stage: AsyncSettings): AsyncInvocations {
  const { clock, store, functions, resources, say } = stage;
  const shelf = store.shelf<Queued>('async-invocations');
  const configs = new Map(
    resources
      .filter(({ type }) => type === 'AWS::Lambda::EventInvokeConfig')
      .map(({ properties }) => configShape.parse(properties))
      .map((config) => [config.FunctionName, config]),
  );

  const attempt = async (
    id: string,
    queued: Queued,
    tries: number,
    done?: (payload: unknown) => void,
  ): Promise<void> => {
    const { functionArn, event, at } = queued;
    const outcome = await functions.invoke(functionArn, event);
    if (outcome.ok) {
      await store.write([shelf.del(id)]);
      done?.(outcome.payload);
      return;
    }
    if (outcome.error.errorType === 'StageClosed') return;
    const name = functions.nameOf(functionArn);
    const config = configs.get(name) ?? configs.get(functionArn);
    const exhausted = tries > (config?.MaximumRetryAttempts ?? 2);
    const pause = pausesMs[tries - 1] ?? 0;
    const old = clock.now() + pause - at > (config?.MaximumEventAgeInSeconds ?? 6 * 60 * 60) * 1000;
    if (!exhausted && !old) {
      clock.wake(clock.now() + pause, `retry of ${name}`, () => attempt(id, queued, tries + 1, done));
      return;
    }
    say(`${name} failed ${tries} times for one event, which is given up now.`);
    const destination = config?.DestinationConfig.OnFailure?.Destination;
    const condition = exhausted ? 'RetriesExhausted' : 'EventAgeExceeded';
    if (destination !== undefined)
      await stage.fail(
        destination,
        asyncFailure({ at: clock.now(), functionArn, condition, invokeCount: tries, event, outcome }),
      );
    await store.write([shelf.del(id)]);
  };
  const begin = (id: string, queued: Queued, done?: (payload: unknown) => void) =>
    void clock
      .busy(`event for ${functions.nameOf(queued.functionArn)}`, () => attempt(id, queued, 1, done))
      .catch((error: unknown) =>
        say(`An event was not handled: ${error instanceof Error ? error.message : String(error)}`),
      );

  return {
    enqueue: (functionArn, event, done) => {
      const id = `${String(clock.now()).padStart(16, '0')}-${randomUUID()}`;
      const queued = { functionArn, event, at: clock.now() };
      return { writes: [shelf.put(id, queued)], announce: () => begin(id, queued, done) };
    },
    start: async () => {
      for (const [id, queued] of await shelf.list()) begin(id, queued);
    },
  };
}
