import { type DateText, isDateText } from '../../calendar';
import { tidy } from '../fold';
import type { CellReading } from '../reading';

/** `2027-03-01`, `2027/3/1`, `2027.3.1`, `2027年3月1日`; a spreadsheet may add midnight. */
const yearFirst = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年 ?(\d{1,2})月 ?(\d{1,2})日)(?:[ T]0?0:00(?::00)?)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
/** `03/08/2027`: the third of August in Manila, the eighth of March in New York. */
const yearLast = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/;

/**
 * Reads a day of the calendar with the year first, in half- or full-width digits.
 * A date with the year last is never guessed: it is `date-order-unclear`, whatever its numbers.
 */
export function readDate(text: string): CellReading<DateText> {
  const tidied = tidy(text);
  if (yearLast.test(tidied)) return { code: 'date-order-unclear' };
  const match = yearFirst.exec(tidied);
  const [, year, month, day] = match
    ? [0, match[1], match[3] ?? match[5], match[4] ?? match[6]]
    : (compact.exec(tidied) ?? []);
  if (year === undefined || month === undefined || day === undefined) return { code: 'date-unreadable' };
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDateText(date) ? { value: date } : { code: 'no-such-date' };
}
