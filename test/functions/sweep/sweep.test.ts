import { describe, expect, it } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep';
import { instant } from '../../../shared/calendar/day';
import type { RegistrationId } from '../../../shared/registrations/registration';
import { aRegistration } from '../../support/builders';
import { keep } from '../../support/keep';
import { at, type WorldInMemory, worldInMemory } from '../../support/world';

const nine = at('2026-12-06T09:00:00+09:00');
const waitingForSixth = (id = 'registration1') => aRegistration({ id: id as RegistrationId, occasions: [] });

const fillQueue = (world: WorldInMemory, rings: number): Promise<void> =>
  world.rings.ringAll(
    Array.from({ length: rings }, () => waitingForSixth().id),
    'due',
  );

async function worldAt(text: string) {
  const world = worldInMemory('2026-11-23T10:00:00+09:00');
  await keep(world, waitingForSixth());
  world.setTime(at(text));
  return world;
}

describe('letters whose alarm never came', () => {
  it('are rung for once ten minutes have passed', async () => {
    const world = await worldAt('2026-12-06T09:10:01+09:00');
    expect(await sweep(world)).toMatchObject({ overdue: 1, rung: 1 });
    expect(world.rings.take()).toMatchObject([{ id: waitingForSixth().id, lane: 'due' }]);
  });

  it('are left to their alarm before that', async () => {
    const world = await worldAt('2026-12-06T09:09:59+09:00');
    expect(await sweep(world)).toMatchObject({ overdue: 0, rung: 0 });
    expect(world.rings.take()).toEqual([]);
  });

  it('are rung for however much lies in the queue, where they are few', async () => {
    const world = await worldAt('2026-12-06T10:00:00+09:00');
    await fillQueue(world, 5_000);
    expect(await sweep(world)).toMatchObject({ overdue: 1, rung: 1 });
  });

  it.each([
    ['still holds more than a tenth of them', 61, 0],
    ['has nearly run down', 60, 600],
  ])('are many, and the queue %s', async (_, inQueue, rung) => {
    const world = worldInMemory('2026-11-23T10:00:00+09:00');
    for (let number = 0; number < 600; number += 1) await keep(world, waitingForSixth(`r${number}`));
    world.setTime(at('2026-12-06T10:00:00+09:00'));
    await fillQueue(world, inQueue);
    expect(await sweep(world)).toMatchObject({ overdue: 600, rung });
  });
});

describe('once a day', () => {
  it('alarms that no item names are removed, and the others stay', async () => {
    const world = await worldAt('2026-12-05T09:05:00+09:00');
    await world.alarms.set({ id: waitingForSixth().id, at: nine });
    await world.alarms.set({ id: waitingForSixth().id, at: at('2026-12-08T09:00:00+09:00') });
    await world.alarms.set({ id: 'gone' as RegistrationId, at: nine });
    expect(await sweep(world)).toMatchObject({ removed: 2 });
    expect([...world.alarms.waiting.values()]).toEqual([{ id: waitingForSixth().id, at: nine }]);
  });
});

describe('alarms that are gone', () => {
  const setAt = async (text: string) => {
    const world = await worldAt(text);
    return { outcome: await sweep(world), alarms: [...world.alarms.waiting.values()] };
  };

  it('are set again by the daily clean-up, where their hour is still to come', async () => {
    const { outcome, alarms } = await setAt('2026-11-25T09:05:00+09:00');
    expect(outcome).toMatchObject({ set: 1, removed: 0 });
    expect(alarms).toEqual([{ id: waitingForSixth().id, at: nine }]);
  });

  it('are not set by the other sweeps of a day, which would look through everything each time', async () => {
    expect(await setAt('2026-11-25T09:15:00+09:00')).toMatchObject({ outcome: { set: 0 }, alarms: [] });
  });

  it('are not set for an hour that has come: the letter is rung for as overdue', async () => {
    expect(await setAt('2026-12-06T09:14:00+09:00')).toMatchObject({ outcome: { set: 0, rung: 1 }, alarms: [] });
  });

  it('are set only where the item itself still names the hour the index told', async () => {
    const world = await worldAt('2026-11-25T09:05:00+09:00');
    const waiting = await world.registrations.waiting(at('2027-12-06T09:00:00+09:00'), 10);
    await keep(world, { ...waitingForSixth(), version: 1, state: 'stopped' });
    const lagging = { ...world.registrations, waiting: async () => waiting };
    expect(await sweep({ ...world, registrations: lagging })).toMatchObject({ set: 0 });
    expect(world.alarms.waiting.size).toBe(0);
  });

  it('are set for the soonest letters first where thousands are missing, and the rest the day after', async () => {
    const world = worldInMemory('2026-11-25T09:05:00+09:00');
    const people = Array.from({ length: 20_001 }, (_, number) => waitingForSixth(`registration${number}`));
    for (const person of people) await keep(world, person);
    expect(await sweep(world)).toMatchObject({ set: 20_000 });
    world.setTime(at('2026-11-26T09:05:00+09:00'));
    expect(await sweep(world)).toMatchObject({ set: 1 });
  });
});

describe('a clean-up of more alarms than a run has time for', () => {
  /** A world whose Scheduler takes its time: so many seconds for each alarm it lists. */
  function listingSlowly(world: WorldInMemory, secondsEach: number): WorldInMemory {
    async function* list(beginning?: string) {
      for await (const alarm of world.alarms.list(beginning)) {
        world.setTime(instant(world.clock.now() + secondsEach * 1000));
        yield alarm;
      }
    }
    return { ...world, alarms: { ...world.alarms, list } };
  }
  async function cleanUpAt(secondsEach: number, alarms: number) {
    const world = await worldAt('2026-11-25T09:05:00+09:00');
    for (let number = 0; number < alarms; number += 1) {
      await world.alarms.set({ id: `gone${number}` as RegistrationId, at: nine });
    }
    const begun = world.clock.now();
    const outcome = await sweep(listingSlowly(world, secondsEach));
    return { outcome, seconds: (world.clock.now() - begun) / 1000 };
  }

  it('lists for a minute, and still sets what it did not see standing', async () => {
    const { outcome, seconds } = await cleanUpAt(10, 50);
    expect(seconds).toBe(70);
    expect(outcome).toMatchObject({ set: 1, removed: 7 });
  });

  it('comes to all where there is time', async () => {
    expect((await cleanUpAt(1, 50)).outcome).toMatchObject({ set: 1, removed: 50 });
  });

  it.each([
    ['drawn by chance', '0123456789abcdefghijklmnopqrstuvwxyz', 20],
    ['made of hexadecimal digits', '0123456789abcdef', 45],
  ])('comes to every one of ten times as many within days, with ids %s', async (_how, characters, days) => {
    const world = await worldAt('2026-11-25T09:05:00+09:00');
    const far = at('2027-11-25T09:00:00+09:00');
    const digit = (number: number): string => characters.charAt(number % characters.length);
    const alarms = Array.from({ length: 3_000 }, (_, number) => {
      const id = digit(number * 7) + digit(Math.floor(number / characters.length)) + number;
      return { id: id as RegistrationId, at: far };
    });
    for (const alarm of alarms) await world.alarms.set(alarm);
    // One in a hundred is a stray; the others are waited for, and with those near by they are more than are listed in one go.
    const near = Array.from({ length: 50_000 }, (_, other) => ({
      id: `near${other}` as RegistrationId,
      at: instant(0),
    }));
    const waiting = [...near, ...alarms.filter((_, number) => number % 100 > 0)];
    const crowded = { ...world, registrations: { ...world.registrations, waiting: async () => waiting } };
    const begun = world.clock.now();
    let removed = 0;
    for (let day = 0; day < days; day += 1) {
      world.setTime(instant(begun + day * 86_400_000));
      removed += (await sweep(listingSlowly(crowded, 0.2))).removed ?? 0;
    }
    expect(removed).toBe(30);
  });
});

describe('what the laptop may skip', () => {
  it('are the ticks until the next letter could be overdue', async () => {
    const world = await worldAt('2026-12-06T08:15:00+09:00');
    expect((await sweep(world)).idleUntil).toBe(at('2026-12-06T09:00:00+09:00'));
  });

  it('are never the ticks of a whole day: midnight in Greenwich cleans up', async () => {
    const world = await worldAt('2026-11-25T12:00:00+09:00');
    expect((await sweep(world)).idleUntil).toBe(at('2026-11-26T09:00:00+09:00'));
  });
});
