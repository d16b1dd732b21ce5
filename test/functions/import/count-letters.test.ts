import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLetters, type MailsSoon } from '../../../functions/import/count-letters';
import { openLetters, timeToObjectInMs } from '../../../functions/next-letter';
import { addDays, dayOf, type Instant, instant, japanDay, startOfJapanDay } from '../../../shared/calendar';
import { planReminders } from '../../../shared/letters/plan';
import type { ClaimId, LedgerEntry, LetterKey } from '../../../shared/registrations/ledger';
import type { Occasion, Registration, TimeZone, TravellerId } from '../../../shared/registrations/registration';
import { anyCase } from '../../laws/any-facts';
import { seed } from '../../laws/holds';
import { anAddress, aRegistration, aTraveller } from '../../support/builders';

/** The same question asked of every letter of all the years: what the count of the next days must agree with. */
function countAmongAll(registration: Registration, now: Instant): MailsSoon {
  const isToldNow = openLetters(registration, now).some(({ letter }) => letter.kind === 'told');
  const open = [
    ...openLetters(registration, now).filter(({ letter }) => letter.lane === 'now'),
    ...openLetters(isToldNow ? { ...registration, state: 'active' } : registration, now).filter(
      ({ letter }) => letter.lane === 'due',
    ),
  ];
  const from = isToldNow ? now + timeToObjectInMs : now;
  const answers = open.flatMap(({ letter, dueAt }) => (letter.lane === 'now' ? [Math.max(dueAt, now)] : []));
  const reminders = open.flatMap(({ letter, dueAt }) => (letter.lane === 'due' ? [Math.max(dueAt, from)] : []));
  const before = (end: Instant): number =>
    answers.filter((at) => at < end).length +
    new Set(reminders.filter((at) => at < end).map((at) => japanDay(instant(at)))).size;
  const today = japanDay(now);
  return { today: before(startOfJapanDay(addDays(today, 1))), week: before(startOfJapanDay(addDays(today, 7))) };
}

const zones = [
  ...['Asia/Tokyo', 'Asia/Kathmandu', 'America/New_York', 'America/Los_Angeles'],
  ...['Pacific/Honolulu', 'Pacific/Pago_Pago', 'Pacific/Kiritimati'],
].map((name) => name as TimeZone);

/** Somebody with any facts, at any minute of the day on which we are asked, in any state and with any letters behind them. */
const anyMoment = fc
  .record({
    asked: anyCase,
    zone: fc.constantFrom(...zones),
    minute: fc.nat(24 * 60 - 1),
    kind: fc.constantFrom<Occasion['kind']>('told', 'told', 'welcome'),
    hoursAgo: fc.nat(400 * 24),
    gone: fc.array(fc.record({ which: fc.nat(), hoursAgo: fc.nat(300) }), { maxLength: 3 }),
    noticeHoursAgo: fc.option(fc.nat(48), { nil: undefined }),
  })
  .map(({ asked, zone, minute, kind, hoursAgo, gone, noticeHoursAgo }) => {
    const hour = 60 * 60 * 1000;
    const now = instant(startOfJapanDay(dayOf(asked.on)) + minute * 60_000);
    const ago = (hours: number): Instant => instant(now - hours * hour);
    const happened = { kind, at: ago(hoursAgo) };
    const registration = aRegistration({
      state: kind === 'told' ? 'told' : 'active',
      contact: { email: anAddress(), language: 'en', timeZone: zone },
      travellers: ['t1', 't2'].map((id) => aTraveller({ id: id as TravellerId, ...asked.facts })),
      registeredAt: happened.at,
      occasions: [happened],
      ledger: [],
    });
    const planned = openLetters({ ...registration, state: 'active' }, now).map(({ letter }) => letter.key);
    const sent = (key: LetterKey | undefined, hours: number): readonly LedgerEntry[] =>
      key === undefined ? [] : [{ key, status: 'sent', claim: 'claim' as ClaimId, dueAt: ago(hours), at: ago(hours) }];
    const ledger = [
      ...gone.flatMap((one) => sent(planned[one.which % Math.max(planned.length, 1)], one.hoursAgo)),
      ...(noticeHoursAgo === undefined ? [] : sent(`${kind}.${happened.at}` as LetterKey, noticeHoursAgo)),
    ];
    return { registration: { ...registration, ledger }, now };
  });

describe('the mails of the next seven days', () => {
  it('are the same whether all letters are planned or only those of the next days', () => {
    fc.assert(
      fc.property(anyMoment, ({ registration, now }) => {
        expect(countLetters(registration, now)).toEqual(countAmongAll(registration, now));
      }),
      { numRuns: 700, seed },
    );
  });
});

it('gives of the reminders until a day those and no others', () => {
  fc.assert(
    fc.property(anyMoment, fc.nat(800), ({ registration, now }, days) => {
      const today = japanDay(now);
      const until = addDays(today, days);
      expect(planReminders(registration, today, until)).toEqual(
        planReminders(registration, today).filter(({ morning }) => morning <= until),
      );
    }),
    { numRuns: 1_000, seed },
  );
});
