import { describe, expect, it } from 'vitest';
import { dateText, dayOf } from '../../../shared/calendar';
import type { DateText } from '../../../shared/calendar/day';
import type { ReminderKind } from '../../../shared/letters/kinds';
import { plan } from '../../../shared/letters/plan';
import type { Registration, TravellerId } from '../../../shared/registrations/registration';
import { aPermit, aRegistration, aResidence, aTraveller, aTrip } from '../../support/builders';
import { at } from '../../support/world';

const today = dayOf('2026-11-23');

const mornings = (registration: Registration, kind: ReminderKind): readonly DateText[] =>
  plan(registration, today).flatMap((letter) =>
    letter.lane === 'due' && letter.kind === kind ? [dateText(letter.morning)] : [],
  );
const stepsOf = (registration: Registration, kind: ReminderKind): readonly number[] =>
  plan(registration, today).flatMap((letter) =>
    letter.lane === 'due' && letter.kind === kind ? [letter.daysBefore] : [],
  );
const withTraveller = (different: Parameters<typeof aTraveller>[0]): Registration =>
  aRegistration({ travellers: [aTraveller(different)] });

describe('the ladder to the last day to come back', () => {
  it('counts 90, 60, 30, 14, 7, 3, 1, 0 days to a limit one year after departure', () => {
    expect(stepsOf(aRegistration(), 'return')).toEqual([90, 60, 30, 14, 7, 3, 1, 0]);
    expect(mornings(aRegistration(), 'return').at(-1)).toBe('2027-12-20');
  });

  it('begins 180 days before where the limit is more than a year after departure', () => {
    const onPermit = withTraveller({
      residence: aResidence({ status: 'permanent-resident', stayEnds: null, grant: 'indefinite', cardEnds: null }),
      permit: aPermit(),
    });
    expect(stepsOf(onPermit, 'return')).toEqual([180, 90, 60, 30, 14, 7, 3, 1, 0]);
  });

  it('writes once more the day after, with where to turn', () => {
    expect(mornings(aRegistration(), 'return-passed')).toEqual(['2027-12-21']);
  });

  it('does not tell anybody to come back before they have left', () => {
    const shortStay = withTraveller({
      residence: aResidence({ stayEnds: '2027-02-15', cardEnds: '2027-02-15' }),
      trip: aTrip({ departs: '2027-01-05', returns: '2027-01-25' }),
    });
    expect(mornings(shortStay, 'return')[0]).toBe('2027-01-16');
  });

  it('counts to the end of the stay, and then to the end of the continuation period, while an application is pending', () => {
    const pending = withTraveller({
      residence: aResidence({
        stayEnds: '2026-12-31',
        cardEnds: '2026-12-31',
        pending: { kind: 'renewal', filed: '2026-11-05', decided: null },
      }),
      trip: aTrip({ returns: '2027-01-20' }),
    });
    expect(mornings(pending, 'return').at(-1)).toBe('2026-12-31');
    expect(stepsOf(pending, 'continuation')).toEqual([14, 7, 3, 1, 0]);
    expect(mornings(pending, 'continuation').at(-1)).toBe('2027-02-28');
  });

  it('says once a year on a long permit that we still have them', () => {
    const onPermit = withTraveller({
      residence: aResidence({ status: 'permanent-resident', stayEnds: null, grant: 'indefinite', cardEnds: null }),
      permit: aPermit(),
      trip: aTrip({ returns: null }),
    });
    expect(mornings(onPermit, 'yearly')).toEqual(['2027-12-20', '2028-12-20', '2029-12-20', '2030-12-20']);
  });

  it('ends when the person is back', () => {
    const back = withTraveller({ trip: aTrip({ returned: '2027-01-09' }) });
    expect(stepsOf(back, 'return')).toEqual([]);
    expect(stepsOf(back, 'back')).toEqual([]);
    expect(stepsOf(back, 'stay-end')).toEqual([60, 30, 14, 7, 1]);
  });
});

describe('the other letters', () => {
  it('helps 14, 3 and 1 days before leaving', () => {
    expect(mornings(aRegistration(), 'departure')).toEqual(['2026-12-06', '2026-12-17', '2026-12-19']);
  });

  it('asks "are you back?" the day after the planned return, then weekly until the limit', () => {
    const asked = mornings(aRegistration(), 'back');
    expect(asked.slice(0, 3)).toEqual(['2027-01-11', '2027-01-18', '2027-01-25']);
    expect(asked.at(-1)).toBe('2027-12-20');
  });

  it('does not ask whether somebody with an open return is back', () => {
    expect(mornings(withTraveller({ trip: aTrip({ returns: null }) }), 'back')).toEqual([]);
  });

  it('tells when the renewal of the stay opens, then 60, 30, 14, 7 and 1 days before it ends, and asks afterwards', () => {
    expect(mornings(aRegistration(), 'stay-renewal-opens')).toEqual(['2028-02-29']);
    expect(stepsOf(aRegistration(), 'stay-end')).toEqual([60, 30, 14, 7, 1]);
    expect(mornings(aRegistration(), 'stay-passed')).toEqual(['2028-06-01']);
  });

  it('writes about the card only where it does not end with the stay', () => {
    expect(stepsOf(aRegistration(), 'card-end')).toEqual([]);
    const permanent = withTraveller({
      residence: aResidence({
        status: 'permanent-resident',
        stayEnds: null,
        grant: 'indefinite',
        cardEnds: '2030-10-14',
      }),
    });
    expect(stepsOf(permanent, 'card-end')).toEqual([60, 30, 14, 7, 1]);
    expect(mornings(permanent, 'card-renewal-opens')).toEqual(['2030-07-14']);
  });

  it('asks once for a missing fact', () => {
    const unknown = withTraveller({ residence: aResidence({ grant: 'unknown' }) });
    expect(mornings(unknown, 'missing-fact')).toEqual(['2026-11-23']);
    expect(stepsOf(unknown, 'return')).toEqual([]);
  });
});

describe('who registers late', () => {
  const late = (registeredOn: string): Registration => {
    const registeredAt = at(`${registeredOn}T15:00:00+09:00`);
    return aRegistration({ registeredAt, occasions: [{ kind: 'welcome', at: registeredAt }] });
  };

  it('gets one letter of each ladder for all that is already due', () => {
    expect(stepsOf(late('2027-12-01'), 'return')).toEqual([30, 14, 7, 3, 1, 0]);
  });

  it('gets nothing about a day that lies behind', () => {
    expect(stepsOf(late('2026-12-25'), 'departure')).toEqual([]);
  });
});

describe('who gets letters', () => {
  it.each(['awaiting-confirmation', 'stopped', 'unreachable', 'unwelcome'] as const)(
    'reminds nobody who is %s',
    (state) => {
      expect(plan(aRegistration({ state }), today).filter((letter) => letter.lane === 'due')).toEqual([]);
    },
  );

  it('gives every letter a key of its own, made of traveller, kind, date and days', () => {
    const family = aRegistration({ travellers: [aTraveller(), aTraveller({ id: 't2' as TravellerId })] });
    const keys = plan(family, today).map((letter) => letter.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('t2.return.2027-12-20.30');
  });

  it('plans nothing before the day up to which the ledger was forgotten', () => {
    expect(mornings(aRegistration({ settledUntil: dayOf('2027-12-13') }), 'return')).toEqual([
      '2027-12-13',
      '2027-12-17',
      '2027-12-19',
      '2027-12-20',
    ]);
  });
});
