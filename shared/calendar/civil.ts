import { type Day, day } from './day';

/** A day as people say it; months count from 1. */
export type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** The calendar repeats after 400 years: 400 × 365 + 97 leap days = 146,097 days. */
const daysPer400Years = 146_097;
/** Days from 0000-03-01 to 1970-01-01. Years are counted from 1 March, so that the leap day is the last of its year. */
const daysToMarchOfYear0 = 719_468;

/** A year divisible by 4 has a 29 February, but 1900 and 2100 have none, and 2000 has. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has: `daysInMonth(2100, 2)` is 28. Months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The day of a year, month and day of the month: `fromCivil({ year: 1970, month: 1, day: 1 })` is 0.
 * Throws a RangeError where the calendar has no such day, as on 29 February 2027.
 *
 * Source: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function fromCivil(civil: Civil): Day {
  const { year, month } = civil;
  if (!(month >= 1 && month <= 12 && civil.day >= 1 && civil.day <= daysInMonth(year, month))) {
    throw new RangeError(`the calendar has no day ${civil.day} of month ${month} of ${year}`);
  }
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = (month + 9) % 12;
  // March to July and August to December have 31, 30, 31, 30, 31 days: 153 in five months.
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + civil.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return day(era * daysPer400Years + dayOfEra - daysToMarchOfYear0);
}

/**
 * The year, month and day of the month of a day: `toCivil(day(-1))` is 31 December 1969.
 *
 * Source: Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
 */
export function toCivil(of: Day): Civil {
  const shifted = of + daysToMarchOfYear0;
  const era = Math.floor(shifted / daysPer400Years);
  const dayOfEra = shifted - era * daysPer400Years;
  // 1,460, 36,524 and 146,096 are the last days of a cycle of 4, 100 and 400 years.
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
