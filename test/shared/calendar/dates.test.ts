import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dateText,
  day,
  dayOf,
  fromCivil,
  isDateText,
  parseDate,
  toCivil,
} from '../../../shared/calendar';

const read = (text: string) => {
  const found = parseDate(text);
  if (found === undefined) throw new Error(`${text} was not read`);
  return found;
};

describe('a date and its day', () => {
  test('follow one another without a gap from 1900 to 2199', () => {
    const last = read('2199-12-31');
    let expected = Temporal.PlainDate.from('1900-01-01');
    for (let at = read('1900-01-01'); at <= last; at = addDays(at, 1)) {
      const civil = toCivil(at);
      if (civil.year !== expected.year || civil.month !== expected.month || civil.day !== expected.day) {
        expect(civil, String(expected)).toBe(expected);
      }
      expected = expected.add({ days: 1 });
    }
    expect(String(expected)).toBe('2200-01-01');
  });

  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
  ])('%s is day %i', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what is not a date', () => {
  test.each([
    '',
    '2027-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '1899-12-31',
    '2200-01-01',
    '0000-01-01',
    '2026-1-01',
    '2026-01-1',
    '26-01-01',
    '2026/01/01',
    '20260101',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026-01-01T00:00:00Z',
    '+2026-1-01',
    '-026-01-01',
    '2026-01-0x',
    '2026-01-+1',
    '2026-01- 1',
    '2026-01-1.',
    '2026-01-1e',
    '２０２６-01-01',
    '٢٠٢٦-01-01',
    '2026‐01‐01',
  ])('%j', (text) => {
    expect(parseDate(text)).toBeUndefined();
    expect(isDateText(text)).toBe(false);
  });

  test('dayOf throws, and says which date', () => {
    expect(() => dayOf('2027-02-29')).toThrow('2027-02-29 is not a date of the calendar');
  });

  test('a day of the month that does not exist is refused, not rolled over', () => {
    expect(() => fromCivil({ year: 2027, month: 2, day: 29 })).toThrow(RangeError);
    expect(() => fromCivil({ year: 2027, month: 13, day: 1 })).toThrow(RangeError);
  });

  test('half a day is not a day', () => {
    expect(() => day(0.5)).toThrow(RangeError);
  });
});

describe('months and years later', () => {
  test.each([
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2027-02-28', 2, '2027-04-28'],
    ['2027-05-31', -3, '2027-02-28'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2027-01-15', -13, '2025-12-15'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-06-30', 0, '2026-06-30'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(dateText(addMonths(read(from), months))).toBe(expected);
  });

  test.each([
    ['2026-03-10', 1, '2027-03-10'],
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2096-02-29', 4, '2100-02-28'],
    ['2027-02-28', 1, '2028-02-28'],
    ['2029-02-28', -1, '2028-02-28'],
  ])('%s and %i years is %s', (from, years, expected) => {
    expect(dateText(addYears(read(from), years))).toBe(expected);
  });

  test('a day later is a day later over a leap day', () => {
    expect(dateText(addDays(read('2028-02-28'), 1))).toBe('2028-02-29');
    expect(dateText(addDays(read('2028-03-01'), -1))).toBe('2028-02-29');
  });
});
