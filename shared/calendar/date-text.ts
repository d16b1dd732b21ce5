import { toCivil } from './civil';
import type { DateText, Day } from './day';

const firstWritten = -25_567; // 1900-01-01 in days since 1970-01-01
const lastWritten = 84_005; // 2199-12-31

/**
 * Texts written before, by days since 1900-01-01: an assessment writes a dozen dates, and people's dates lie close together.
 * The length is given at once, since an array that grows by leaps becomes a slow dictionary.
 */
const written = new Array<DateText | undefined>(lastWritten - firstWritten + 1);

/** Writes a day of the years 1000 to 9999 as `YYYY-MM-DD`, as `parseDate` reads it: `dateText(day(0))` is `1970-01-01`. */
export function dateText(day: Day): DateText {
  if (day < firstWritten || day > lastWritten) return writeDate(day);
  const known = written[day - firstWritten];
  if (known !== undefined) return known;
  const text = writeDate(day);
  written[day - firstWritten] = text;
  return text;
}

function writeDate(day: Day): DateText {
  const { year, month, day: dayOfMonth } = toCivil(day);
  // The writer's half of the parser: the compiler cannot see that padded digits are still numbers.
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}` as DateText;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
