/** Whole days as iCalendar text (RFC 5545): events that move when their day moves, and are cancelled rather than forgotten. */
import ical, {
  escape as escapeText,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
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
  /** Alarms, at nine in the morning so many days before. */
  readonly alarmDays: readonly number[];
};

export type Calendar = {
  readonly name: string;
  readonly language: Language;
  /** DTSTAMP of every event. */
  readonly stamp: Instant;
  /** How often a program that subscribed should ask again; absent in a file that is sent once. */
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
  const say = (text: string) => onOneLine(withoutReadings(text, language));
  const calendar = ical({
    // The library escapes the texts of events, but not this one.
    name: escapeText(say(name), false),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'kaeru', product: 'dates', language },
    ...(refreshInSeconds === undefined ? {} : { ttl: refreshInSeconds }),
  });
  for (const event of events) {
    calendar.createEvent({
      id: event.id,
      sequence: event.sequence,
      stamp: writeInstant(stamp),
      allDay: true,
      start: dateText(event.day),
      // The end of an all-day event is the day after it (RFC 5545, 3.6.1).
      end: dateText(addDays(event.day, 1)),
      summary: say(event.summary),
      description: event.description === undefined ? null : event.description.split('\n').map(say).join('\n'),
      url: event.url ?? null,
      status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: event.alarmDays.map((days) => ({ type: ICalAlarmType.display, triggerBefore: secondsBefore(days) })),
    });
  }
  return calendar.toString();
}

/** Control characters are no text of iCalendar (RFC 5545, 3.1); names have none, but they come from outside. */
const onOneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** Nine in the morning, days before: 24 hours × days − 9 before the event's first minute. */
const secondsBefore = (days: number): number => (days * 24 - 9) * 60 * 60;

const dayInMs = 24 * 60 * 60 * 1000;

/** An instant as `2026-11-22T00:00:00Z`, to the second. */
function writeInstant(at: Instant): string {
  const day = Math.floor(at / dayInMs);
  const seconds = Math.floor((at - day * dayInMs) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${dateText(dayNumber(day))}T${pad(hours)}:${pad(minutes)}:${pad(seconds % 60)}Z`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
