import { describe, expect, it } from 'vitest';
import type { DateText } from '../../../shared/calendar';
import type { Registration, TravellerId } from '../../../shared/registrations/registration';
import { datesToSee, hasSeen, noteSeen } from '../../../shared/registrations/seen';
import { assess } from '../../../shared/rules/assess';
import { aRegistration, aResidence, aTraveller, aTrip } from '../../support/builders';
import { at } from '../../support/world';

const away = aTraveller({ trip: aTrip({ returns: null }) });
const t1 = away.id;
const noon = (date: DateText) => at(`${date}T12:00:00+09:00`);
const dates = (traveller: typeof away, today: DateText) => datesToSee(assess(traveller, today), today);
const see = (registration: Registration, today: DateText): Registration =>
  noteSeen(
    registration,
    registration.travellers.map((one) => assess(one, today)),
    noon(today),
  );

describe('a date to see', () => {
  it.each([
    ['31 days before', '2027-11-19', []],
    ['30 days before', '2027-11-20', ['2027-12-20']],
    ['on its day', '2027-12-20', ['2027-12-20']],
    ['after it', '2027-12-30', ['2027-12-20']],
  ] as const)('is the last day to be back: %s', (_, today, expected) => {
    expect(dates(away, today)).toEqual(expected);
  });

  it('is the end of the stay and of the card, but not the day from which either may be renewed', () => {
    const staying = aTraveller({
      trip: null,
      residence: aResidence({ stayEnds: '2027-06-30', cardEnds: '2027-06-15' }),
    });
    expect(dates(staying, '2027-04-01')).toEqual([]);
    expect(dates(staying, '2027-06-10').toSorted()).toEqual(['2027-06-15', '2027-06-30']);
  });

  it('is no longer the day to be back by, once they are back', () => {
    expect(dates(aTraveller({ trip: aTrip({ returned: '2027-12-01' }) }), '2027-12-10')).toEqual([]);
  });
});

describe('noting what was seen', () => {
  it('notes every near date of every traveller once', () => {
    const family = aRegistration({ travellers: [away, { ...away, id: 't2' as TravellerId }] });
    const once = see(family, '2027-12-01');
    expect(once.seen).toEqual([
      { traveller: t1, date: '2027-12-20', at: noon('2027-12-01') },
      { traveller: 't2', date: '2027-12-20', at: noon('2027-12-01') },
    ]);
    expect(see(once, '2027-12-02')).toBe(once);
  });

  it('leaves a registration as it is where no date is near', () => {
    const far = aRegistration({ travellers: [away] });
    expect(see(far, '2027-09-01')).toBe(far);
  });

  it('has not been said of a date that moved, and then is said anew', () => {
    const once = see(aRegistration({ travellers: [away] }), '2027-12-01');
    const [traveller = away] = once.travellers;
    const moved = { ...once, travellers: [{ ...traveller, trip: aTrip({ departs: '2026-12-15', returns: null }) }] };
    expect(hasSeen(moved, t1, '2027-12-15')).toBe(false);
    expect(see(moved, '2027-12-02').seen?.map(({ date }) => date)).toEqual(['2027-12-20', '2027-12-15']);
  });

  it('keeps the newest 32, so that an item stays small', () => {
    const seen = Array.from({ length: 32 }, (_, number) => ({
      traveller: t1,
      date: `2020-01-${String((number % 28) + 1).padStart(2, '0')}` as DateText,
      at: noon('2020-01-01'),
    }));
    const more = see(aRegistration({ travellers: [away], seen }), '2027-12-01').seen ?? [];
    expect(more).toHaveLength(32);
    expect(more.at(-1)?.date).toBe('2027-12-20');
  });
});
