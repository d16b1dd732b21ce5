import { type Day, day } from './day';
import { monthOf, startOfMonth } from './months';

/** `count` days later, or earlier where it is negative. */
export const addDays = (from: Day, count: number): Day => day(from + count);

/**
 * The same day of the month `count` months later (earlier where negative), or the last day of that month where it is shorter.
 *
 * - 2026-12-31 + 2 months = 2027-02-28; 2027-12-31 + 2 months = 2028-02-29.
 * - 2027-02-28 + 2 months = 2027-04-28, not 04-30: the end of a month is not remembered.
 * - 2027-05-31 − 3 months = 2027-02-28.
 *
 * So a limit is never later than the Civil Code (art. 143) has it, and up to two days earlier at the end of a month.
 * Throws a RangeError where it leaves the years 1890 to 2230; dates themselves run from 1900 to 2199.
 */
export function addMonths(from: Day, count: number): Day {
  const month = monthOf(from);
  const start = startOfMonth(month);
  const target = startOfMonth(month + count);
  const afterTarget = startOfMonth(month + count + 1);
  if (start === undefined || target === undefined || afterTarget === undefined) {
    throw new RangeError(`${count} months from day ${from} is outside the years 1890 to 2230`);
  }
  return day(Math.min(target + (from - start), afterTarget - 1));
}

/**
 * The same day `count` years later, or 28 February where 29 February is missing.
 *
 * - 2026-03-10 + 1 year = 2027-03-10.
 * - 2028-02-29 + 1 year = 2029-02-28; 2027-02-28 + 1 year = 2028-02-28, a day before the end of that February.
 */
export const addYears = (from: Day, count: number): Day => addMonths(from, count * 12);
