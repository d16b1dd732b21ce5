/** The rule that wakes the sweep every quarter of an hour. Ticks on which there is nothing to find are left out, so that a year is short. */
import { sweep } from '../../functions/sweep/sweep';
import type { Rooms } from './room';
import { day, minute } from './spans';
import type { Timeline } from './timeline';

const quarter = 15 * minute;
/** An item is overdue so long after its hour. */
const grace = 10 * minute;
const limit = 5 * minute;
/** Lambda tries again after one minute, and after two more. */
const triesAgainAfter = [minute, 2 * minute];

export type Sweeps = {
  /** Something was written: another tick may be the next that finds something. */
  readonly arm: () => void;
  /** An alarm was set, rang or vanished: the next clean-up has something to look at. */
  readonly count: () => number;
};

export function sweepsOf(
  { timeline, rooms }: { timeline: Timeline; rooms: Rooms },
  /** The soonest hour an item names; Infinity where none waits. */
  soonest: () => number,
  /** Differs whenever an item or an alarm does. */
  whatStands: () => string,
): Sweeps {
  let armedFor = Number.POSITIVE_INFINITY;
  let cleanedWith = '';
  let count = 0;

  const run = (tries: number): void => {
    count += 1;
    const found = whatStands();
    let mended = 0;
    rooms.run(
      'sweep',
      limit,
      async (world) => {
        const { removed, set } = await sweep(world);
        mended = removed + set;
      },
      (end) => {
        const again = triesAgainAfter[tries];
        if (end.how !== 'done') {
          if (again !== undefined) timeline.after(again, () => run(tries + 1));
        } else if (timeline.now() % day < quarter + limit) {
          // What it mended may be gone again by now: then nothing stands as it was found, and yet not all is well.
          cleanedWith = mended === 0 ? found : '';
        }
      },
    );
  };
  const arm = (): void => {
    const now = timeline.now();
    const overdue = Math.max(soonest() + grace + 1, now + 1);
    const midnight = (Math.floor(now / day) + 1) * day;
    const tick = Math.min(Math.ceil(overdue / quarter) * quarter, midnight);
    if (tick >= armedFor) return;
    armedFor = tick;
    timeline.after(tick - now, () => {
      if (armedFor !== tick) return;
      armedFor = Number.POSITIVE_INFINITY;
      const isOverdue = soonest() + grace < tick;
      if (isOverdue || (tick % day === 0 && whatStands() !== cleanedWith)) run(0);
      arm();
    });
  };
  return { arm, count: () => count };
}
