import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, addYears, type DateText, type Day, dateText, dayOf } from '../../shared/calendar';
import {
  type Assessment,
  assess,
  cards,
  exclusions,
  type Facts,
  findImpossibilities,
  grants,
  type Permit,
  passports,
  pendingKinds,
  type Residence,
  statuses,
  type Trip,
} from '../../shared/rules';

const first = dayOf('2024-01-01');
const last = dayOf('2034-12-31');

const anyDay = fc.integer({ min: 0, max: last - first }).map((count) => addDays(first, count));
const anyDate: fc.Arbitrary<DateText> = anyDay.map(dateText);
const later = (from: DateText, most: number): fc.Arbitrary<DateText> =>
  fc.integer({ min: 0, max: most }).map((count) => dateText(addDays(dayOf(from), count)));
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null, freq: 3 });

const anyPending: fc.Arbitrary<Residence['pending']> = orNull(
  anyDate.chain((filed) =>
    fc.record({
      kind: fc.constantFrom(...pendingKinds),
      filed: fc.constant(filed),
      decided: orNull(later(filed, 300)),
    }),
  ),
);
const anyResidence: fc.Arbitrary<Residence> = fc.record({
  status: fc.constantFrom(...statuses),
  stayEnds: orNull(anyDate),
  grant: fc.constantFrom(...grants, 'over-3-months', 'over-3-months', 'over-3-months'),
  cardEnds: orNull(anyDate),
  card: fc.constantFrom(...cards, 'held', 'held', 'held'),
  passport: fc.constantFrom(...passports, 'valid', 'valid', 'valid'),
  passportEnds: orNull(anyDate),
  birthDate: orNull(anyDate),
  exclusions: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...exclusions]) },
  ),
  pending: anyPending,
});
const anyTrip: fc.Arbitrary<Trip> = anyDate.chain((departs) =>
  fc.record({
    departs: fc.constant(departs),
    returns: orNull(later(departs, 2600)),
    returned: fc.option(later(departs, 1200), { nil: null, freq: 1 }),
    declaresReturn: fc.constantFrom(true, true, true, true, false),
  }),
);
const anyPermit: fc.Arbitrary<Permit> = anyDate.chain((effective) =>
  fc.record({
    kind: fc.constantFrom('single', 'multiple'),
    effective: fc.constant(effective),
    ends: later(effective, 2200),
    used: fc.boolean(),
  }),
);
const anyFacts: fc.Arbitrary<Facts> = fc.record({
  residence: anyResidence,
  trip: fc.option(anyTrip, { nil: null, freq: 9 }),
  permit: orNull(anyPermit),
});

/** Holds the law for two thousand people, from the same seed every day. */
const holds = (law: (facts: Facts, on: DateText) => void) =>
  fc.assert(fc.property(anyFacts, anyDate, law), { numRuns: 2_000, seed: 20261122 });

const limitOf = ({ returnBy }: Assessment): Day => (returnBy === null ? addDays(first, -1) : dayOf(returnBy));
const isIndefinite = ({ residence: { status } }: Facts) =>
  status === 'permanent-resident' ||
  status === 'special-permanent-resident' ||
  status === 'highly-skilled-professional-2';

describe('whoever asks, on whatever day', () => {
  test('the facts asked about can be', () => {
    holds((facts) => {
      expect(findImpossibilities(facts)).toEqual([]);
    });
  });

  test('the same question has the same answer, and facts are left as they were', () => {
    holds((facts, on) => {
      const before = structuredClone(facts);
      expect(assess(facts, on)).toEqual(assess(structuredClone(facts), on));
      expect(facts).toEqual(before);
    });
  });

  test('the limit is never after any cap', () => {
    holds((facts, on) => {
      const { returnBy, basis } = assess(facts, on);
      const { residence, trip, permit } = facts;
      if (returnBy === null || trip === null) return;
      const limit = dayOf(returnBy);
      const departs = dayOf(trip.departs);
      if (residence.stayEnds !== null && !isIndefinite(facts)) {
        const mayContinue = residence.pending !== null && residence.pending.kind !== 'permanent-residence';
        const stayEnds = dayOf(residence.stayEnds);
        expect(limit).toBeLessThanOrEqual(mayContinue ? addMonths(stayEnds, 2) : stayEnds);
      }
      if (basis === 'special-reentry') {
        expect(limit).toBeLessThanOrEqual(addYears(departs, residence.status === 'special-permanent-resident' ? 2 : 1));
      }
      if (basis === 'reentry-permit') expect(returnBy <= (permit?.ends ?? '')).toBe(true);
      if (basis === 'refugee-travel-document') expect(returnBy <= (residence.passportEnds ?? '')).toBe(true);
      expect(limit).toBeGreaterThanOrEqual(departs);
    });
  });

  test('the day to plan for is never after the limit, and never before the departure', () => {
    holds((facts, on) => {
      const { returnBy, planToReturnBy } = assess(facts, on);
      if (planToReturnBy === null) return;
      expect(returnBy !== null && planToReturnBy <= returnBy).toBe(true);
      expect(facts.trip !== null && planToReturnBy >= facts.trip.departs).toBe(true);
    });
  });

  test('basis, limit and bound come together or not at all', () => {
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

  test('deadlines ascend', () => {
    holds((facts, on) => {
      const dates = assess(facts, on).deadlines.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
    });
  });

  test('a return that fits is within the limit, and one that does not is past it', () => {
    holds((facts, on) => {
      const { verdict, returnBy } = assess(facts, on);
      const returns = facts.trip?.returned ?? facts.trip?.returns ?? null;
      if (returns === null || returnBy === null) return;
      if (verdict === 'clear' || verdict === 'tight') expect(returns <= returnBy).toBe(true);
      if (verdict === 'permit-needed' || verdict === 'extension-needed') expect(returns > returnBy).toBe(true);
    });
  });

  test('findings, actions and dates are said once', () => {
    holds((facts, on) => {
      const { findings, actions, deadlines } = assess(facts, on);
      for (const names of [
        findings.map(({ code }) => code),
        actions.map(({ code }) => code),
        deadlines.map(({ kind }) => kind),
      ]) {
        expect(new Set(names).size).toBe(names.length);
      }
    });
  });
});

describe('what widens and what does not', () => {
  test('a later end of stay never brings an earlier limit', () => {
    // Not where an application is pending: filed after the old end, it may be in time for the new one, and a decision then ends it.
    holds((facts, on) => {
      const { residence } = facts;
      if (residence.stayEnds === null || residence.pending !== null) return;
      const longer = { ...residence, stayEnds: dateText(addDays(dayOf(residence.stayEnds), 90)) };
      expect(limitOf(assess({ ...facts, residence: longer }, on))).toBeGreaterThanOrEqual(limitOf(assess(facts, on)));
    });
  });

  test('an exclusion never widens', () => {
    holds((facts, on) => {
      const { residence } = facts;
      for (const exclusion of exclusions) {
        const excluded = { ...residence, exclusions: [...residence.exclusions, exclusion] };
        expect(limitOf(assess({ ...facts, residence: excluded }, on))).toBeLessThanOrEqual(limitOf(assess(facts, on)));
      }
    });
  });

  test('an expired passport, a missing card or leaving for good never widens', () => {
    holds((facts, on) => {
      const { residence, trip } = facts;
      const limit = limitOf(assess(facts, on));
      if (residence.passport === 'valid') {
        const expired: Facts = { ...facts, residence: { ...residence, passport: 'expired' } };
        expect(limitOf(assess(expired, on))).toBeLessThanOrEqual(limit);
      }
      const cardless: Facts = { ...facts, residence: { ...residence, card: 'missing' } };
      expect(limitOf(assess(cardless, on))).toBeLessThanOrEqual(limit);
      const forGood = { ...facts, trip: trip && { ...trip, declaresReturn: false } };
      expect(assess(forGood, on).returnBy).toBeNull();
    });
  });

  test('the limit does not depend on the day of asking', () => {
    holds((facts, on) => {
      const tomorrow = dateText(addDays(dayOf(on), 1));
      expect(assess(facts, tomorrow).returnBy).toBe(assess(facts, on).returnBy);
    });
  });

  test('what has lapsed stays lapsed', () => {
    holds((facts, on) => {
      if (assess(facts, on).verdict !== 'lapsed') return;
      const tomorrow = dateText(addDays(dayOf(on), 1));
      expect(assess(facts, tomorrow).verdict).toBe('lapsed');
    });
  });
});
