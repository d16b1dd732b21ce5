import { describe, expect, it } from 'vitest';
import { setAlarm } from '../../../functions/alarm/set-alarm';
import type { Alarm } from '../../../functions/ports/alarms';
import { type Instant, instant } from '../../../shared/calendar/day';
import { aRegistration } from '../../support/builders';
import { keep } from '../../support/keep';
import { at, worldInMemory } from '../../support/world';

const nine = at('2026-12-06T09:00:00+09:00');
/** Nothing but the letter of 6 December (14 days before leaving) waits. */
const waitingForSixth = () => aRegistration({ occasions: [] });

describe('the alarm of an item', () => {
  it('stands at the hour the item names', async () => {
    const world = worldInMemory();
    await keep(world, waitingForSixth());
    expect(await setAlarm(world, { id: waitingForSixth().id, before: undefined, after: nine })).toBe('set');
    expect([...world.alarms.waiting.values()]).toEqual([{ id: waitingForSixth().id, at: nine }]);
  });

  it('is one alarm, however often the record comes', async () => {
    const world = worldInMemory();
    await keep(world, waitingForSixth());
    const record = { id: waitingForSixth().id, before: undefined, after: nine };
    await setAlarm(world, record);
    await setAlarm(world, record);
    expect(world.alarms.waiting.size).toBe(1);
  });

  it('moves with the item, and the old one goes', async () => {
    const world = worldInMemory();
    const old = at('2026-12-01T09:00:00+09:00');
    await keep(world, waitingForSixth());
    await world.alarms.set({ id: waitingForSixth().id, at: old });
    await setAlarm(world, { id: waitingForSixth().id, before: old, after: nine });
    expect([...world.alarms.waiting.values()].map((alarm) => alarm.at)).toEqual([nine]);
  });

  it('is not taken away by a late record of a time the item names again', async () => {
    const world = worldInMemory();
    await keep(world, waitingForSixth());
    await setAlarm(world, { id: waitingForSixth().id, before: undefined, after: nine });
    await setAlarm(world, { id: waitingForSixth().id, before: nine, after: instant(nine + 86_400_000) });
    expect([...world.alarms.waiting.values()].map((alarm) => alarm.at)).toEqual([nine]);
  });

  it('goes when the registration is gone', async () => {
    const world = worldInMemory();
    await world.alarms.set({ id: waitingForSixth().id, at: nine });
    expect(await setAlarm(world, { id: waitingForSixth().id, before: nine, after: undefined })).toBe('nothing-waits');
    expect(world.alarms.waiting.size).toBe(0);
  });

  it('is not asked for once its hour has come: it rings, and goes by itself', async () => {
    const world = worldInMemory('2026-12-01T09:00:20+09:00');
    const rung = at('2026-12-01T09:00:00+09:00');
    const removed: Instant[] = [];
    const alarms = { ...world.alarms, remove: async (alarm: Alarm) => void removed.push(alarm.at) };
    await keep(world, waitingForSixth());
    await setAlarm({ ...world, alarms }, { id: waitingForSixth().id, before: rung, after: nine });
    expect(removed).toEqual([]);
    expect([...world.alarms.waiting.values()].map((alarm) => alarm.at)).toEqual([nine]);
  });

  it('is left alone by a write that did not move the hour', async () => {
    const world = worldInMemory();
    expect(await setAlarm(world, { id: waitingForSixth().id, before: nine, after: nine })).toBe('same-hour');
    expect(world.alarms.waiting.size).toBe(0);
  });
});

describe('an hour that has come', () => {
  it('rings at once, in the lane of people who wait for an answer', async () => {
    const world = worldInMemory();
    await keep(world, aRegistration());
    expect(await setAlarm(world, { id: aRegistration().id, before: undefined, after: world.clock.now() })).toBe('rung');
    expect(world.rings.take()).toMatchObject([{ id: aRegistration().id, lane: 'now' }]);
  });

  it('rings after its delay where it is less than two minutes away', async () => {
    const world = worldInMemory('2026-12-06T08:58:30+09:00');
    await keep(world, waitingForSixth());
    await setAlarm(world, { id: waitingForSixth().id, before: undefined, after: nine });
    expect(world.rings.take()).toEqual([]);
    world.setTime(nine);
    expect(world.rings.take()).toMatchObject([{ lane: 'due', at: nine }]);
  });
});
