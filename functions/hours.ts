import { Temporal } from 'temporal-polyfill';
import { addDays, dateText, instant, parseDate, startOfJapanDay } from '../shared/calendar';
import type { Day, Instant } from '../shared/calendar/day';
import type { PlannedLetter } from '../shared/letters/kinds';
import { usualHour } from '../shared/registrations/preferences';
import type { TimeZone } from '../shared/registrations/registration';

const eighteenHoursInMs = 18 * 60 * 60 * 1000;

/**
 * When a letter goes: answers at once; reminders at the hour the reader prefers of their day, which is 9 unless they said another.
 * Where that is already past 18:00 of that date in Japan (09:00 in New York is 22:00 or 23:00), the reader's day before,
 * so that the date is still ahead when the letter is read. A letter after a date never goes before that morning's 00:00 in Japan.
 */
export function hourOf(letter: PlannedLetter, zone: TimeZone, hour: number = usualHour): Instant {
  if (letter.lane === 'now') return letter.at;
  const morning = clockAt(letter.morning, hour, zone);
  const startInJapan = startOfJapanDay(letter.morning);
  if (letter.daysBefore < 0) return instant(Math.max(morning, startInJapan));
  return morning > startInJapan + eighteenHoursInMs ? clockAt(addDays(letter.morning, -1), hour, zone) : morning;
}

/** A full hour of a day on the reader's clock; a skipped one is the clock's next, a repeated one the first (Temporal's `compatible`). */
export function clockAt(day: Day, hour: number, zone: TimeZone): Instant {
  const hours = day * 24 + hour;
  const known = clocks.get(zone)?.get(hours);
  if (known !== undefined) return known;
  const at = instant(
    Temporal.PlainDate.from(dateText(day)).toZonedDateTime({ timeZone: zone, plainTime: { hour } }).epochMilliseconds,
  );
  keepClock(hours, zone, at);
  return at;
}

/**
 * What a clock shows never changes, and a file of thousands of people asks for the same few thousand hours again and again.
 * By zone, and there by hours of its calendar since 1970-01-01.
 */
const clocks = new Map<TimeZone, Map<number, Instant>>();
let kept = 0;
/** About 5 MB; forty years of days in six zones are 40 × 365 × 6 = 87,600. */
const mostKept = 100_000;

function keepClock(hours: number, zone: TimeZone, at: Instant): void {
  if (kept >= mostKept) {
    clocks.clear();
    kept = 0;
  }
  const ofZone = clocks.get(zone) ?? new Map<number, Instant>();
  clocks.set(zone, ofZone.set(hours, at));
  kept += 1;
}

/** The reader's calendar day at an instant. */
export function localDay(at: Instant, zone: TimeZone): Day {
  const date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  return dayOrThrow(date.toString());
}

/** The last minute of a day in Japan on the reader's clock; null where both clocks are the same. */
export function endOfJapanDay(day: Day, zone: TimeZone): { readonly day: Day; readonly time: string } | null {
  const lastMinute = startOfJapanDay(day) + 24 * 60 * 60 * 1000 - 60_000;
  const local = Temporal.Instant.fromEpochMilliseconds(lastMinute).toZonedDateTimeISO(zone);
  const localDate = dayOrThrow(local.toPlainDate().toString());
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return localDate === day && time === '23:59' ? null : { day: localDate, time };
}

/** True for the names Temporal knows, such as `Asia/Kathmandu`; offsets such as `+09:00` are not places and are refused. */
export function isTimeZone(text: string): text is TimeZone {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/.test(text)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}

function dayOrThrow(text: string): Day {
  const day = parseDate(text);
  if (day === undefined) throw new RangeError(`Not a day the calendar knows: ${text}`);
  return day;
}
