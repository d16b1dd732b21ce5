import { type Instant, instant } from '../../shared/calendar/day';
import type { World } from '../ports/world';
import { tidyAlarms } from './tidy-alarms';

/** Letters are looked for this long after their hour: an alarm's window (5 min) and its sending lie before it. */
const graceInMs = 10 * 60_000;
/**
 * Rings put on the queue in one sweep; the next brings the rest. SQS takes them in a minute or so, and at a rate of 150 letters
 * a second a quarter of an hour carries them off: 150 × 900 = 135,000.
 */
const mostRings = 100_000;
/** So few are rung for at once, whatever lies in the queue: a ring too many costs one look at an item. */
const handful = 100;
/**
 * What is overdue and rang lies in the queue or is being answered; so as long as the queue holds more than a tenth of what is
 * overdue, most of it waits for its turn there, and to ring for all of it would double the queue. What is truly lost is rung for
 * once the queue has run down.
 */
const nearlyDrained = 10;
const dayInMs = 24 * 60 * 60_000;
const quarterHourInMs = 15 * 60_000;

export type SweepOutcome = {
  readonly overdue: number;
  readonly rung: number;
  /** Alarms removed because no item names them; only once a day. */
  readonly removed: number;
  /** Alarms set because an item named an hour and had none; only once a day. */
  readonly set: number;
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
  const depth = overdue.length === 0 ? 0 : await world.rings.depth();
  const mayRing = overdue.length <= handful || depth * nearlyDrained <= overdue.length;
  const rung = mayRing ? overdue.length : 0;
  if (overdue.length > 0) {
    const words = 'Letters passed their hour; the sweep rang for them, unless the queue still holds them.';
    world.log('warn', 'letters-overdue', words, { overdue: overdue.length, rung, depth });
  }
  if (rung > 0) {
    await world.rings.ringAll(
      overdue.map(({ id }) => id),
      'due',
    );
  }
  const isCleanUp = now % dayInMs < quarterHourInMs;
  const { removed, set } = isCleanUp ? await tidyAlarms(world) : { removed: 0, set: 0 };
  const idleUntil =
    soonest === undefined ? nextMidnight : Math.min(nextMidnight, Math.max(now, soonest.at) + graceInMs);
  return { overdue: overdue.length, rung, removed, set, idleUntil: instant(idleUntil) };
}
