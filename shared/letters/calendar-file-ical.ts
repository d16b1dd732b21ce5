/** Whole days as iCalendar text (RFC 5545): events that move when their day moves, and are cancelled rather than forgotten. */
import { addDays, type Day, dateText, day as dayNumber, type Instant } from '../calendar';
import type { Registration, TravellerId } from '../registrations/registration';
import type { Language } from '../words/languages';
import { withoutReadings } from '../words/ruby';

export type CalendarEvent = {
  /** The same for ever, so that a day that changes moves its event; see `eventId`. */
  readonly id: string;
  /** Never falls: a calendar keeps the copy with the highest. */
  readonly sequence: number;
  readonly day: Day;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly isCancelled: boolean;
  /** Alarms, at nine in the morning so many days before: one or more. */
  readonly alarmDays: readonly number[];
};

export type Calendar = {
  readonly name: string;
  readonly language: Language;
  /** DTSTAMP of every event. */
  readonly stamp: Instant;
  /** How often a program that subscribed should ask again, in whole hours; absent in a file that is sent once. */
  readonly refreshInSeconds?: number | undefined;
  readonly events: readonly CalendarEvent[];
};

/**
 * What an event is called: a registering, its traveller and what the day is; never the day, and nothing of the person. Somebody who is
 * registered anew under the same id counts their versions from one again, and so gets other events.
 */
export const eventId = (
  { id, registeredAt }: Pick<Registration, 'id' | 'registeredAt'>,
  traveller: TravellerId,
  kind: string,
  calendar: string,
): string => `${id}.${registeredAt.toString(36)}.${traveller}.${kind}@${calendar}`;

/** A calendar as METHOD:PUBLISH. The same calendar gives the same text, to the byte; no text in it can end its line. */
export function writeIcal({ name, language, stamp, refreshInSeconds, events }: Calendar): string {
  const say = (text: string) => escapeText(onOneLine(withoutReadings(text, language)));
  const writtenName = say(name);
  const stampText = writeInstant(stamp);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//kaeru//dates//${language.toUpperCase()}`,
    'METHOD:PUBLISH',
    // RFC 7986, 5.1; and what programs knew before it.
    `NAME:${writtenName}`,
    `X-WR-CALNAME:${writtenName}`,
    ...(refreshInSeconds === undefined ? [] : writeRefresh(refreshInSeconds)),
    ...events.flatMap((event) => writeEvent(event, stampText, say)),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('\r\n');
}

/** RFC 7986, 5.7; and what programs knew before it. */
function writeRefresh(seconds: number): readonly string[] {
  const every = `PT${seconds / (60 * 60)}H`;
  return [`REFRESH-INTERVAL;VALUE=DURATION:${every}`, `X-PUBLISHED-TTL:${every}`];
}

function writeEvent(
  { id, sequence, day, summary, description, url, isCancelled, alarmDays }: CalendarEvent,
  stamp: string,
  say: (text: string) => string,
): readonly string[] {
  const title = say(summary);
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${writeDay(day)}`,
    // The end of an all-day event is the day after it (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${writeDay(addDays(day, 1))}`,
    // Outlook otherwise makes a meeting of 24 hours of it.
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    `SUMMARY:${title}`,
    'TRANSP:TRANSPARENT',
    ...(description === undefined ? [] : [`DESCRIPTION:${description.split('\n').map(say).join('\\n')}`]),
    ...alarmDays.flatMap((days) => writeAlarm(days, title)),
    ...(url === undefined ? [] : [`URL;VALUE=URI:${escapeText(url)}`]),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** Nine in the morning is fifteen hours before the midnight that ends its day: three days before are `-P2DT15H`. */
const writeAlarm = (days: number, title: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-P${days > 1 ? `${days - 1}D` : ''}T15H`,
  `DESCRIPTION:${title}`,
  'END:VALARM',
];

/** RFC 5545, 3.3.11. */
const escapeText = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&');

/** Control characters are no text of iCalendar (RFC 5545, 3.1); names have none, but they come from outside. */
const onOneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** RFC 5545, 3.1: lines of 75 bytes at most, the space before a continued one included; no letter is cut in two. */
function foldLine(line: string): string {
  const mostBytes = 74;
  // A unit of a text is three bytes at most.
  if (line.length * 3 <= mostBytes) return line;
  let folded = '';
  let from = 0;
  let bytes = 0;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.codePointAt(at) ?? 0;
    const size = bytesOf(letter);
    bytes += size;
    if (bytes > mostBytes) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      bytes = size;
    }
    if (letter > 0xffff) at += 1;
  }
  return folded + line.slice(from);
}

/** Of a letter in UTF-8 (RFC 3629, 3). */
const bytesOf = (letter: number): number => (letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x1_0000 ? 3 : 4);

const dayInMs = 24 * 60 * 60 * 1000;

const writeDay = (of: Day): string => dateText(of).replaceAll('-', '');

/** An instant as `20261122T000000Z`, to the second. */
function writeInstant(at: Instant): string {
  const day = Math.floor(at / dayInMs);
  const seconds = Math.floor((at - day * dayInMs) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${writeDay(dayNumber(day))}T${pad(hours)}${pad(minutes)}${pad(seconds % 60)}Z`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
