import { describe, expect, it } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep';
import type { RegistrationId } from '../../../shared/registrations/registration';
import { aRegistration } from '../../support/builders';
import { keep } from '../../support/keep';
import { at, worldInMemory } from '../../support/world';

const nine = at('2026-12-06T09:00:00+09:00');
const waitingForSixth = (id = 'registration1') => aRegistration({ id: id as RegistrationId, occasions: [] });

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

  it('are not rung for twice while the queue is deep', async () => {
    const world = await worldAt('2026-12-06T10:00:00+09:00');
    await world.rings.ringAll(
      Array.from({ length: 5_000 }, () => waitingForSixth().id),
      'due',
    );
    expect(await sweep(world)).toMatchObject({ overdue: 1, rung: 0 });
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
