import { describe, expect, it } from 'vitest';
import { setAlarms } from '../../../functions/alarm/set-alarms';
import type { RegistrationId } from '../../../shared/registrations/registration';
import { aRegistration } from '../../support/builders';
import { keep } from '../../support/keep';
import { at, worldInMemory } from '../../support/world';

const nine = at('2026-12-06T09:00:00+09:00');
const changed = (sequenceNumber: string, id: string) => ({
  sequenceNumber,
  change: { id: id as RegistrationId, before: undefined, after: nine },
});

describe('the alarms of a batch of changes', () => {
  it('are set for everybody but the item that cannot be read, whose record is named with its problem', async () => {
    const world = worldInMemory();
    for (const id of ['first', 'last']) await keep(world, aRegistration({ id: id as RegistrationId, occasions: [] }));
    const { load } = world.registrations;
    const registrations = {
      ...world.registrations,
      load: async (id: RegistrationId) => {
        if (id === 'poison') throw new TypeError('It is no registration.');
        return load(id);
      },
    };
    const records = [changed('1', 'first'), changed('2', 'poison'), changed('3', 'last')];
    expect(await setAlarms({ ...world, registrations }, records)).toEqual(['2']);
    expect([...world.alarms.waiting.values()].map(({ id }) => id)).toEqual(['first', 'last']);
    expect(world.logged).toEqual([
      { level: 'error', code: 'alarm-not-set', fields: { item: 'poison', problem: 'TypeError' } },
    ]);
  });

  it('are nobody’s business where an item owes no letters', async () => {
    expect(await setAlarms(worldInMemory(), [{ sequenceNumber: '1', change: undefined }])).toEqual([]);
  });
});
