/** Takes a table's stream to a function in order: batch by batch, with bisecting, retries and giving up. */
import { streamFailure, streamFailureKey } from './failure-records';
import type { Functions } from './lambda';
import { type Mapping, passesFilters, reportedFailures } from './mapping-settings';
import type { Shelf, StageClock, StageStore, StreamRecord, TableStreams } from './seams';
import { sequenceText, streamRecordEvent, type ViewType } from './stream-event';

export interface StreamMappingSettings {
  readonly clock: Pick<StageClock, 'now' | 'wake' | 'busy'>;
  readonly store: Pick<StageStore, 'write'>;
  readonly streams: TableStreams;
  readonly functions: Pick<Functions, 'invoke'>;
  readonly view: ViewType;
  /** Which mappings have begun: `LATEST` means "from now" only the first time. */
  readonly begun: Shelf<{ readonly at: number }>;
  /** Sends a record of failure to a queue, or to a bucket under `key`. */
  readonly fail: (destinationArn: string, record: unknown, event: unknown, key: string) => Promise<void>;
  readonly say: (sentence: string) => void;
}

/** Records still to handle together, and how often that has been tried. */
interface Piece {
  readonly records: readonly StreamRecord[];
  readonly tries: number;
}

/** A stream at AWS keeps a record for a day, so nothing is retried longer. */
const streamKeepsSeconds = 24 * 60 * 60;
const firstPauseMs = 1000;
const longestPauseMs = 60_000;

/** Starts reading where this mapping stopped last. Returns how to stop. */
export async function startStreamMapping(
  mapping: Extract<Mapping, { kind: 'stream' }>,
  stage: StreamMappingSettings,
): Promise<() => void> {
  const { clock, streams, functions, begun } = stage;
  const { settings, functionArn, id } = mapping;
  const source = settings.EventSourceArn;
  let state: 'idle' | 'working' | 'pausing' | 'closed' = 'idle';
  const closed = () => state === 'closed';
  let missed = false;
  let callOff = () => {};

  if ((await begun.get(id)) === undefined) {
    if (settings.StartingPosition === 'LATEST') await skipToEnd();
    await stage.store.write([begun.put(id, { at: clock.now() })]);
  }
  async function skipToEnd() {
    let last = await streams.checkpoint(source, id);
    for (
      let some = await streams.read(source, last, 1000);
      some.length > 0;
      some = await streams.read(source, last, 1000)
    )
      last = some.at(-1)?.sequence ?? last;
    await streams.moveCheckpoint(source, id, last);
  }

  const event = (records: readonly StreamRecord[]) => ({
    Records: records.map((record) => streamRecordEvent(record, source, stage.view)),
  });

  /** How many records at the front were handled. */
  const run = async (records: readonly StreamRecord[]): Promise<number> => {
    const outcome = await functions.invoke(functionArn, event(records));
    if (!outcome.ok) return 0;
    if (!settings.FunctionResponseTypes.includes('ReportBatchItemFailures')) return records.length;
    const sequences = records.map(({ sequence }) => sequenceText(sequence));
    const failed = reportedFailures(outcome.payload, sequences);
    if (failed === 'all') return 0;
    // The lowest failed record is where reading goes on, whatever came after it.
    return failed.length === 0 ? records.length : Math.min(...failed.map((sequence) => sequences.indexOf(sequence)));
  };

  const doneUpTo = (record: StreamRecord | undefined) =>
    record === undefined ? undefined : streams.moveCheckpoint(source, id, record.sequence);

  const giveUp = async (piece: Piece, condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded') => {
    const { records, tries } = piece;
    stage.say(
      `${functionArn.split(':').at(-1)} could not handle ${records.length} records of ${source}: ${condition}.`,
    );
    const destination = settings.DestinationConfig?.OnFailure.Destination;
    const whole = event(records);
    if (destination !== undefined) {
      const at = clock.now();
      const record = streamFailure({
        at,
        functionArn,
        streamArn: source,
        condition,
        invokeCount: tries,
        records,
        event: whole,
      });
      await stage.fail(destination, record, whole, streamFailureKey(id, at));
    }
    await doneUpTo(records.at(-1));
  };

  /** Works through the pieces; what is left when it ends has to wait for the pause it names. */
  const work = async (
    pieces: readonly Piece[],
  ): Promise<{ readonly left: readonly Piece[]; readonly pauseMs: number }> => {
    const left = [...pieces];
    for (let piece = left.shift(); piece !== undefined && !closed(); piece = left.shift()) {
      const handled = await run(piece.records);
      if (closed()) break;
      await doneUpTo(piece.records[handled - 1]);
      const records = piece.records.slice(handled);
      const [oldest] = records;
      if (oldest === undefined) continue;
      if (settings.BisectBatchOnFunctionError && piece.records.length > 1) {
        // Splitting uses up no retry. Where the room says how far it came, the batch is split there.
        const middle = handled > 0 ? records.length : Math.ceil(records.length / 2);
        left.unshift(
          ...[records.slice(0, middle), records.slice(middle)]
            .filter((half) => half.length > 0)
            .map((half) => ({ records: half, tries: piece.tries })),
        );
        continue;
      }
      const tried = { records, tries: piece.tries + 1 };
      const { MaximumRetryAttempts: retries, MaximumRecordAgeInSeconds: age } = settings;
      const tooOld = clock.now() - oldest.at > (age === -1 ? streamKeepsSeconds : age) * 1000;
      // Asked only after a failure: records that waited while the stage was off get their try.
      if (tooOld) await giveUp(tried, 'RecordAgeExceeded');
      else if (retries !== -1 && tried.tries > retries) await giveUp(tried, 'RetryAttemptsExhausted');
      else return { left: [tried, ...left], pauseMs: Math.min(longestPauseMs, firstPauseMs * 2 ** piece.tries) };
    }
    return { left, pauseMs: 0 };
  };

  const readOn = async (pieces: readonly Piece[]): Promise<void> => {
    let rest = pieces;
    while (!closed()) {
      if (rest.length === 0) {
        missed = false;
        const records = await streams.read(source, await streams.checkpoint(source, id), settings.BatchSize);
        if (records.length === 0 && !missed) break;
        const wanted = records.filter((record) =>
          passesFilters(settings.FilterCriteria, streamRecordEvent(record, source, stage.view)),
        );
        if (wanted.length === 0) {
          await doneUpTo(records.at(-1));
          continue;
        }
        rest = [{ records: wanted, tries: 0 }];
      }
      const { left, pauseMs } = await work(rest);
      rest = left;
      if (left.length > 0 && !closed()) {
        state = 'pausing';
        callOff = clock.wake(clock.now() + pauseMs, `retry of ${id}`, () => begin(left));
        return;
      }
    }
    if (!closed()) state = 'idle';
  };
  const begin = (pieces: readonly Piece[]): Promise<void> => {
    if (closed()) return Promise.resolve();
    state = 'working';
    return clock
      .busy(`mapping ${id}`, () => readOn(pieces))
      .catch((error: unknown) => {
        if (closed()) return;
        state = 'idle';
        stage.say(`The mapping ${id} stumbled: ${error instanceof Error ? error.message : String(error)}`);
      });
  };
  streams.onRecords(source, () => {
    missed = true;
    if (state === 'idle') void begin([]);
  });
  void begin([]);
  return () => {
    state = 'closed';
    callOff();
  };
}
