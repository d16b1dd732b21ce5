import type { ItemId } from '../../../functions/item-id';
import type { Clock } from '../../../functions/ports/clock';
import type { Rings } from '../../../functions/ports/rings';
import { type Instant, instant } from '../../../shared/calendar/day';
import type { Lane } from '../../../shared/letters/kinds';

export type Ring = { readonly id: ItemId; readonly lane: Lane; readonly at: Instant };

/** The due queues in memory. `take` empties what is due by now. */
export function ringsInMemory(clock: Clock) {
  const queued: Ring[] = [];
  const port: Rings = {
    ring: async (id, lane, delaySeconds) => {
      queued.push({ id, lane, at: instant(clock.now() + delaySeconds * 1000) });
    },
    ringAll: async (ids, lane) => {
      for (const id of ids) queued.push({ id, lane, at: clock.now() });
    },
    depth: async () => queued.filter((ring) => ring.lane === 'due').length,
  };
  const take = (): readonly Ring[] => {
    const now = clock.now();
    const due = queued.filter((ring) => ring.at <= now);
    queued.splice(0, queued.length, ...queued.filter((ring) => ring.at > now));
    return due;
  };
  return { ...port, queued, take };
}
