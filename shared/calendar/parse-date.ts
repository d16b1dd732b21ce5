import { type DateText, type Day, day } from './day';
import { monthIndex, startOfMonth } from './months';

const firstYear = 1900;
const lastYear = 2199;

/**
 * Reads `YYYY-MM-DD`; undefined for anything else.
 *
 * - `2028-02-29` is a day, `2027-02-29` and `2100-02-29` are not.
 * - `2027-2-9`, `2027-02-09T00:00` and ` 2027-02-09` are not dates here: a date has one spelling.
 * - Years run from 1900 to 2199: what lies outside is a slip of the hand.
 */
export function parseDate(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = readDigits(text, 0, 4);
  const month = readDigits(text, 5, 7);
  const dayOfMonth = readDigits(text, 8, 10);
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

/** The number written in ASCII digits from `start` to before `end`; NaN where anything else stands, also `٢` or `２`. */
function readDigits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48; // '0' is 48
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
