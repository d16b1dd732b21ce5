/** The dates of an employer's people as one calendar that programs subscribe to. */
import { type Day, startOfJapanDay } from '../calendar';
import type { Registration } from '../registrations/registration';
import type { TeamCalendarWords } from '../words/team-calendar-words';
import type { Words } from '../words/words';
import { writeIcal } from './calendar-file-ical';
import { listTeamEvents } from './team-calendar-events';

export type TeamCalendarContent = {
  readonly employerName: string;
  readonly people: readonly Registration[];
  readonly words: Words;
  readonly team: TeamCalendarWords;
  /** Today in Japan. */
  readonly today: Day;
  /** Where the team reads more of a person. */
  readonly pageOf: (employeeId: string) => string;
};

/** 2,000 events × about 1,000 bytes = 2 MB; one answer of a room may have 6 MB. */
export const mostTeamEvents = 2_000;

const refreshInSeconds = 6 * 60 * 60;

/**
 * The nearest dates of everybody, soonest first. DTSTAMP is the beginning of the day the law was asked for, so whoever asks twice a day
 * gets the same bytes while nobody changed. When a person was last changed nobody keeps, so there is no LAST-MODIFIED.
 */
export function writeTeamCalendar({ employerName, people, words, team, today, pageOf }: TeamCalendarContent): string {
  const events = people
    .flatMap((registration) => listTeamEvents(registration, { words, team, today, pageOf }))
    .toSorted((one, other) => one.day - other.day || (one.id < other.id ? -1 : 1))
    .slice(0, mostTeamEvents);
  return writeIcal({
    name: team.name(employerName),
    language: words.language,
    stamp: startOfJapanDay(today),
    refreshInSeconds,
    events,
  });
}
