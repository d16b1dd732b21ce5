import type { Instant } from '../../shared/calendar/day';
import type { ItemId } from '../item-id';
import { loadOwing } from '../owing';
import type { World } from '../ports/world';

/** What the stream says of one write: the hour the item named before and after; absent where it named none. */
export type HourChange = {
  readonly id: ItemId;
  readonly before: Instant | undefined;
  readonly after: Instant | undefined;
};

export type AlarmOutcome = 'same-hour' | 'rung' | 'set' | 'nothing-waits';

const minuteInMs = 60_000;
/** The Scheduler refuses the past and is exact to the minute only; nearer hours go to the queue with their delay. */
const nearInMs = 2 * minuteInMs;
/**
 * Alarms ring in the lane of reminders, where a hundred thousand may stand before them. A letter that somebody waits for
 * keeps its lane as long as a message can be delayed (SQS: 15 min).
 */
const nearOfLane = { due: nearInMs, now: 15 * minuteInMs } as const;

/**
 * Keeps one alarm at the hour the item names now. It trusts the item and not the record,
 * so any record may come again, late or out of order.
 */
export async function setAlarm(
  world: Pick<World, 'clock' | 'registrations' | 'employers' | 'alarms' | 'rings'>,
  { id, before, after }: HourChange,
): Promise<AlarmOutcome> {
  if (before === after) return 'same-hour';
  const next = (await loadOwing(world, id))?.next;
  const outcome = next === undefined ? 'nothing-waits' : await arrange(world, id, next);
  // An alarm whose hour has come deletes itself once it has rung; to ring in vain costs one look at an item.
  const mayStand = before !== undefined && before > world.clock.now();
  if (mayStand && (next === undefined || minuteOf(next.at) !== minuteOf(before))) {
    await world.alarms.remove({ id, at: before });
  }
  return outcome;
}

async function arrange(
  world: Pick<World, 'clock' | 'alarms' | 'rings'>,
  id: ItemId,
  next: { readonly at: Instant; readonly lane: 'now' | 'due' },
): Promise<'rung' | 'set'> {
  const ahead = next.at - world.clock.now();
  if (ahead <= nearOfLane[next.lane]) {
    await world.rings.ring(id, next.lane, Math.max(0, Math.ceil(ahead / 1000)));
    return 'rung';
  }
  await world.alarms.set({ id, at: next.at });
  return 'set';
}

const minuteOf = (at: Instant): number => Math.floor(at / minuteInMs);
