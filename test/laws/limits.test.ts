import { describe, expect, test } from 'vitest';
import { addMonths, addYears, type DateText, dateText, dayOf } from '../../shared/calendar';
import { assess, type Facts, statusTraits } from '../../shared/rules';
import { holds } from './holds';

const later = (from: DateText, { months = 0, years = 0 }): DateText =>
  dateText(addMonths(addYears(dayOf(from), years), months));
/** The last day of the stay itself; null for those who have none. */
const stayEndOf = ({ residence: { status, stayEnds } }: Facts): DateText | null =>
  statusTraits[status].stay === 'indefinite' ? null : stayEnds;

describe('the last day to be back', () => {
  test('is never after the end of the stay, or of the two months an application adds to it', () => {
    holds((facts, on) => {
      const { returnBy } = assess(facts, on);
      const stayEnds = stayEndOf(facts);
      if (returnBy === null || stayEnds === null) return;
      const { pending } = facts.residence;
      const continues = pending !== null && pending.kind !== 'permanent-residence' && pending.filed <= stayEnds;
      expect(returnBy <= (continues ? later(stayEnds, { months: 2 }) : stayEnds)).toBe(true);
    });
  });

  test('is never after what the permission itself allows', () => {
    holds((facts, on) => {
      const { returnBy, basis } = assess(facts, on);
      const { residence, trip, permit } = facts;
      if (returnBy === null || trip === null) return;
      const years = residence.status === 'special-permanent-resident' ? 2 : 1;
      const allowed = {
        'special-reentry': later(trip.departs, { years }),
        'reentry-permit': permit?.ends ?? '',
        'refugee-travel-document': residence.passportEnds ?? '',
      };
      expect(basis !== null && returnBy <= allowed[basis]).toBe(true);
    });
  });

  test('is the first of the days that could end the permission, and is named after it', () => {
    holds((facts, on) => {
      const { returnBy, boundBy, bounds } = assess(facts, on);
      const dates = bounds.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      expect(dates[0] ?? null).toBe(returnBy);
      expect(bounds[0]?.bound ?? null).toBe(boundBy);
    });
  });

  test('is never before the departure', () => {
    holds((facts, on) => {
      const { returnBy } = assess(facts, on);
      expect(returnBy === null || (facts.trip !== null && returnBy >= facts.trip.departs)).toBe(true);
    });
  });

  test('comes with a permission and with what ends it, or not at all', () => {
    holds((facts, on) => {
      const { basis, returnBy, boundBy, planToReturnBy, verdict, missing } = assess(facts, on);
      expect(boundBy === null).toBe(basis === null);
      expect(returnBy === null).toBe(basis === null);
      if (basis === null) expect(planToReturnBy).toBeNull();
      expect(missing.length > 0).toBe(verdict === 'undetermined');
      if (verdict === 'tight' || verdict === 'extension-needed') expect(basis).not.toBeNull();
      if (verdict === 'fix-first' || verdict === 'undetermined') expect(basis).toBeNull();
    });
  });
});

describe('the day to plan for', () => {
  test('is a week before the last day or earlier, not after the stay itself while it continues, and not before the departure', () => {
    holds((facts, on) => {
      const { returnBy, planToReturnBy, boundBy } = assess(facts, on);
      if (planToReturnBy === null) return;
      expect(returnBy !== null && dayOf(planToReturnBy) <= dayOf(returnBy) - 7).toBe(true);
      expect(facts.trip !== null && planToReturnBy >= facts.trip.departs).toBe(true);
      if (boundBy === 'continuation-end') expect(planToReturnBy <= (stayEndOf(facts) ?? '')).toBe(true);
    });
  });
});

describe('a return', () => {
  test('that fits is not after the last day, and one that does not fit is', () => {
    holds((facts, on) => {
      const { verdict, returnBy } = assess(facts, on);
      const returns = facts.trip?.returned ?? facts.trip?.returns ?? null;
      if (returns === null || returnBy === null) return;
      if (verdict === 'clear' || verdict === 'tight') expect(returns <= returnBy).toBe(true);
      if (verdict === 'permit-needed' || verdict === 'extension-needed') expect(returns > returnBy).toBe(true);
    });
  });
});
