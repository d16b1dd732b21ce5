/** A resident's dates as a calendar file, for their own calendar. */
import { type Instant, startOfJapanDay } from '../calendar';
import type { Words } from '../words/words';
import { listEvents } from './calendar-file-events';
import { writeIcal } from './calendar-file-ical';
import type { LetterContent } from './content';
import { gatherMatters } from './letter-sections-matter';

export type CalendarFile = { readonly fileName: string; readonly contentType: string; readonly content: string };

/** What a calendar is made from; a letter's content is one. */
export type CalendarContent = Pick<LetterContent, 'registration' | 'travellers' | 'today' | 'endOfDay'>;

export const calendarType = 'text/calendar; charset=utf-8; method=PUBLISH';

/**
 * The dates still ahead, in the words of their reader's language; undefined where there is none. `now` becomes DTSTAMP, the registration's version SEQUENCE.
 * The link of the own page stays out: calendars are shared more freely than letters, and whoever holds it may change everything.
 */
export function writeCalendar(content: CalendarContent, words: Words, now: Instant): CalendarFile | undefined {
  const { language, letters } = words;
  const events = gatherMatters(content, words).flatMap((matter) => listEvents(matter, content.registration));
  if (events.length === 0) return undefined;
  return {
    fileName: letters.calendar.fileName,
    contentType: calendarType,
    content: writeIcal({ name: letters.calendar.name, language, stamp: now, events }),
  };
}

/** A calendar program that subscribed is to ask again after so long. */
const refreshInSeconds = 6 * 60 * 60;

/**
 * The same for a calendar that asks again and again, also where no date is ahead. DTSTAMP is the beginning of the day the law was
 * asked for, so whoever asks twice a day gets the same bytes while nobody changed anything.
 */
export function writeFeed(content: CalendarContent, words: Words): string {
  const { language, letters } = words;
  return writeIcal({
    name: letters.calendar.name,
    language,
    stamp: startOfJapanDay(content.today),
    refreshInSeconds,
    events: gatherMatters(content, words).flatMap((matter) => listEvents(matter, content.registration)),
  });
}
