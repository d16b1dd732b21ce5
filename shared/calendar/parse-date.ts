import { type DateText, type Day, day } from './day';
import { monthIndex, startOfMonth } from './months';

const firstYear = 1900;
const lastYear = 2199;
const hyphen = 45;

/**
 * Reads `YYYY-MM-DD`; undefined for anything else.
 *
 * - `2028-02-29` is a day, `2027-02-29` and `2100-02-29` are not.
 * - `2027-2-9`, `2027-02-09T00:00` and ` 2027-02-09` are not dates here: a date has one spelling.
 * - Years run from 1900 to 2199: what lies outside is a slip of the hand.
 */
export function parseDate(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const dayOfMonth = twoDigits(text, 8);
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && dayOfMonth >= 1)) return undefined;
  const index = monthIndex(year, month);
  const start = startOfMonth(index);
  const next = startOfMonth(index + 1);
  if (start === undefined || next === undefined || dayOfMonth > next - start) return undefined;
  return day(start + dayOfMonth - 1);
}

/** Whether a text is a date as `parseDate` reads it. */
export const isDateText = (text: string): text is DateText => parseDate(text) !== undefined;

/**
 * The day of a date. Throws a RangeError where the calendar has no such day: the type `DateText` lets `2027-02-29`
 * through, so texts from outside go through `parseDate` or `isDateText` first.
 */
export function dayOf(text: DateText): Day {
  const day = parseDate(text);
  if (day === undefined) throw new RangeError(`${text} is not a date of the calendar`);
  return day;
}

/** Less than any number of two digits can make up for, so that a date with it in any place is none. */
const notDigits = -1_000_000;

/** The number written in two ASCII digits; `notDigits` where anything else stands, also `٢` or `２`. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48; // '0' is 48
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : notDigits;
}
