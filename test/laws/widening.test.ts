import { describe, expect, test } from 'vitest';
import { addDays, type DateText, dateText, dayOf } from '../../shared/calendar';
import { type Assessment, assess, exclusions, type Facts, type Residence, type Verdict } from '../../shared/rules';
import { holds } from './holds';

/**
 * How much of the way back is left, from everything to nothing. "Fix this first" stands beside "impossible": whether the trip
 * fits once it is fixed is not asked yet. What has lapsed is worse than both: there is no leaving things as they are.
 */
const wayLeft: Record<Verdict, number> = {
  clear: 5,
  tight: 4,
  'extension-needed': 3,
  'permit-needed': 2,
  'fix-first': 1,
  impossible: 1,
  lapsed: 0,
  undetermined: 0, // only ever compared with itself
};
/** A date to compare by; none comes before every other. */
const orNever = (date: DateText | null): string => date ?? '';
const withResidence = (facts: Facts, changed: Partial<Residence>): Facts => ({
  ...facts,
  residence: { ...facts.residence, ...changed },
});
const daysLater = (date: DateText, days: number): DateText => dateText(addDays(dayOf(date), days));

/** That one answer leaves nobody better off than another: no later day to be back or to plan for, no better verdict. */
function expectNoWider(narrower: Assessment, wider: Assessment): void {
  expect(orNever(narrower.returnBy) <= orNever(wider.returnBy), 'the last day').toBe(true);
  expect(orNever(narrower.planToReturnBy) <= orNever(wider.planToReturnBy), 'the day to plan for').toBe(true);
  expect(narrower.verdict === 'undetermined').toBe(wider.verdict === 'undetermined');
  expect(wayLeft[narrower.verdict] <= wayLeft[wider.verdict], `${narrower.verdict}, was ${wider.verdict}`).toBe(true);
}

describe('what never widens the way back', () => {
  test.each(exclusions)('%s', (exclusion) => {
    holds(
      (facts, on) => {
        const excluded = withResidence(facts, { exclusions: [...facts.residence.exclusions, exclusion] });
        expectNoWider(assess(excluded, on), assess(facts, on));
      },
      { share: 1 / 2 },
    );
  });

  test('a passport that has expired', () => {
    holds((facts, on) => {
      if (facts.residence.passport !== 'valid') return;
      expectNoWider(assess(withResidence(facts, { passport: 'expired' }), on), assess(facts, on));
    });
  });

  test('a card left at home', () => {
    holds((facts, on) => {
      expectNoWider(assess(withResidence(facts, { card: 'missing' }), on), assess(facts, on));
    });
  });

  test('leaving for good', () => {
    holds((facts, on) => {
      const { trip } = facts;
      if (trip === null) return;
      const forGood = assess({ ...facts, trip: { ...trip, declaresReturn: false } }, on);
      expect(forGood.returnBy).toBeNull();
      expectNoWider(forGood, assess(facts, on));
    });
  });
});

describe('what never narrows it', () => {
  test.each([1, 7, 31, 90, 365])('a stay longer by %i days, whatever is pending', (days) => {
    holds(
      (facts, on) => {
        const { stayEnds } = facts.residence;
        if (stayEnds === null) return;
        const longer = withResidence(facts, { stayEnds: daysLater(stayEnds, days) });
        expectNoWider(assess(facts, on), assess(longer, on));
      },
      { share: 1 / 2 },
    );
  });

  // The other order would be a mistake to expect of a permit: while one is usable it governs, even where special re-entry would
  // reach further (R2.10). So a permit can narrow the way, and so can one that ends later and thereby becomes usable.
  test('only a permit can narrow it that ends before special re-entry would', () => {
    const outcomes = new Set<string>();
    holds((facts, on) => {
      if (facts.permit === null) return;
      const [held, without] = [assess(facts, on), assess({ ...facts, permit: null }, on)];
      if (orNever(held.returnBy) >= orNever(without.returnBy)) return;
      expect(held).toMatchObject({ basis: 'reentry-permit' });
      expect(without.basis).toMatch(/special-reentry|refugee-travel-document/);
      outcomes.add(`${held.boundBy}`);
    });
    expect([...outcomes]).toEqual(['permit-end']);
  });
});
