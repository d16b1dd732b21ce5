/** Time to live: items are deleted at the first full hour after their second has passed. */
import type { StageClock, StageStore, Write } from '../seams';
import type { StageTable } from './dynamodb-table';
import type { Change } from './streams';

export interface Expiry {
  /** The writes that keep the list of what expires when. */
  readonly listing: (change: Change) => readonly Write[];
  /** Says that a change is on disk: sets the clock where something expires earlier than all before. */
  readonly listed: (change: Change) => void;
  /** Sets the clock for what expires first. */
  readonly watch: (table: StageTable) => Promise<void>;
}

const hour = 3_600_000;
/** DynamoDB leaves alone what claims to have expired more than five years ago. */
const tooOld = 5 * 365 * 24 * 3_600;
/** A second of the year 5138; beyond it lie milliseconds taken for seconds, which never expire on AWS either. */
const never = 1e11;

/**
 * AWS deletes "within a few days" of expiry; the stage at most one virtual hour after, so that nothing rests on promptness.
 * @param remove Deletes the item if it has still expired, and records it as time to live's doing.
 */
export function openExpiry(
  stage: { readonly store: StageStore; readonly clock: StageClock },
  remove: (table: StageTable, key: string) => Promise<void>,
): Expiry {
  const { store, clock } = stage;
  const list = (table: StageTable) => store.shelf<true>(`expiry-${table.name}`);
  const wakes = new Map<string, { readonly at: number; readonly callOff: () => void }>();

  function setFor(table: StageTable, second: number): void {
    const at = Math.ceil(Math.max(second * 1_000, clock.now() + 1) / hour) * hour;
    const current = wakes.get(table.name);
    if (current !== undefined && current.at <= at) return;
    current?.callOff();
    wakes.set(table.name, { at, callOff: clock.wake(at, `time to live of ${table.name}`, () => removeExpired(table)) });
  }
  async function removeExpired(table: StageTable): Promise<void> {
    wakes.delete(table.name);
    const due = await list(table).list({ before: keyOf(Math.floor(clock.now() / 1_000) + 1, '') });
    for (const [key] of due) {
      if (Number.parseInt(key, 10) > clock.now() / 1_000 - tooOld) await remove(table, key.slice(key.indexOf('~') + 1));
      else await store.write([list(table).del(key)]);
    }
    await watch(table);
  }
  async function watch(table: StageTable): Promise<void> {
    const [first] = await list(table).list({ limit: 1 });
    if (first !== undefined) setFor(table, Number.parseInt(first[0], 10));
  }
  return {
    watch,
    listing(change) {
      const { table } = change;
      const old = secondOf(table, change.before);
      const current = secondOf(table, change.after);
      if (old === current) return [];
      return [
        ...(old === undefined ? [] : [list(table).del(keyOf(old, change.key))]),
        ...(current === undefined ? [] : [list(table).put(keyOf(current, change.key), true)]),
      ];
    },
    listed(change) {
      const second = secondOf(change.table, change.after);
      if (second !== undefined) setFor(change.table, second);
    },
  };
}

/** The second an item expires, or undefined where it does not. */
export function secondOf(table: StageTable, item: Change['after']): number | undefined {
  const value = table.timeToLive === undefined ? undefined : item?.[table.timeToLive]?.N;
  const second = typeof value === 'string' ? Math.ceil(Number(value)) : Number.NaN;
  return second >= 0 && second < never ? second : undefined;
}

const keyOf = (second: number, item: string): string => `${String(second).padStart(12, '0')}~${item}`;
