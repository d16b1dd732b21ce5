/** Virtual time: what is going to happen, in order of its instant; at the same instant in the order it was planned. */
import { type Instant, instant } from '../../shared/calendar/day';

type Coming = { readonly at: number; readonly turn: number; readonly happen: () => void };

export type Timeline = {
  readonly now: () => Instant;
  /** Lets something happen so many milliseconds from now. */
  readonly after: (ms: number, happen: () => void) => void;
  /** Lets everything happen until then, each thing after the one before has run as far as it can. */
  readonly runUntil: (until: number) => Promise<void>;
};

/** `setTime` moves the clock of the world; it is called before each event. Where `isOver`, nothing happens any more. */
export function timelineOf(
  clock: { readonly now: () => Instant },
  setTime: (to: Instant) => void,
  isOver: () => boolean,
): Timeline {
  const heap: Coming[] = [];
  let turns = 0;
  const after = (ms: number, happen: () => void): void => {
    turns += 1;
    push(heap, { at: clock.now() + Math.max(0, Math.round(ms)), turn: turns, happen });
  };
  const runUntil = async (until: number): Promise<void> => {
    for (let next = heap[0]; next !== undefined && next.at <= until && !isOver(); next = heap[0]) {
      pop(heap);
      setTime(instant(next.at));
      next.happen();
      await everythingHasRun();
    }
    setTime(instant(until));
  };
  return { now: clock.now, after, runUntil };
}

/** The use cases wait for nothing but ports, and ports answer by events: when the machine turns to its next task, all of them wait. */
const everythingHasRun = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const isSooner = (one: Coming, other: Coming): boolean =>
  one.at < other.at || (one.at === other.at && one.turn < other.turn);

/** A binary heap, the soonest first. */
function push(heap: Coming[], coming: Coming): void {
  let place = heap.length;
  heap.push(coming);
  while (place > 0) {
    const above = (place - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || !isSooner(coming, parent)) break;
    heap[place] = parent;
    place = above;
  }
  heap[place] = coming;
}

function pop(heap: Coming[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  let place = 0;
  for (;;) {
    const left = 2 * place + 1;
    const [one, other] = [heap[left], heap[left + 1]];
    if (one === undefined) break;
    const [child, sooner] = other !== undefined && isSooner(other, one) ? [left + 1, other] : [left, one];
    if (!isSooner(sooner, last)) break;
    heap[place] = sooner;
    place = child;
  }
  heap[place] = last;
}
