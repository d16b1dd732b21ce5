/** The stage's one virtual clock: the machine's time plus an offset that only grows, and what is to happen when. */
import { makeTimeHeap } from './clock-heap';
import type { StageClock, StageStore } from './seams';

interface ClockSettings {
  readonly store: StageStore;
  /** The machine's time in epoch milliseconds. */
  readonly machineNow: () => number;
  /** Calls `run` after real milliseconds; returns how to call it off. A test gives its own. */
  readonly after?: (milliseconds: number, run: () => void) => () => void;
  /** Hears of work that failed while nobody was turning the clock. */
  readonly onFailure?: (problem: Error) => void;
  /** How often one label may run within one virtual minute before it counts as running away. */
  readonly runawayLimit?: number;
}
interface Wake {
  readonly at: number;
  readonly label: string;
  readonly work: () => void | Promise<void>;
  cancelled: boolean;
}

const minute = 60_000;
/** setTimeout holds 31 bits of milliseconds (24.8 days); a later event is looked at again then. */
const longestTimer = 2 ** 31 - 1;
/** While a turn waits for work in flight, what falls due meanwhile waits too; but not longer than this, because that work may be waiting for it. */
const patience = 250;

/**
 * Opens the clock where it stood when it was last written down: a stage started again is never earlier than before.
 * @throws Error from `turn` where work failed, or where a label ran away (the message names it).
 */
export async function openClock(settings: ClockSettings): Promise<StageClock> {
  const { store, machineNow, after = afterRealTime, onFailure = reportFailure, runawayLimit = 20_000 } = settings;
  const shelf = store.shelf<{ readonly offset: number; readonly at: number }>('clock');
  const shared = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const published = new Float64Array(shared);
  const heap = makeTimeHeap<Wake>();
  const kept = await shelf.get('now');
  let offset = 0;
  let latest = Number.NEGATIVE_INFINITY;
  setOffset(Math.max(0, kept?.offset ?? 0, (kept?.at ?? 0) - machineNow()));

  function setOffset(to: number): void {
    offset = to;
    published[0] = to;
  }
  function now(): number {
    const reading = machineNow() + offset;
    // The machine's clock was set back: the difference joins the offset, so that workers read the same.
    if (reading < latest) setOffset(offset + latest - reading);
    latest = Math.max(latest, reading);
    return latest;
  }
  /** Not waited for: writes land in the order of asking, so nothing that happens after the jump can be on disk without it. */
  function jump(to: number): void {
    const needed = Math.max(offset, to - machineNow());
    store
      .write([shelf.put('now', { offset: needed, at: Math.max(to, now()) })])
      .catch((problem) => fail('clock', problem));
    setOffset(needed);
  }

  let inFlight = 0;
  let idleListeners: (() => void)[] = [];
  let turning: { events: number; failure: Error | undefined } | undefined;
  function begin(): void {
    inFlight += 1;
  }
  function end(): void {
    inFlight -= 1;
    if (inFlight === 0) stopWaiting();
  }
  function stopWaiting(): void {
    const listeners = idleListeners;
    idleListeners = [];
    for (const listen of listeners) listen();
  }
  /** Answers when nothing has been in flight for a whole round of the event loop (what was handed on has begun by then), or when something failed. */
  async function idle(progress: { readonly failure: Error | undefined }): Promise<void> {
    while (progress.failure === undefined) {
      if (inFlight > 0) await new Promise<void>((resolve) => idleListeners.push(resolve));
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (inFlight === 0) return;
    }
  }
  function fail(label: string, problem: unknown): void {
    const words = problem instanceof Error ? problem.message : String(problem);
    const failure = new Error(`"${label}" failed at ${new Date(now()).toISOString()}: ${words}`, { cause: problem });
    if (turning === undefined) onFailure(failure);
    else turning.failure ??= failure;
    stopWaiting();
  }

  let runs = new Map<string, number>();
  let runsMinute = 0;
  /** Counts a run of `label`. Only while time is turned: otherwise the minute passes by itself. @throws Error where it ran away. */
  function guard(label: string): void {
    if (turning === undefined) return;
    const current = Math.floor(now() / minute);
    if (current !== runsMinute) runs = new Map();
    runsMinute = current;
    const count = (runs.get(label) ?? 0) + 1;
    runs.set(label, count);
    if (count > runawayLimit) {
      throw new Error(`it ran ${count} times within one virtual minute; does it set itself off?`);
    }
  }
  /** Runs one wake. The caller has called `begin`. */
  async function fire(wake: Wake): Promise<void> {
    try {
      if (wake.cancelled) return;
      if (turning !== undefined) turning.events += 1;
      guard(wake.label);
      await wake.work();
    } catch (problem) {
      fail(wake.label, problem);
    } finally {
      end();
    }
  }
  function fireDue(until: number): void {
    for (let next = heap.peek(); next !== undefined && next.at <= until; next = heap.peek()) {
      heap.pop();
      if (next.cancelled) continue;
      begin();
      void fire(next);
    }
  }

  let cancelTimer = () => {};
  let closed = false;
  /** Sets the one real timer to the earliest event. */
  function arm(atLeast = 0): void {
    cancelTimer();
    const next = earliest();
    if (next === undefined || closed) return;
    const wait = Math.max(next.at - now(), turning === undefined ? 0 : patience, atLeast);
    cancelTimer = after(Math.min(wait, longestTimer), () => {
      fireDue(now());
      arm();
    });
  }
  function earliest(): Wake | undefined {
    while (heap.peek()?.cancelled === true) heap.pop();
    return heap.peek();
  }

  async function turn(asked: number, onProgress: (at: number) => void): Promise<{ readonly events: number }> {
    const progress: { events: number; failure: Error | undefined } = { events: 0, failure: undefined };
    const to = Math.max(asked, now());
    turning = progress;
    runs = new Map();
    try {
      for (;;) {
        arm();
        await idle(progress);
        if (progress.failure !== undefined) throw progress.failure;
        const next = earliest();
        if (next !== undefined && next.at <= to) {
          jump(next.at);
          fireDue(next.at);
          onProgress(next.at);
        } else if (now() < to) {
          jump(to);
        } else {
          break;
        }
      }
      return { events: progress.events };
    } finally {
      turning = undefined;
      arm();
    }
  }

  let queue: Promise<unknown> = Promise.resolve();
  return {
    now,
    shared,
    wake(at, label, work) {
      const wake: Wake = { at, label, work, cancelled: false };
      if (closed) return () => {};
      if (at <= now()) {
        begin();
        queueMicrotask(() => void fire(wake));
      } else {
        heap.push(wake);
        if (heap.peek() === wake) arm();
      }
      return () => {
        wake.cancelled = true;
      };
    },
    async busy(label, work) {
      begin();
      try {
        guard(label);
        return await work();
      } catch (problem) {
        if ((runs.get(label) ?? 0) > runawayLimit) fail(label, problem);
        throw problem;
      } finally {
        end();
      }
    },
    turn(to, onProgress = () => {}) {
      const turned = queue.then(() => turn(to, onProgress));
      queue = turned.catch(() => undefined);
      return turned;
    },
    async close() {
      closed = true;
      cancelTimer();
      await store.write([shelf.put('now', { offset, at: now() })]);
    },
  };
}

function afterRealTime(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
function reportFailure(problem: Error): void {
  console.error(problem.message);
}
