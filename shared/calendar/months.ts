import { daysInMonth, fromCivil } from './civil';
import type { Day } from './day';

/** Wider than dates are (1900 to 2199), so that adding a term or an age of eighteen to the last of them still finds its month. */
const firstYear = 1890;
const lastYear = 2230;
const daysPerMonth = 146_097 / 4_800; // 400 years have 146,097 days and 4,800 months

const firstStart = fromCivil({ year: firstYear, month: 1, day: 1 });
const starts = addUpMonths();

/** Month by month: to ask the calendar for each of 4,093 would take every cold start 5 ms. */
function addUpMonths(): Int32Array {
  const table = new Int32Array((lastYear - firstYear + 1) * 12 + 1);
  let start: number = firstStart;
  for (let index = 0; index < table.length; index += 1) {
    table[index] = start;
    start += daysInMonth(firstYear + Math.floor(index / 12), (index % 12) + 1);
  }
  return table;
}

/** The place of a month in the table of months: January 1890 is 0. Months count from 1. */
export const monthIndex = (year: number, month: number): number => (year - firstYear) * 12 + month - 1;

/** The first day of a month of the table; undefined outside 1890 to 2230. */
export const startOfMonth = (index: number): number | undefined => starts[index];

/** The place of the month a day lies in; the average month is at most one month off. */
export function monthOf(day: Day): number {
  const guess = Math.floor((day - firstStart) / daysPerMonth);
  const start = starts[guess];
  const next = starts[guess + 1];
  if (start !== undefined && day < start) return guess - 1;
  return next !== undefined && day >= next ? guess + 1 : guess;
}
