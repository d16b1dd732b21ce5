/** A clock of which hours pass in no time: whoever sleeps is woken in the order of the hours, and between two of them everybody works until all sleep. */
import { setImmediate as lettingAllWork } from 'node:timers/promises';
import { makeTimeHeap } from '../../infra/local/clock-heap';
import { type Instant, instant } from '../../shared/calendar/day';

export function virtualTime(clock: { now: () => Instant; setTime: (to: Instant) => void }) {
  const sleepers = makeTimeHeap<{ readonly at: number; readonly wake: () => void }>();
  /** `wake` is called at that instant, or at once where it has passed. */
  const at = (when: number, wake: () => void): void => sleepers.push({ at: Math.ceil(when), wake });
  return {
    at,
    sleep: (ms: number): Promise<void> => new Promise((wake) => at(clock.now() + ms, wake)),
    /** Lets time pass until `isOver` says so, which is asked whenever all sleep. */
    pass: async (isOver: () => boolean): Promise<void> => {
      await lettingAllWork();
      while (!isOver()) {
        const next = sleepers.pop();
        if (next === undefined) throw new Error('Nobody sleeps and it is not over: it will never be.');
        if (next.at > clock.now()) clock.setTime(instant(next.at));
        next.wake();
        // What begins at the same instant goes on together.
        if (sleepers.peek()?.at !== next.at) await lettingAllWork();
      }
    },
  };
}

export type VirtualTime = ReturnType<typeof virtualTime>;
