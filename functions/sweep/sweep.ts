import { type Instant, instant } from '../../shared/calendar/day';
import { loadOwing } from '../owing';
import type { Alarm } from '../ports/alarms';
import type { World } from '../ports/world';

/** Letters are looked for this long after their hour: an alarm's window (5 min) and its sending lie before it. */
const graceInMs = 10 * 60_000;
/** A queue this deep is busy with the same letters: more rings would only double them. */
const deepQueue = 5_000;
/** Rings put on the queue in one sweep; the next sweep, 15 minutes later, brings the rest. */
const mostRings = 10_000;
/** Items compared with their alarms in one go; beyond it each alarm's item is read by itself. */
const mostCompared = 200_000;
/** Later than any letter. */
const endOfTime = instant(Number.MAX_SAFE_INTEGER);
const dayInMs = 24 * 60 * 60_000;
const quarterHourInMs = 15 * 60_000;

export type SweepOutcome = {
  readonly overdue: number;
  readonly rung: number;
  /** Alarms removed because no item names them; only once a day. */
  readonly removed: number;
  /** Until then nothing can become overdue; the laptop skips its ticks, AWS ignores it. */
  readonly idleUntil: Instant;
};

/**
 * Rings for every letter whose hour passed without its alarm. This, and not the alarms, is the guarantee:
 * were every alarm lost tonight, letters would be at most half an hour late.
 */
export async function sweep(
  world: Pick<World, 'clock' | 'registrations' | 'employers' | 'rings' | 'alarms' | 'log'>,
): Promise<SweepOutcome> {
  const now = world.clock.now();
  const nextMidnight = instant((Math.floor(now / dayInMs) + 1) * dayInMs);
  // Nearly always nothing is overdue, and the one oldest hour says so.
  const [soonest] = await world.registrations.waiting(nextMidnight, 1);
  const overdueBefore = instant(now - graceInMs);
  const overdue =
    soonest !== undefined && soonest.at < overdueBefore
      ? await world.registrations.waiting(overdueBefore, mostRings)
      : [];
  const rung = overdue.length > 0 && (await world.rings.depth()) < deepQueue ? overdue.length : 0;
  if (overdue.length > 0) {
    const words = 'Letters passed their hour; the sweep rang for them, unless the queue was already deep.';
    world.log('warn', 'letters-overdue', words, { overdue: overdue.length, rung });
  }
  if (rung > 0) {
    await world.rings.ringAll(
      overdue.map(({ id }) => id),
      'due',
    );
  }
  const removed = now % dayInMs < quarterHourInMs ? await removeStrayAlarms(world) : 0;
  const idleUntil =
    soonest === undefined ? nextMidnight : Math.min(nextMidnight, Math.max(now, soonest.at) + graceInMs);
  return { overdue: overdue.length, rung, removed, idleUntil: instant(idleUntil) };
}

/**
 * Alarms no item names ring for nothing; they are harmless and only cost, so once a day is enough. The index tells which
 * alarms are named; it may lag behind, so the item itself is asked before an alarm is removed.
 */
async function removeStrayAlarms(world: Pick<World, 'registrations' | 'employers' | 'alarms'>): Promise<number> {
  const waiting = await world.registrations.waiting(endOfTime, mostCompared);
  const named = new Set(waiting.map(nameOf));
  let removed = 0;
  for await (const alarm of world.alarms.list()) {
    if (named.has(nameOf(alarm))) continue;
    const next = (await loadOwing(world, alarm.id))?.next;
    if (next !== undefined && nameOf({ id: alarm.id, at: next.at }) === nameOf(alarm)) continue;
    await world.alarms.remove(alarm);
    removed += 1;
  }
  return removed;
}

/** Alarms are exact to the minute. */
const nameOf = ({ id, at }: Alarm): string => `${id} ${Math.floor(at / 60_000)}`;
