import { toCivil } from './civil';
import type { DateText, Day } from './day';

/** Writes a day as `YYYY-MM-DD`, the one spelling `parseDate` reads: `dateText(day(0))` is `1970-01-01`. */
export function dateText(day: Day): DateText {
  const { year, month, day: dayOfMonth } = toCivil(day);
  // The writer's half of the parser: the compiler cannot see that padded digits are still numbers.
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as DateText;
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
