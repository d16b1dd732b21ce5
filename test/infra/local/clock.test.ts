import { afterEach, expect, test } from 'vitest';
import { openClock } from '../../../infra/local/clock';
import type { StageClock } from '../../../infra/local/seams';
import { openStore } from '../../../infra/local/store';

const start = Date.UTC(2027, 0, 1);
const hour = 3_600_000;
const day = 24 * hour;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A machine whose time stands still until the test moves it. */
function makeMachine(at = start) {
  let now = at;
  let timers: { readonly due: number; readonly run: () => void }[] = [];
  return {
    machineNow: () => now,
    after: (milliseconds: number, run: () => void) => {
      const timer = { due: now + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass(milliseconds: number) {
      now += milliseconds;
      const due = timers.filter((timer) => timer.due <= now);
      timers = timers.filter((timer) => timer.due > now);
      for (const timer of due) timer.run();
    },
    setBack(milliseconds: number) {
      now -= milliseconds;
    },
  };
}
async function makeStage(more: { runawayLimit?: number; store?: Awaited<ReturnType<typeof openStore>> } = {}) {
  const machine = makeMachine();
  const store = more.store ?? (await openStore());
  if (more.store === undefined) closing.push(store.close);
  const failures: Error[] = [];
  const clock = await openClock({ store, ...machine, onFailure: (problem) => failures.push(problem), ...more });
  closing.push(clock.close);
  return { machine, store, clock, failures };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));
const offsetOf = (clock: StageClock) => new Float64Array(clock.shared)[0];

test('a fresh stage starts at the machine’s time and goes at its pace', async () => {
  const { machine, clock } = await makeStage();
  expect(clock.now()).toBe(start);
  machine.pass(1_500);
  expect(clock.now()).toBe(start + 1_500);
  expect(offsetOf(clock)).toBe(0);
});

test('turning runs every event between, each at its own time, in order, and ends at the time asked for', async () => {
  const { clock } = await makeStage();
  const seen: string[] = [];
  const note = (name: string) => () => void seen.push(`${name} ${(clock.now() - start) / hour}`);
  clock.wake(start + 5 * hour, 'c', note('c'));
  clock.wake(start + hour, 'a', note('a'));
  clock.wake(start + 3 * hour, 'b', note('b'));
  clock.wake(start + 2 * day, 'not yet', note('not yet'));
  expect(await clock.turn(start + day)).toEqual({ events: 3 });
  expect(seen).toEqual(['a 1', 'b 3', 'c 5']);
  expect(clock.now()).toBe(start + day);
  expect(offsetOf(clock)).toBe(day);
});

test('an event set by an event still runs when it falls inside the turn', async () => {
  const { clock } = await makeStage();
  const seen: number[] = [];
  const ring = () => {
    seen.push((clock.now() - start) / day);
    clock.wake(clock.now() + day, 'ring', ring);
  };
  clock.wake(start + day, 'ring', ring);
  await clock.turn(start + 3.5 * day);
  expect(seen).toEqual([1, 2, 3]);
});

test('the clock does not move on while work is in flight, whoever put it there', async () => {
  const { clock } = await makeStage();
  const seen: string[] = [];
  clock.wake(start + hour, 'first', () => {
    void clock.busy('handed on', async () => {
      for (let round = 0; round < 20; round++) await settle();
      seen.push(`handed on, done at ${(clock.now() - start) / hour}`);
    });
  });
  clock.wake(start + 2 * hour, 'second', () => void seen.push('second'));
  await clock.turn(start + day);
  expect(seen).toEqual(['handed on, done at 1', 'second']);
});

test('two events of one instant are both fired before anything is waited for', async () => {
  const { clock } = await makeStage();
  let meet = () => {};
  const met = new Promise<void>((resolve) => {
    meet = resolve;
  });
  clock.wake(start + hour, 'waits for the other', () => met);
  clock.wake(start + hour, 'the other', () => meet());
  expect(await clock.turn(start + day)).toEqual({ events: 2 });
});

test('what is to happen in the past happens at once, and turning waits for it', async () => {
  const { clock } = await makeStage();
  const seen: string[] = [];
  clock.wake(start - day, 'late', async () => {
    await settle();
    seen.push('late');
  });
  await settle();
  await settle();
  expect(seen).toEqual(['late']);
  clock.wake(start + hour, 'asks for the past', () => {
    clock.wake(start, 'past', async () => {
      await settle();
      seen.push(`past, at ${(clock.now() - start) / hour}`);
    });
  });
  await clock.turn(start + day);
  expect(seen).toEqual(['late', 'past, at 1']);
});

test('what was called off does not happen', async () => {
  const { clock } = await makeStage();
  const seen: string[] = [];
  const callOff = clock.wake(start + hour, 'called off', () => void seen.push('called off'));
  callOff();
  expect(await clock.turn(start + day)).toEqual({ events: 0 });
  expect(seen).toEqual([]);
});

test('with nobody turning, events come when the machine’s time reaches them', async () => {
  const { machine, clock } = await makeStage();
  const seen: string[] = [];
  clock.wake(start + 40 * day, 'far', () => void seen.push('far'));
  clock.wake(start + 1_000, 'near', () => void seen.push('near'));
  machine.pass(999);
  await settle();
  expect(seen).toEqual([]);
  machine.pass(1);
  await settle();
  expect(seen).toEqual(['near']);
  machine.pass(25 * day);
  machine.pass(15 * day);
  await settle();
  expect(seen).toEqual(['near', 'far']);
});

test('work that waits for the clock while the clock waits for it is let through', async () => {
  const { machine, clock } = await makeStage();
  const seen: string[] = [];
  clock.wake(start + hour, 'waits a second', async () => {
    const second = new Promise<void>((resolve) => void clock.wake(clock.now() + 1_000, 'second', resolve));
    setImmediate(() => machine.pass(1_000));
    await second;
    seen.push('waited');
  });
  await clock.turn(start + day);
  expect(seen).toEqual(['waited']);
});

test('what sets itself off within one minute is stopped and named; the clock can be turned on', async () => {
  const { clock } = await makeStage({ runawayLimit: 50 });
  const again = () => void clock.wake(clock.now(), 'stream of registrations', again);
  clock.wake(start + hour, 'stream of registrations', again);
  await expect(clock.turn(start + day)).rejects.toThrow(
    /"stream of registrations" failed .* within one virtual minute/,
  );
  await clock.turn(start + day);
  expect(clock.now()).toBe(start + day);
});

test('invocations that set one another off are stopped and named too', async () => {
  const { clock } = await makeStage({ runawayLimit: 50 });
  const invoke = (): Promise<void> =>
    clock.busy('alarm', async () => {
      await settle();
      setImmediate(() => void invoke().catch(() => {}));
    });
  clock.wake(start + hour, 'kick', invoke);
  await expect(clock.turn(start + day)).rejects.toThrow(/"alarm" failed/);
});

test('the same label once a minute for a year is not running away', async () => {
  const { clock } = await makeStage({ runawayLimit: 5 });
  let ticks = 0;
  const tick = () => {
    ticks += 1;
    clock.wake(clock.now() + hour, 'tick', tick);
  };
  clock.wake(start + hour, 'tick', tick);
  await clock.turn(start + 30 * day);
  expect(ticks).toBe(30 * 24);
});

test('work that fails stops the turn with its name; without a turn it is reported', async () => {
  const { clock, failures } = await makeStage();
  const fail = () => {
    throw new Error('no such queue');
  };
  clock.wake(start + hour, 'schedule 7', fail);
  await expect(clock.turn(start + day)).rejects.toThrow(
    '"schedule 7" failed at 2027-01-01T01:00:00.000Z: no such queue',
  );
  clock.wake(start, 'schedule 8', fail);
  await settle();
  expect(failures.map((problem) => problem.message)).toEqual([
    '"schedule 8" failed at 2027-01-01T01:00:00.000Z: no such queue',
  ]);
});

test('two turns asked for together follow one another', async () => {
  const { clock } = await makeStage();
  const seen: string[] = [];
  clock.wake(start + hour, 'in the first', () => void seen.push('in the first'));
  clock.wake(start + 2 * day, 'in the second', () => void seen.push('in the second'));
  await Promise.all([
    clock.turn(start + day).then(() => seen.push('first done')),
    clock.turn(start + 3 * day).then(() => seen.push('second done')),
  ]);
  expect(seen).toEqual(['in the first', 'first done', 'in the second', 'second done']);
});

test('turning to the past changes nothing, and a machine set back does not set the stage back', async () => {
  const { clock, machine } = await makeStage();
  await clock.turn(start + day);
  await clock.turn(start);
  expect(clock.now()).toBe(start + day);
  machine.setBack(2 * hour);
  expect(clock.now()).toBe(start + day);
  expect(offsetOf(clock)).toBe(day + 2 * hour);
});

test('after a kill the clock goes on where it was, even on a machine set back meanwhile', async () => {
  const store = await openStore();
  closing.push(store.close);
  const first = await makeStage({ store });
  await first.clock.turn(start + 10 * day);
  // No close: the process is gone.
  const second = await makeStage({ store });
  expect(second.clock.now()).toBe(start + 10 * day);
  const earlier = makeMachine(start - 5 * day);
  const third = await openClock({ store, ...earlier });
  closing.push(third.close);
  expect(third.now()).toBe(start + 10 * day);
});
