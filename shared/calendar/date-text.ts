import { toCivil } from './civil';
import type { DateText, Day } from './day';

/** Writes a day of the years 1000 to 9999 as `YYYY-MM-DD`, as `parseDate` reads it: `dateText(day(0))` is `1970-01-01`. */
export function dateText(day: Day): DateText {
  const { year, month, day: dayOfMonth } = toCivil(day);
  // The writer's half of the parser: the compiler cannot see that padded digits are still numbers.
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}` as DateText;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
