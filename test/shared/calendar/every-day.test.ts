import { describe, expect, test } from 'vitest';
import { addDays, addMonths, addYears, dateText, dayOf, fromCivil, toCivil } from '../../../shared/calendar';
import { isSameDay, monthsLater, walk } from './temporal-calendar';

const everyDay = walk('1950-01-01', '2100-12-31');
const theDayAfter = walk('2101-01-01', '2101-01-01');

/** The spans of the law: windows that open before an end, continuation periods, special re-entry, permits and their extension. */
const months = [1, 2, 3, 6, 12, 24, 48, 60, 72, 84, -1, -2, -3, -6, -12];
const inYears = new Map([1, 2, 5, 6, 7].map((count) => [12 * count, count]));
/** No rule looks so far back; asked only where months end and begin, for Temporal takes its time. */
const longBefore = [-24, -48, -60, -72, -84];
/** A card lives for ten years, a childhood ends at sixteen and at eighteen. */
const longYears = [10, 16, 18];

const differing = (agrees: (theirs: (typeof everyDay)[number], index: number) => boolean): readonly string[] =>
  everyDay.filter((theirs, index) => !agrees(theirs, index)).map(({ text }) => text);

describe('the 55,152 days of 1950 to 2100, by Temporal', () => {
  test('are all here, with their 37 leap days and 1,812 ends of months', () => {
    expect(everyDay).toHaveLength(55_152); // 151 × 365 + 37
    expect(everyDay.filter(({ text }) => text.endsWith('-02-29'))).toHaveLength(37); // 1952 to 2096; 2100 has none
    expect(everyDay.filter(({ date }) => date.day === date.daysInMonth)).toHaveLength(151 * 12);
  });

  test('have the same number, name, year, month and day of the month, both ways', () => {
    const found = differing(({ text, count, date }) => {
      const ours = dayOf(text);
      return ours === count && dateText(ours) === text && isSameDay(ours, date) && fromCivil(toCivil(ours)) === count;
    });
    expect(found).toEqual([]);
  });

  test('follow one another, a day apart and 55,151 days apart', () => {
    const first = dayOf('1950-01-01');
    const last = dayOf('2100-12-31');
    const next = [...everyDay.slice(1), ...theDayAfter].map(({ text }) => dayOf(text));
    const found = differing(({ text }, index) => {
      const ours = dayOf(text);
      return (
        addDays(ours, 1) === next[index] && addDays(first, index) === ours && addDays(last, index - 55_151) === ours
      );
    });
    expect(found).toEqual([]);
  });

  test.each(months)('%i months from each is the same day', (count) => {
    const later = monthsLater(count);
    const years = inYears.get(count);
    const found = differing((theirs) => {
      const ours = addMonths(dayOf(theirs.text), count);
      return isSameDay(ours, later(theirs)) && (years === undefined || addYears(dayOf(theirs.text), years) === ours);
    });
    expect(found).toEqual([]);
  });

  test.each(longBefore)('%i months from the first and the last days of each month is the same day', (count) => {
    const later = monthsLater(count);
    const found = differing(
      (theirs) =>
        (theirs.date.day > 1 && theirs.date.day < 28) || isSameDay(addMonths(dayOf(theirs.text), count), later(theirs)),
    );
    expect(found).toEqual([]);
  });

  test.each(longYears)('%i years from each is the same day', (count) => {
    const later = monthsLater(12 * count);
    expect(differing((theirs) => isSameDay(addYears(dayOf(theirs.text), count), later(theirs)))).toEqual([]);
  });
});

describe('29 February and the ends of months, by name', () => {
  test('every 29 February has its anniversary on the 28th, and its fourth on the 29th', () => {
    const leapDays = everyDay.filter(({ text }) => text.endsWith('-02-29'));
    const year = ({ date }: (typeof leapDays)[number], later: number) => date.year + later;
    expect(leapDays.map(({ text }) => dateText(addYears(dayOf(text), 1)))).toEqual(
      leapDays.map((leapDay) => `${year(leapDay, 1)}-02-28`),
    );
    expect(leapDays.map(({ text }) => dateText(addYears(dayOf(text), 4)))).toEqual(
      leapDays.map((leapDay) => `${year(leapDay, 4)}-02-${year(leapDay, 4) === 2100 ? 28 : 29}`),
    );
  });

  test('two months after the end of each month of 2026 to 2028', () => {
    const ends = everyDay.filter(({ date }) => date.year >= 2026 && date.year <= 2028 && date.day === date.daysInMonth);
    expect(ends.map(({ text }) => `${text} → ${dateText(addMonths(dayOf(text), 2))}`)).toEqual([
      '2026-01-31 → 2026-03-31',
      '2026-02-28 → 2026-04-28',
      '2026-03-31 → 2026-05-31',
      '2026-04-30 → 2026-06-30',
      '2026-05-31 → 2026-07-31',
      '2026-06-30 → 2026-08-30',
      '2026-07-31 → 2026-09-30',
      '2026-08-31 → 2026-10-31',
      '2026-09-30 → 2026-11-30',
      '2026-10-31 → 2026-12-31',
      '2026-11-30 → 2027-01-30',
      '2026-12-31 → 2027-02-28',
      '2027-01-31 → 2027-03-31',
      '2027-02-28 → 2027-04-28',
      '2027-03-31 → 2027-05-31',
      '2027-04-30 → 2027-06-30',
      '2027-05-31 → 2027-07-31',
      '2027-06-30 → 2027-08-30',
      '2027-07-31 → 2027-09-30',
      '2027-08-31 → 2027-10-31',
      '2027-09-30 → 2027-11-30',
      '2027-10-31 → 2027-12-31',
      '2027-11-30 → 2028-01-30',
      '2027-12-31 → 2028-02-29',
      '2028-01-31 → 2028-03-31',
      '2028-02-29 → 2028-04-29',
      '2028-03-31 → 2028-05-31',
      '2028-04-30 → 2028-06-30',
      '2028-05-31 → 2028-07-31',
      '2028-06-30 → 2028-08-30',
      '2028-07-31 → 2028-09-30',
      '2028-08-31 → 2028-10-31',
      '2028-09-30 → 2028-11-30',
      '2028-10-31 → 2028-12-31',
      '2028-11-30 → 2029-01-30',
      '2028-12-31 → 2029-02-28',
    ]);
  });
});
