import fc from 'fast-check';
import { addDays, addMonths, type Day, dayOf, daysInMonth, fromCivil } from '../../shared/calendar';

/** The days in somebody's facts, and the day of asking; null where there is none. */
export type Days = {
  readonly departs: Day | null;
  readonly returns: Day | null;
  readonly returned: Day | null;
  readonly stayEnds: Day | null;
  readonly cardEnds: Day | null;
  readonly passportEnds: Day | null;
  readonly birthDate: Day | null;
  readonly filed: Day | null;
  readonly decided: Day | null;
  readonly effective: Day | null;
  readonly ends: Day | null;
  readonly on: Day;
};

// Of `freq` cases one has none.
const often = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null, freq: 10 });
const mostly = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null, freq: 4 });
const evenly = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null, freq: 2 });
const seldom = <T>(some: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some });
const between = (first: Day, last: Day): fc.Arbitrary<Day> =>
  fc.integer({ min: 0, max: last - first }).map((count) => addDays(first, count));

const ofOurTime = between(dayOf('2024-01-01'), dayOf('2034-12-31'));

/** Days that have nothing to do with each other. */
export const unrelatedDays: fc.Arbitrary<Days> = fc.record({
  departs: often(ofOurTime),
  returns: mostly(ofOurTime),
  returned: seldom(ofOurTime),
  stayEnds: mostly(ofOurTime),
  cardEnds: mostly(ofOurTime),
  passportEnds: mostly(ofOurTime),
  birthDate: mostly(ofOurTime),
  filed: mostly(ofOurTime),
  decided: mostly(ofOurTime),
  effective: mostly(ofOurTime),
  ends: mostly(ofOurTime),
  on: ofOurTime,
});

/** The ends of months, where clamping begins: every third of them is the end of a February. */
const monthEnd = fc
  .record({ year: fc.integer({ min: 2013, max: 2099 }), month: fc.constantFrom(2, 2, 2, 6, 11, 8, 12, 1, 4) })
  .map(({ year, month }) => fromCivil({ year, month, day: daysInMonth(year, month) }));
const someDay = fc.oneof(
  { weight: 3, arbitrary: between(dayOf('2026-01-01'), dayOf('2029-12-31')) },
  { weight: 1, arbitrary: between(dayOf('2012-07-09'), dayOf('2099-12-31')) },
  { weight: 2, arbitrary: monthEnd },
);

/** A day some months from another, or a few days off. */
type Distance = { readonly months: number; readonly days: number };
const distance = (...months: readonly number[]): fc.Arbitrary<Distance> =>
  fc.record({
    months: fc.constantFrom(...months),
    days: fc.constantFrom(0, 0, 0, 0, 0, 1, -1, 2, -2, -7, -8, -6, 7, 15, -15),
  });
const from = (origin: Day, away: Distance): Day => addDays(addMonths(origin, away.months), away.days);

/**
 * Days within a few days of each other's anniversaries, so that limits meet: the stay ends on the anniversary of the departure,
 * the return is planned for the last day of the permit, the question is asked on the day of the decision.
 */
export const closeDays: fc.Arbitrary<Days> = fc
  .record({
    origin: someDay,
    travels: fc.constantFrom(true, true, true, true, true, true, true, false),
    returns: mostly(distance(12, 0, 1, 2, 6, 12, 12, 14, 22, 24, 24, 26, 36, 60, 60, 72, 84)),
    returned: seldom(distance(12, 0, 2, 6, 12, 14, 24, 36, 60)),
    stayEnds: often(distance(12, 0, 0, 1, 2, 6, 10, 12, 12, 22, 24, 36, 60, -1, -2)),
    cardEnds: mostly(distance(12, 0, 2, 3, 6, 12, 24, 60)),
    passportEnds: mostly(distance(12, 0, 6, 12, 24, 60, -1)),
    birthDate: mostly(distance(-192, -180, -189, -186, -192, -216, -300)),
    filed: evenly(distance(-3, -2, -1, 0, 1, 2, 6, 10, 12, 24)),
    decided: evenly(distance(0, -1, 1, 2, 3, 4, 10, 12, 14, 24)),
    effective: evenly(distance(0, 0, 0, -1, -6, -12, -24, -48, -59, -60, -72)),
    ends: distance(12, 0, 0, 1, 2, 6, 12, 12, 24, 36, 60, 72, -1),
    on: distance(0, 0, 0, -1, -3, -6, -12, 1, 2, 6, 10, 12, 12, 14, 24, 60),
  })
  .map(({ origin, travels, on, ...others }) => {
    const near = (away: Distance | null) => (away === null ? null : from(origin, away));
    return {
      departs: travels ? origin : null,
      returns: near(others.returns),
      returned: near(others.returned),
      stayEnds: near(others.stayEnds),
      cardEnds: near(others.cardEnds),
      passportEnds: near(others.passportEnds),
      birthDate: near(others.birthDate),
      filed: near(others.filed),
      decided: near(others.decided),
      effective: near(others.effective),
      ends: near(others.ends),
      on: from(origin, on),
    };
  });
