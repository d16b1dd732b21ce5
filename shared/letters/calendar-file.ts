/** The dates as a calendar file (RFC 5545): all-day events that move when the dates move and are cancelled on return. */
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, dateText, day as dayNumber, type Instant } from '../calendar';
import { wordsFor } from '../words/words';
import { alarmHours, listEvents } from './calendar-file-events';
import type { LetterContent } from './content';
import { gatherMatters } from './letter-sections-matter';

export type CalendarFile = { readonly fileName: string; readonly contentType: string; readonly content: string };

/** What a calendar is made from; a letter's content is one. */
export type CalendarContent = Pick<LetterContent, 'registration' | 'travellers' | 'today' | 'endOfDay'>;

/**
 * The dates still ahead, as METHOD:PUBLISH; undefined where there is none. `now` becomes DTSTAMP.
 * UID: registration, traveller and kind, so a changed date moves its event; SEQUENCE: the registration's version.
 * The link of the own page stays out: calendars are shared more freely than letters, and whoever holds it may change everything.
 */
export function writeCalendar(content: CalendarContent, now: Instant): CalendarFile | undefined {
  const { registration } = content;
  const { language, letters } = wordsFor(registration.contact.language);
  const calendar = ical({
    name: letters.calendar.name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'kaeru', product: 'dates', language },
  });
  for (const event of gatherMatters(content).flatMap(listEvents)) {
    calendar.createEvent({
      id: `${registration.id}.${event.traveller}.${event.kind}@kaeru`,
      sequence: registration.version,
      stamp: writeInstant(now),
      allDay: true,
      start: dateText(event.day),
      // The end of an all-day event is the day after it (RFC 5545, 3.6.1).
      end: dateText(addDays(event.day, 1)),
      summary: event.summary,
      description: event.description,
      status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: alarmHours(event).map((hours) => ({ type: ICalAlarmType.display, triggerBefore: hours * 60 * 60 })),
    });
  }
  if (calendar.length() === 0) return undefined;
  return {
    fileName: letters.calendar.fileName,
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    content: calendar.toString(),
  };
}

const dayInMs = 24 * 60 * 60 * 1000;

/** An instant as `2026-11-22T00:00:00Z`, to the second. */
function writeInstant(at: Instant): string {
  const day = Math.floor(at / dayInMs);
  const seconds = Math.floor((at - day * dayInMs) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${dateText(dayNumber(day))}T${pad(hours)}:${pad(minutes)}:${pad(seconds % 60)}Z`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
