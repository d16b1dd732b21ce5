import { describe, expect, it } from 'vitest';
import { addTraveller } from '../../../functions/web/add-traveller';
import { changeFacts } from '../../../functions/web/change-facts';
import { comeBack } from '../../../functions/web/come-back';
import { planTrip } from '../../../functions/web/plan-trip';
import { removeTraveller } from '../../../functions/web/remove-traveller';
import { tick } from '../../../functions/web/tick';
import type { LetterKey } from '../../../shared/registrations/ledger';
import type { EmployerId, Registration, TravellerId } from '../../../shared/registrations/registration';
import { readNewTraveller, readTravellerFacts } from '../../../shared/registrations/traveller-form';
import { readNextTrip } from '../../../shared/registrations/trip-form';
import { aPermit, aRegistration, aResidence, aTraveller, aTrip, someFacts } from '../../support/builders';
import { keep, readBack } from '../../support/keep';
import { at, worldInMemory } from '../../support/world';

const t1 = 't1' as TravellerId;
const t2 = 't2' as TravellerId;

async function living(different: Partial<Registration> = {}, now = '2026-11-24T10:00:00+09:00') {
  const world = worldInMemory(now);
  const registration = aRegistration(different);
  await keep(world, registration);
  const stored = () => readBack(world, registration);
  const owed = async () => (await stored()).occasions.map(({ kind }) => kind);
  return { world, id: registration.id, stored, owed };
}

const facts = (body: unknown) => {
  const form = readTravellerFacts(body);
  if (!form.ok) throw new Error(JSON.stringify(form.problems));
  return form.value;
};
const newcomer = (body: unknown) => {
  const form = readNewTraveller(body);
  if (!form.ok) throw new Error(JSON.stringify(form.problems));
  return form.value;
};
const trip = (body: unknown) => {
  const form = readNextTrip(body);
  if (!form.ok) throw new Error(JSON.stringify(form.problems));
  return form.value;
};
const away = { trip: aTrip({ returned: '2027-01-09' }) };

describe('all facts of one traveller', () => {
  it('take the place of the old ones, and a letter says so', async () => {
    const { world, id, stored, owed } = await living();
    const residence = aResidence({ status: 'permanent-resident', stayEnds: null, cardEnds: '2030-01-31' });
    const decided = await changeFacts(world, id, facts({ traveller: 't1', label: 'Mai', ...someFacts({ residence }) }));
    expect(decided.outcome).toBe('changed');
    expect((await stored()).travellers).toEqual([aTraveller({ residence, label: 'Mai' })]);
    expect(await owed()).toEqual(['welcome', 'changed']);
  });

  it('sent twice change once', async () => {
    const { world, id, owed } = await living();
    const change = facts({ traveller: 't1', ...someFacts({ permit: aPermit() }) });
    expect((await changeFacts(world, id, change)).outcome).toBe('changed');
    expect((await changeFacts(world, id, change)).outcome).toBe('unchanged');
    expect(await owed()).toEqual(['welcome', 'changed']);
  });

  it('with only another name owe no letter', async () => {
    const { world, id, owed } = await living();
    await changeFacts(world, id, facts({ traveller: 't1', label: 'Mai', ...someFacts() }));
    expect(await owed()).toEqual(['welcome']);
  });

  it('keep the day of coming back with its trip, and forget it with another', async () => {
    const { world, id, stored } = await living({ travellers: [aTraveller(away)] });
    await changeFacts(world, id, facts({ traveller: 't1', ...someFacts({ trip: aTrip({ returns: '2027-01-20' }) }) }));
    expect((await stored()).travellers[0]?.trip?.returned).toBe('2027-01-09');
    await changeFacts(world, id, facts({ traveller: 't1', ...someFacts({ trip: aTrip({ departs: '2027-01-05' }) }) }));
    expect((await stored()).travellers[0]?.trip?.returned).toBeNull();
  });

  it('that cannot be are refused at their field, also where an older return makes them so', async () => {
    expect(readTravellerFacts({ traveller: 't1', ...someFacts({ trip: aTrip({ returns: '2026-12-01' }) }) })).toEqual({
      ok: false,
      problems: [{ pointer: '/trip/returns', code: 'returns-before-departure' }],
    });
    const { world, id } = await living();
    expect(await changeFacts(world, id, facts({ traveller: 't7', ...someFacts() }))).toMatchObject({
      outcome: 'refused',
      refusal: { pointer: '/traveller', code: 'unknown-traveller' },
    });
  });
});

describe('another trip', () => {
  it('keeps the residence, and begins anew what is to be done for it', async () => {
    const { world, id, stored, owed } = await living({ travellers: [aTraveller(away)] }, '2027-02-01T10:00:00+09:00');
    await tick(world, id, { traveller: 't1', action: 'renew-stay', done: true });
    const next = trip({ traveller: 't1', departs: '2027-03-01', returns: '2027-03-20' });
    expect((await planTrip(world, id, next)).outcome).toBe('changed');
    expect(await stored()).toMatchObject({
      travellers: [{ residence: aResidence(), trip: { departs: '2027-03-01', returns: '2027-03-20', returned: null } }],
      ticks: [],
    });
    expect(await owed()).toEqual(['welcome', 'changed']);
    expect((await planTrip(world, id, next)).outcome).toBe('unchanged');
  });

  it('waits until the trip before is over', async () => {
    const { world, id } = await living({}, '2027-01-15T10:00:00+09:00');
    const next = trip({ traveller: 't1', departs: '2027-03-01' });
    const refusal = { pointer: '/departs', code: 'trip-not-over' };
    expect(await planTrip(world, id, next)).toMatchObject({ outcome: 'refused', refusal });
    await comeBack(world, id, { date: '2027-01-10' });
    expect(await planTrip(world, id, trip({ traveller: 't1', departs: '2027-01-05' }))).toMatchObject({ refusal });
    expect((await planTrip(world, id, next)).outcome).toBe('changed');
  });

  it.each([
    ['single', true],
    ['multiple', false],
  ] as const)('takes a permit for %s entries that was in force to be used: %s', async (kind, used) => {
    const { world, id, stored } = await living({ travellers: [aTraveller({ ...away, permit: aPermit({ kind }) })] });
    await planTrip(world, id, trip({ traveller: 't1', departs: '2027-03-01' }));
    expect((await stored()).travellers[0]?.permit).toEqual(aPermit({ kind, used }));
  });

  it('takes a permit that is named with it', async () => {
    const { world, id, stored } = await living({ travellers: [aTraveller(away)] });
    await planTrip(world, id, trip({ traveller: 't1', departs: '2027-03-01', permit: aPermit() }));
    expect((await stored()).travellers[0]?.permit).toEqual(aPermit());
  });
});

describe('a family under one address', () => {
  it('grows by one, once, under an id of their own', async () => {
    const { world, id, stored, owed } = await living();
    const child = newcomer({ label: 'Ken', ...someFacts() });
    expect((await addTraveller(world, id, child)).outcome).toBe('changed');
    expect((await addTraveller(world, id, child)).outcome).toBe('unchanged');
    expect((await stored()).travellers.map(({ id: one, label }) => [one, label])).toEqual([
      ['t1', undefined],
      ['t2', 'Ken'],
    ]);
    expect(await owed()).toEqual(['welcome', 'changed']);
  });

  it('has room for eight', async () => {
    const { world, id, stored } = await living();
    for (let number = 2; number <= 8; number += 1)
      await addTraveller(world, id, newcomer({ label: `${number}`, ...someFacts() }));
    expect((await stored()).travellers).toHaveLength(8);
    expect(await addTraveller(world, id, newcomer({ label: 'ninth', ...someFacts() }))).toMatchObject({
      refusal: { code: 'too-many' },
    });
  });

  it('loses somebody with everything kept about them, so that the next under that id gets every letter', async () => {
    const entry = {
      dueAt: at('2026-12-06T09:00:00+09:00'),
      at: at('2026-12-06T09:00:00+09:00'),
      reason: 'date-passed',
    };
    const { world, id, stored } = await living({
      travellers: [aTraveller(), aTraveller({ id: t2, label: 'Ken' })],
      ledger: [
        { key: 't1.departure.2026-12-20.14' as LetterKey, status: 'skipped', ...entry },
        { key: 't2.departure.2026-12-20.14' as LetterKey, status: 'skipped', ...entry },
      ],
      seen: [t1, t2].map((traveller) => ({ traveller, date: '2028-05-31', at: entry.at })),
      ticks: [t1, t2].map((traveller) => ({ traveller, action: 'renew-stay', at: entry.at })),
    });
    expect((await removeTraveller(world, id, 't2')).outcome).toBe('changed');
    expect((await removeTraveller(world, id, 't2')).outcome).toBe('unchanged');
    expect(JSON.stringify(await stored())).not.toContain('t2');
    expect(await stored()).toMatchObject({ ledger: [{}], seen: [{ traveller: 't1' }], ticks: [{ traveller: 't1' }] });
  });

  it('keeps the last, and the one whom an employer registered', async () => {
    const { world, id } = await living();
    expect(await removeTraveller(world, id, 't1')).toMatchObject({ refusal: { code: 'too-few' } });

    const employer = {
      by: 'employer',
      employerId: 'acme' as EmployerId,
      employerName: 'Acme',
      employeeId: 'E1',
    } as const;
    const theirs = await living({
      origin: employer,
      state: 'told',
      travellers: [aTraveller(), aTraveller({ id: t2 })],
    });
    expect(await removeTraveller(theirs.world, theirs.id, 't1')).toMatchObject({
      refusal: { code: 'registered-by-employer' },
    });
    expect((await removeTraveller(theirs.world, theirs.id, 't2')).outcome).toBe('changed');
  });
});

describe('what is to be done', () => {
  it('is ticked and unticked, each once, and no letter comes of it', async () => {
    const { world, id, stored, owed } = await living();
    const change = { traveller: 't1', action: 'tick-temporary-departure', done: true } as const;
    expect((await tick(world, id, change)).outcome).toBe('changed');
    expect((await tick(world, id, change)).outcome).toBe('unchanged');
    expect((await stored()).ticks).toEqual([{ traveller: 't1', action: change.action, at: world.clock.now() }]);
    expect((await tick(world, id, { ...change, done: false })).outcome).toBe('changed');
    expect((await tick(world, id, { ...change, done: false })).outcome).toBe('unchanged');
    expect((await stored()).ticks).toEqual([]);
    expect(await owed()).toEqual(['welcome']);
  });
});

it.each(['stopped', 'unwelcome', 'unreachable'] as const)('whoever is %s changes nothing', async (state) => {
  const { world, id, stored } = await living({ state });
  const before = await stored();
  const refused = [
    await changeFacts(world, id, facts({ traveller: 't1', ...someFacts({ permit: aPermit() }) })),
    await planTrip(world, id, trip({ traveller: 't1', departs: '2027-03-01' })),
    await addTraveller(world, id, newcomer({ ...someFacts() })),
    await removeTraveller(world, id, 't1'),
    await tick(world, id, { traveller: 't1', action: 'renew-stay', done: true }),
  ];
  for (const decided of refused) expect(decided).toMatchObject({ outcome: 'refused', refusal: 'closed' });
  expect(await stored()).toEqual(before);
});
