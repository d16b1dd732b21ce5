import { Temporal } from 'temporal-polyfill';
import { type DateText, type Day, toCivil } from '../../../shared/calendar';

/** A day as Temporal tells it: how many days it is after 1970-01-01, and how it is written. */
export type TemporalDay = { readonly count: number; readonly text: DateText; readonly date: Temporal.PlainDate };

/** Every day from `first` to `last`, as Temporal walks from one to the next. */
export function walk(first: string, last: string): readonly TemporalDay[] {
  const start = Temporal.PlainDate.from(first);
  const startCount = Temporal.PlainDate.from('1970-01-01').until(start, { largestUnit: 'days' }).days;
  const length = start.until(last, { largestUnit: 'days' }).days + 1;
  const days: TemporalDay[] = [];
  let date = start;
  for (let index = 0; index < length; index += 1) {
    days.push({ count: startCount + index, text: date.toString() as DateText, date });
    date = date.add({ days: 1 });
  }
  return days;
}

/** The same day `months` later by Temporal, or the last day of that month where it is shorter. */
export function monthsLater(months: number): (from: TemporalDay) => Temporal.PlainDate {
  const length = Temporal.Duration.from({ months });
  return ({ date }) => date.add(length);
}

/** Whether a day of ours is that date of Temporal's. */
export function isSameDay(ours: Day, theirs: Temporal.PlainDate): boolean {
  const { year, month, day } = toCivil(ours);
  return year === theirs.year && month === theirs.month && day === theirs.day;
}
