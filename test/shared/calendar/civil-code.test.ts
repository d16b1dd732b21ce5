import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addMonths, dateText, dayOf, daysInMonth, toCivil } from '../../../shared/calendar';
import { isSameDay, walk } from './temporal-calendar';

/**
 * The last day of a period of months that runs from a day, as the Civil Code counts it. That day itself does not count,
 * so the period begins on `first`, the day after (art. 140); it ends the day before the one that corresponds to its first,
 * or with the month where none corresponds (art. 143).
 */
function lastDayOf(first: Temporal.PlainDate, period: Temporal.Duration): Temporal.PlainDate {
  const corresponding = first.add(period);
  return corresponding.day === first.day ? corresponding.subtract({ days: 1 }) : corresponding;
}

describe('the Civil Code, as this test counts it', () => {
  test.each([
    ['2026-03-10', 12, '2027-03-10'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-02-28', 12, '2028-02-29'],
    ['2026-02-28', 24, '2028-02-29'],
    ['2026-06-30', 2, '2026-08-31'],
    ['2026-11-30', 2, '2027-01-31'],
    ['2027-02-28', 2, '2027-04-30'],
    ['2026-12-30', 2, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s and %i months: %s', (from, months, last) => {
    const first = Temporal.PlainDate.from(from).add({ days: 1 });
    expect(lastDayOf(first, Temporal.Duration.from({ months })).toString()).toBe(last);
  });
});

describe('our limit, on each of the 55,152 days of 1950 to 2100', () => {
  const days = walk('1950-01-01', '2101-01-01');

  const found = new Map([2, 12, 24].map((months) => [months, differencesOver(months)]));
  const differences = (months: number) => found.get(months) ?? [];

  /** Every day whose limit differs from the Civil Code's, with both; each day is followed by the first of its period. */
  function differencesOver(months: number) {
    const period = Temporal.Duration.from({ months });
    return days.slice(0, -1).flatMap(({ text }, index) => {
      const first = days[index + 1]?.date;
      if (first === undefined) return [];
      const ours = addMonths(dayOf(text), months);
      const theirs = lastDayOf(first, period);
      return isSameDay(ours, theirs) ? [] : [{ from: text, ours: dateText(ours), theirs: theirs.toString() }];
    });
  }
  const isLastOfMonth = (text: (typeof days)[number]['text']) => {
    const { year, month, day } = toCivil(dayOf(text));
    return day === daysInMonth(year, month);
  };

  test.each([
    ['a continuation period', 2],
    ['special re-entry', 12],
    ['special re-entry of a special permanent resident', 24],
  ])(
    'of %s, %i months, is never later than the Civil Code has it, and earlier only from the end of a month that is shorter',
    (_, months) => {
      const different = differences(months);
      expect(different.filter(({ ours, theirs }) => ours > theirs)).toEqual([]);
      expect(different.filter(({ from }) => !isLastOfMonth(from))).toEqual([]);
      expect(different.filter(({ ours, theirs }) => ours.slice(0, 7) !== theirs.slice(0, 7))).toEqual([]);
      expect(different.length).toBeGreaterThan(0);
    },
  );

  test('of two months differs from the ends of February, June and November alone, of a year or two from 28 February alone', () => {
    const monthAndDay = (months: number) => [...new Set(differences(months).map(({ from }) => from.slice(5)))].sort();
    expect(monthAndDay(2)).toEqual(['02-28', '02-29', '06-30', '11-30']);
    expect(monthAndDay(12)).toEqual(['02-28']);
    expect(monthAndDay(24)).toEqual(['02-28']);
  });

  test('of a year or two is a day early where 28 February is the end of its month and the limit falls in a leap year', () => {
    const leapDays = days.map(({ text }) => text).filter((text) => text.endsWith('-02-29'));
    const oneDayEarly = (years: number) =>
      leapDays.map((theirs) => {
        const year = Number(theirs.slice(0, 4));
        return { from: `${year - years}-02-28`, ours: `${year}-02-28`, theirs };
      });
    // The first leap day is 1952-02-29: a year and two before it are inside.
    expect(differences(12)).toEqual(oneDayEarly(1));
    expect(differences(24)).toEqual(oneDayEarly(2));
  });
});
