import { type DateText, isDateText } from '../../calendar';

/** What a text can be as a date, before anybody knows how the rest of its column is written. */
export type DateShape =
  | { readonly kind: 'date'; readonly date: DateText }
  /** Two numbers and a year: which of them is the day, only the column can say. */
  | { readonly kind: 'year-last'; readonly first: number; readonly second: number; readonly year: string }
  /** Five digits: a date as Excel stores it, or any other number. */
  | { readonly kind: 'serial'; readonly date: DateText }
  | { readonly kind: 'no-such-date' }
  | { readonly kind: 'unreadable' };

/** A day of the calendar from year, month and day as written; `no-such-date` where the calendar has none. */
export function dateOf(year = '', month = '', dayOfMonth = ''): DateShape {
  const date = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isDateText(date) ? { kind: 'date', date } : { kind: 'no-such-date' };
}
