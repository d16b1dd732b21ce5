import { addDays, dateText, day, isDateText } from '../../calendar';
import { tidy } from '../fold';
import { type DateShape, dateOf } from './date-shape';
import { readEra } from './era';

/** `2027-3-1`, also with the midnight a spreadsheet writes behind a day. */
const numbers = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]0?0:00(?::00)?)?$/;
/** `2027年3月1日`, also with the day of the week behind it. */
const kanji = /^(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日(?: ?\([日月火水木金土](?:曜日?)?\))?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
/** `03/08/2027`: the third of August in Manila, the eighth of March in New York. */
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[ T]0?0:00(?::00)?)?$/;
/** `22 Nov 2026`, `22-Nov-2026`, `22nd November, 2026`. */
const dayMonth = /^(\d{1,2})(?:st|nd|rd|th)?[ -]?([a-z]{3,9})\.?,?[ -]?(\d{4})$/i;
/** `Nov 22, 2026`. */
const monthDay = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const serial = /^\d{5}$/;

/** Day 25,569 of Excel's 1900 system is 1970-01-01 (from its day 61 on: Excel holds 1900 for a leap year). */
const serialOfDayZero = 25_569;

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Reads a date in any of the ways people write one, in half- or full-width digits: year first with hyphens, slashes, dots, 年月日
 * or nothing between; the Japanese eras; English names of months. A year of two digits is not read: nobody can say which it is.
 */
export function readDateShape(text: string): DateShape {
  if (isDateText(text)) return { kind: 'date', date: text };
  const tidied = tidy(text);
  const [, year, , month, dayOfMonth] = numbers.exec(tidied) ?? [];
  if (year !== undefined) return dateOf(year, month, dayOfMonth);
  const [, first, , second, lastYear] = yearLast.exec(tidied) ?? [];
  if (lastYear !== undefined) return readYearLast(Number(first), Number(second), lastYear);
  if (serial.test(tidied)) return { kind: 'serial', date: dateText(addDays(day(0), Number(tidied) - serialOfDayZero)) };
  const [, ...parts] = kanji.exec(tidied) ?? compact.exec(tidied) ?? [];
  if (parts[0] !== undefined) return dateOf(...parts);
  return readEra(tidied) ?? readNamedMonth(tidied);
}

/** Where both numbers are the same it does not matter which is the day, and where both are above 12 neither is a month. */
function readYearLast(first: number, second: number, year: string): DateShape {
  if (first === second) return dateOf(year, String(first), String(first));
  return first > 12 && second > 12 ? { kind: 'no-such-date' } : { kind: 'year-last', first, second, year };
}

function readNamedMonth(text: string): DateShape {
  const [, dayFirst, monthAfter, yearAfter] = dayMonth.exec(text) ?? [];
  const [, monthBefore, dayAfter, yearLast] = monthDay.exec(text) ?? [];
  const name = (monthAfter ?? monthBefore)?.toLowerCase();
  if (name === undefined) return { kind: 'unreadable' };
  const month = monthNames.findIndex(
    (each) => each === name || each.slice(0, 3) === name || (name === 'sept' && each === 'september'),
  );
  if (month === -1) return { kind: 'unreadable' };
  return dateOf(yearAfter ?? yearLast, String(month + 1), dayFirst ?? dayAfter);
}
