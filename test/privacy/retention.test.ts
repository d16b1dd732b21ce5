/** How long what is kept: every term of the design, lived through with the clock. */
import { describe, expect, it } from 'vitest';
import { takeFeedback } from '../../functions/feedback/take-feedback';
import { confirm } from '../../functions/web/confirm';
import { erase } from '../../functions/web/erase';
import { readRegistrationHere } from '../../functions/web/read-registration';
import { register } from '../../functions/web/register';
import { setPreferences } from '../../functions/web/set-preferences';
import { stop } from '../../functions/web/stop';
import { instant } from '../../shared/calendar/day';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { EmployerId, Registration } from '../../shared/registrations/registration';
import { aTrip as aSentTrip } from '../functions/web/knock';
import { type LivingWorld, livingWorld } from '../scenarios/living-world';
import { aRegistration, aResidence, aTraveller, aTrip } from '../support/builders';
import { keep } from '../support/keep';
import { at } from '../support/world';

const minuteInMs = 60_000;
const dayInMs = 24 * 60 * minuteInMs;

/** Whether anything of a registration is still read, and when; and that its alarms are gone with it. */
async function isKept(world: LivingWorld, { id }: Pick<Registration, 'id'>, hour: string): Promise<boolean> {
  await world.turnTo(at(hour));
  return (await world.registrations.load(id)) !== undefined;
}

const kindsIn = (world: LivingWorld) => world.postbox.sent.map(({ tags }) => tags.letter?.split('_')[0]);

/** A permanent resident who is back from a trip: no date of theirs lies ahead. */
const nothingAhead = (different: Partial<Registration> = {}) =>
  aRegistration({
    travellers: [
      aTraveller({
        residence: aResidence({ status: 'permanent-resident', stayEnds: null, cardEnds: null }),
        trip: aTrip({ returned: '2027-01-10' }),
      }),
    ],
    ...different,
  });

describe('what nobody confirmed', () => {
  it('is gone after seven days, and nothing but the question was ever sent', async () => {
    const world = livingWorld();
    const form = readRegistrationHere(aSentTrip);
    if (!form.ok) throw new Error('The form is not one.');
    const registered = await register(world, form.value);
    if (!('registration' in registered)) throw new Error('Nobody was registered.');
    const { id } = registered.registration;
    expect(await isKept(world, { id }, '2026-11-30T09:59:59+09:00')).toBe(true);
    expect(await isKept(world, { id }, '2026-11-30T10:00:00+09:00')).toBe(false);
    expect((await confirm(world, id)).outcome).toBe('absent');
    expect(kindsIn(world)).toEqual(['confirm']);
  });
});

describe('what somebody stopped', () => {
  it('is gone 30 days later, as its last letter said', async () => {
    const world = livingWorld();
    const stopped = aRegistration();
    await keep(world, stopped);
    await world.turnTo(at('2026-12-01T10:00:00+09:00'));
    await stop(world, stopped.id);
    expect(await isKept(world, stopped, '2026-12-31T09:59:59+09:00')).toBe(true);
    expect(await isKept(world, stopped, '2026-12-31T10:00:00+09:00')).toBe(false);
    expect(world.postbox.sent.at(-1)?.text).toContain('We delete everything about you 30 days from now.');
  });

  it('is gone 30 days after a complaint, without another letter', async () => {
    const world = livingWorld();
    const unwilling = aRegistration();
    await keep(world, unwilling);
    await world.settle();
    const claim = (world.postbox.sent[0]?.tags.claim ?? '') as ClaimId;
    await takeFeedback(world, { id: unwilling.id, claim, became: 'complained', recipients: [unwilling.contact.email] });
    const letters = world.postbox.sent.length;
    expect(await isKept(world, unwilling, '2026-12-23T09:59:59+09:00')).toBe(true);
    expect(await isKept(world, unwilling, '2026-12-23T10:00:00+09:00')).toBe(false);
    expect(world.postbox.sent).toHaveLength(letters);
  });
});

describe('what is over by itself', () => {
  it('is deleted 30 days after the last date, with a receipt, and nothing of it is stored any more', async () => {
    const world = livingWorld();
    const away = aRegistration({
      travellers: [
        aTraveller({
          residence: aResidence({ status: 'permanent-resident', stayEnds: null, cardEnds: null }),
          trip: aTrip({ returns: null }),
        }),
      ],
    });
    await keep(world, away);
    // The last day to come back is 20 December 2027; the letter after it goes on the 21st.
    expect(await isKept(world, away, '2028-01-20T08:59:00+09:00')).toBe(true);
    expect(kindsIn(world)).not.toContain('erased');
    expect(await isKept(world, away, '2028-01-20T09:00:00+09:00')).toBe(false);
    expect(world.postbox.sent.at(-1)?.subject).toBe('Everything about you has been deleted');
    expect(world.registrations.items.size).toBe(0);
    expect(world.alarms.waiting.size).toBe(0);
  });

  it('is deleted 30 days after its reader did something, where no date lies ahead', async () => {
    const world = livingWorld();
    await keep(world, nothingAhead({ registeredAt: at('2027-03-01T12:00:00+09:00') }));
    expect(await isKept(world, nothingAhead(), '2027-03-31T08:59:00+09:00')).toBe(true);
    expect(await isKept(world, nothingAhead(), '2027-03-31T09:00:00+09:00')).toBe(false);
    expect(kindsIn(world).at(-1)).toBe('erased');
  });

  it('stays as long as the stay or the card has its date, however long ago the trip was', async () => {
    const world = livingWorld();
    const { residence, ...others } = aTraveller({ trip: aTrip({ returned: '2027-01-10' }) });
    const back = aRegistration({ travellers: [{ ...others, residence }] });
    await keep(world, back);
    expect(await isKept(world, back, '2028-06-30T12:00:00+09:00')).toBe(true);
    // The stay ends on 31 May 2028, and its last letter goes the day after.
    expect(await isKept(world, back, '2028-07-01T09:00:00+09:00')).toBe(false);
  });

  it('waits for another 30 days where a change brings a date', async () => {
    const world = livingWorld();
    const back = nothingAhead();
    await keep(world, back);
    await world.turnTo(at('2027-02-01T12:00:00+09:00'));
    await setPreferences(world, back.id, { hour: 7, leadDays: [] });
    await world.registrations.load(back.id).then(async (stored) => {
      if (stored === undefined) throw new Error('It is gone too early.');
      const travellers = [
        aTraveller({
          ...stored.registration.travellers[0],
          trip: aTrip({ departs: '2027-03-01', returns: '2027-03-10', returned: '2027-03-09' }),
        }),
      ];
      await keep(world, { ...stored.registration, travellers });
    });
    expect(await isKept(world, back, '2027-04-09T08:59:00+09:00')).toBe(true);
    expect(await isKept(world, back, '2027-04-09T09:00:00+09:00')).toBe(false);
  });

  it('goes without a receipt where no letter arrives', async () => {
    const world = livingWorld();
    const lost = nothingAhead({ state: 'unreachable' });
    await keep(world, lost);
    expect(await isKept(world, lost, '2027-02-09T08:59:00+09:00')).toBe(true);
    expect(await isKept(world, lost, '2027-02-09T09:00:00+09:00')).toBe(false);
    expect(world.postbox.sent).toEqual([]);
    expect(world.registrations.items.size).toBe(0);
  });

  it('of people their employer registered stays as long as the employer keeps them', async () => {
    const world = livingWorld();
    const by = { by: 'employer', employerId: 'acme' as EmployerId, employerName: 'Acme KK', employeeId: 'E1' } as const;
    const person = nothingAhead({ state: 'told', origin: by, occasions: [] });
    await keep(world, person);
    expect(await isKept(world, person, '2030-01-01T00:00:00+09:00')).toBe(true);
    expect(kindsIn(world)).not.toContain('erased');
  });
});

describe('what is being erased', () => {
  it('is gone after seven days even where its receipt could never be sent', async () => {
    const world = livingWorld();
    const leaver = aRegistration();
    await keep(world, leaver);
    await world.settle();
    world.postbox.faults.answer = () => ({ outcome: 'later', reason: 'ServiceUnavailable' });
    await erase(world, leaver.id);
    const until = instant(world.clock.now() + 7 * dayInMs);
    await world.turnTo(instant(until - minuteInMs));
    expect(await world.registrations.load(leaver.id)).toBeDefined();
    await world.turnTo(until);
    expect(await world.registrations.load(leaver.id)).toBeUndefined();
  });
});
