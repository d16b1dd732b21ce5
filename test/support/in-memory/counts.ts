import type { Clock } from '../../../functions/ports/clock';
import type { Counts } from '../../../functions/ports/counts';

const hourInMs = 60 * 60_000;

/** Counts in memory, and what was counted of whom in which hour. */
export function countsInMemory(clock: Clock) {
  const counted = new Map<string, number>();
  const port: Counts = {
    add: async (what, whose) => {
      const key = `${what} ${whose} ${Math.floor(clock.now() / hourInMs)}`;
      const count = (counted.get(key) ?? 0) + 1;
      counted.set(key, count);
      return count;
    },
  };
  return { ...port, counted };
}
