import { Temporal } from 'temporal-polyfill';
import { addDays, dateText, startOfJapanDay } from '../shared/calendar';
import { type Day, day as dayNumber, type Instant, instant } from '../shared/calendar/day';
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
export const clockAt = (day: Day, hour: number, zone: TimeZone): Instant => clockAfter(day * 24 + hour, zone);

/** By hours of the zone's calendar since 1970-01-01. */
const clockAfter = keepByZone((hours, zone) => {
  const day = dayNumber(Math.floor(hours / 24));
  const date = Temporal.PlainDate.from(dateText(day));
  const plainTime = { hour: hours - day * 24 };
  return instant(date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds);
});

const dayInMs = 24 * 60 * 60 * 1000;

/**
 * The reader's calendar day at an instant: the one between whose midnights it lies. Right as long as no clock goes back over midnight
 * into the day before; the last that did was Newfoundland's in 2011.
 */
export function localDay(at: Instant, zone: TimeZone): Day {
  // No clock is more than a day away from UTC.
  const day = dayNumber(Math.floor(at / dayInMs));
  if (at < clockAt(day, 0, zone)) return addDays(day, -1);
  const next = addDays(day, 1);
  return at < clockAt(next, 0, zone) ? day : next;
}

/** The last minute of a day in Japan on the reader's clock; null where both clocks are the same. */
export const endOfJapanDay = (day: Day, zone: TimeZone): ClockTime | null => lastMinuteIn(day, zone);

type ClockTime = { readonly day: Day; readonly time: string };

const lastMinuteIn = keepByZone((day, zone): ClockTime | null => {
  const lastMinute = instant(startOfJapanDay(dayNumber(day)) + dayInMs - 60_000);
  const local = Temporal.Instant.fromEpochMilliseconds(lastMinute).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const on = localDay(lastMinute, zone);
  return on === day && time === '23:59' ? null : { day: on, time };
});

/** About 5 MB; forty years of days in six zones are 40 × 365 × 6 = 87,600. */
const mostKept = 100_000;

/**
 * Works out once for each zone and number. What a clock shows never changes, and a file of thousands of people, or a morning of letters,
 * asks for the same few thousand hours again and again.
 */
function keepByZone<Answer extends NonNullable<unknown> | null>(workOut: (number: number, zone: TimeZone) => Answer) {
  const known = new Map<TimeZone, Map<number, Answer>>();
  let kept = 0;
  return (number: number, zone: TimeZone): Answer => {
    const found = known.get(zone)?.get(number);
    if (found !== undefined) return found;
    if (kept >= mostKept) {
      known.clear();
      kept = 0;
    }
    const answer = workOut(number, zone);
    const ofZone = known.get(zone) ?? new Map<number, Answer>();
    known.set(zone, ofZone.set(number, answer));
    kept += 1;
    return answer;
  };
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
