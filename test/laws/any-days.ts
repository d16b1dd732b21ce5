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
export const mostly = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null, freq: 4 });
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

const yearsFrom = (first: number, step: number) =>
  fc.integer({ min: 0, max: Math.floor((2099 - first) / step) }).map((steps) => first + steps * step);
/** The ends of months, where clamping begins: of February above all, and of leap years more than their share. */
const monthEnd = fc
  .record({
    year: fc.oneof(yearsFrom(2013, 1), yearsFrom(2016, 4)),
    month: fc.constantFrom(2, 2, 2, 2, 2, 6, 11, 8, 12, 1, 4),
  })
  .map(({ year, month }) => fromCivil({ year, month, day: daysInMonth(year, month) }));
export const someDay = fc.oneof(
  { weight: 3, arbitrary: between(dayOf('2026-01-01'), dayOf('2029-12-31')) },
  { weight: 1, arbitrary: between(dayOf('2012-07-09'), dayOf('2099-12-31')) },
  { weight: 3, arbitrary: monthEnd },
);

/** The very day more often than not, else a day or two off, or about the week between a limit and the day to plan for. */
const daysOff = fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 1, 1, -1, -1, 2, -2, 7, -7, -7, -6, -8, 15, -15);
/** Some months from another day, give or take. */
export type Away = { readonly months: number; readonly days: number };
export const monthsAway = (...months: readonly number[]): fc.Arbitrary<Away> =>
  fc.record({ months: fc.constantFrom(...months), days: daysOff });
/** One of the days that matter in a case, give or take. */
type About = { readonly which: number; readonly days: number };
const aboutOne: fc.Arbitrary<About> = fc.record({ which: fc.nat({ max: 10_000 }), days: daysOff });

const inMonths = (from: Day | null, months: number): readonly Day[] => (from === null ? [] : [addMonths(from, months)]);
/** Every day on which a permission, a stay or an extension may end. */
const marksOf = (
  { stayEnds, passportEnds, effective, ends }: Pick<Days, 'stayEnds' | 'passportEnds' | 'effective' | 'ends'>,
  departs: Day,
): readonly Day[] => [
  ...[12, 24, 60, 72].flatMap((months) => inMonths(departs, months)),
  ...[0, 0, 2].flatMap((months) => inMonths(stayEnds, months)),
  ...[0, 0, 12].flatMap((months) => inMonths(ends, months)),
  ...[60, 72, 84].flatMap((months) => inMonths(effective, months)),
  ...inMonths(passportEnds, 0),
];

/**
 * Days within a few days of each other's anniversaries, so that limits meet: the stay ends on the anniversary of the departure,
 * the return is planned for the last day of the permit, the question is asked on the day of the decision.
 */
export const closeDays: fc.Arbitrary<Days> = fc
  .record({
    departs: someDay,
    travels: fc.constantFrom(true, true, true, true, true, true, true, true, false),
    stayEnds: often(monthsAway(12, 0, 0, 1, 2, 6, 10, 12, 12, 22, 24, 36, 60, -1, -2)),
    cardEnds: mostly(monthsAway(12, 0, 2, 3, 6, 12, 24, 60)),
    passportEnds: mostly(monthsAway(12, 0, 6, 12, 24, 60, -1)),
    birthDate: mostly(monthsAway(-192, -180, -189, -186, -192, -216, -300)),
    filed: evenly(monthsAway(-1, 0, 0, -2, -3, 1)),
    decided: evenly(monthsAway(1, 0, 0, 1, 2, 2, 3, -1)),
    effective: evenly(monthsAway(0, 0, 0, -1, -6, -12, -24, -48, -59, -60, -72)),
    ends: monthsAway(12, 0, 0, 1, 2, 6, 12, 12, 24, 36, 60, 72, -1),
    returns: mostly(aboutOne),
    returned: seldom(aboutOne),
    on: fc.oneof(monthsAway(0, 0, 0, -1, -6, 1, 3, 6), aboutOne),
  })
  .map((some) => {
    const { departs } = some;
    const away = awayFrom(departs);
    const stayEnds = orNull(some.stayEnds, away);
    const fromStayEnd = awayFrom(stayEnds ?? departs);
    const fixed = {
      stayEnds,
      cardEnds: orNull(some.cardEnds, away),
      passportEnds: orNull(some.passportEnds, away),
      birthDate: orNull(some.birthDate, away),
      filed: orNull(some.filed, fromStayEnd),
      decided: orNull(some.decided, fromStayEnd),
      effective: orNull(some.effective, away),
      ends: away(some.ends),
    };
    const marks = marksOf(fixed, departs);
    const about = (one: About): Day => addDays(marks[one.which % marks.length] ?? departs, one.days);
    return {
      ...fixed,
      departs: some.travels ? departs : null,
      returns: orNull(some.returns, about),
      returned: orNull(some.returned, about),
      on: 'which' in some.on ? about(some.on) : away(some.on),
    };
  });

/** The day so far from another. */
export const awayFrom =
  (day: Day) =>
  ({ months, days }: Away): Day =>
    addDays(addMonths(day, months), days);

export function orNull<Some>(some: Some | null, dayOfSome: (some: Some) => Day): Day | null {
  return some === null ? null : dayOfSome(some);
}
