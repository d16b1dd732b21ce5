import { describe, expect, it } from 'vitest';
import { changeRegistration } from '../../functions/change-registration';
import { openLetters } from '../../functions/next-letter';
import { japanDay } from '../../shared/calendar';
import { instant } from '../../shared/calendar/day';
import { plan } from '../../shared/letters/plan';
import type { Registration, RegistrationId, TimeZone } from '../../shared/registrations/registration';
import { anAddress, aPermit, aRegistration, aResidence, aTraveller, aTrip } from '../support/builders';
import { keep, readBack } from '../support/keep';
import { at } from '../support/world';
import { type LivingWorld, livingWorld } from './living-world';

const inAYear = at('2028-01-15T12:00:00+09:00');
const subjects = (world: LivingWorld): readonly string[] => world.postbox.sent.map(({ subject }) => subject);

/** How late each sent letter was, in minutes, after the hour the plan promised. */
async function lateness(world: LivingWorld, registration: Registration): Promise<readonly number[]> {
  const { ledger } = await readBack(world, registration);
  return ledger.filter(({ status }) => status === 'sent').map(({ at: sentAt, dueAt }) => (sentAt - dueAt) / 60_000);
}
async function owed(world: LivingWorld, registration: Registration) {
  const now = world.clock.now();
  return openLetters(await readBack(world, registration), now).filter(({ dueAt }) => dueAt <= now);
}

describe('a year of somebody who leaves and does not come back', () => {
  it('brings every letter at its hour, each once, and owes none', async () => {
    const world = livingWorld();
    const away = aRegistration({ travellers: [aTraveller({ trip: aTrip({ returns: null }) })] });
    await keep(world, away);
    await world.turnTo(inAYear);

    expect(await owed(world, away)).toEqual([]);
    expect(world.postbox.sent.map(({ tags }) => tags.letter?.replaceAll('_', '.'))).toEqual([
      expect.stringMatching(/^welcome\./),
      't1.departure.2026-12-20.14',
      't1.departure.2026-12-20.3',
      't1.departure.2026-12-20.1',
      't1.return.2027-12-20.90',
      't1.return.2027-12-20.60',
      't1.return.2027-12-20.30',
      't1.return.2027-12-20.14',
      't1.return.2027-12-20.7',
      't1.return.2027-12-20.3',
      't1.return.2027-12-20.1',
      't1.return.2027-12-20.0',
      't1.return-passed.2027-12-20.after1',
    ]);
    for (const minutes of await lateness(world, away)) expect(minutes).toBeLessThanOrEqual(1);
    expect(new Set(subjects(world)).size).toBe(world.postbox.sent.length);
  });

  it.each(['Asia/Kathmandu', 'America/New_York', 'Pacific/Honolulu', 'Pacific/Kiritimati'])(
    'arrives before the date has ended in Japan, also in %s',
    async (zone) => {
      const world = livingWorld();
      const away = aRegistration({
        contact: { email: anAddress(), language: 'en', timeZone: zone as TimeZone },
        travellers: [aTraveller({ trip: aTrip({ returns: null }) })],
      });
      await keep(world, away);
      await world.turnTo(inAYear);
      const last = (await readBack(world, away)).ledger.find(({ key }) => key === 't1.return.2027-12-20.0');
      expect(last?.status).toBe('sent');
      expect(last?.at).toBeLessThanOrEqual(at('2027-12-20T18:00:00+09:00'));
    },
  );
});

describe('when alarms are lost', () => {
  it('every letter still goes, at most half an hour late, because the sweep looks', async () => {
    const world = livingWorld({ alarms: 'lost', sweeps: true });
    const away = aRegistration({ travellers: [aTraveller({ trip: aTrip({ returns: null }) })] });
    await keep(world, away);
    await world.turnTo(at('2026-12-25T12:00:00+09:00'));
    expect(world.postbox.sent).toHaveLength(4);
    for (const minutes of await lateness(world, away)) expect(minutes).toBeLessThanOrEqual(30);
    expect(await owed(world, away)).toEqual([]);
  });
});

describe('somebody who comes back', () => {
  it('hears no more of the trip', async () => {
    const world = livingWorld();
    await keep(world, aRegistration());
    await world.turnTo(at('2027-01-12T12:00:00+09:00'));
    await changeRegistration(world, aRegistration().id, (registration, now) => ({
      ...registration,
      travellers: registration.travellers.map((traveller) => ({
        ...traveller,
        trip: traveller.trip === null ? null : { ...traveller.trip, returned: '2027-01-12' },
      })),
      occasions: [...registration.occasions, { kind: 'changed', at: now }],
    }));
    await world.turnTo(inAYear);
    const after = world.postbox.sent.filter((mail) => mail.at >= at('2027-01-12T12:00:00+09:00'));
    expect(after.map((mail) => mail.tags.letter?.split('_')[0])).toEqual(['changed']);
  });
});

describe('a whole family and a whole office in the same year', () => {
  it('gets everything that is owed, never twice, never two reminders on a day', async () => {
    const world = livingWorld({ sweeps: false });
    const people = [
      aRegistration({
        id: 'family' as RegistrationId,
        travellers: [
          aTraveller(),
          aTraveller({
            id: 't2' as Registration['travellers'][number]['id'],
            residence: aResidence({ stayEnds: '2027-07-29', cardEnds: '2027-07-29' }),
          }),
        ],
      }),
      aRegistration({
        id: 'permit' as RegistrationId,
        travellers: [
          aTraveller({
            residence: aResidence({
              status: 'permanent-resident',
              stayEnds: null,
              grant: 'indefinite',
              cardEnds: '2027-10-14',
            }),
            permit: aPermit(),
            trip: aTrip({ returns: null }),
          }),
        ],
      }),
      aRegistration({
        id: 'staff' as RegistrationId,
        state: 'told',
        occasions: [{ kind: 'told', at: at('2026-11-23T10:00:00+09:00') }],
        travellers: [
          aTraveller({ trip: null, residence: aResidence({ stayEnds: '2027-05-16', cardEnds: '2027-05-16' }) }),
        ],
      }),
    ];
    for (const person of people) await keep(world, person);
    await world.turnTo(inAYear);
    for (const person of people) {
      const stored = await readBack(world, person);
      expect(await owed(world, person)).toEqual([]);
      const now = world.clock.now();
      const promised = plan(stored, japanDay(now)).filter(
        (letter) => letter.lane === 'due' && letter.morning < japanDay(instant(now)),
      );
      expect(promised.filter(({ key }) => !stored.ledger.some((entry) => entry.key === key))).toEqual([]);
      const days = world.postbox.sent
        .filter((mail) => mail.tags.registration === person.id && /^t\d/.test(mail.tags.letter ?? ''))
        .map((mail) => japanDay(mail.at));
      expect(new Set(days).size).toBe(days.length);
    }
  });
});
