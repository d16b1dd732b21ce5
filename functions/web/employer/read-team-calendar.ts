import { japanDay } from '../../../shared/calendar';
import type { Employer, Member } from '../../../shared/employers/employer';
import { writeTeamCalendar } from '../../../shared/letters/team-calendar';
import { type DeskLanguage, deskLanguageFor } from '../../../shared/words/languages';
import { teamCalendarWordsFor } from '../../../shared/words/team-calendar-words';
import { loadWords } from '../../../shared/words/words';
import { feedSubject, readMemberSubject } from '../../member-links';
import { readPeople } from '../../people/list-people';
import type { LinkSubject } from '../../ports/links';
import type { World } from '../../ports/world';

export type CalendarPowers = Pick<World, 'clock' | 'employers' | 'links' | 'registrations'>;

/** The calendar of everybody an employer registered; `origin` is where its links lead. */
export async function readTeamCalendar(
  world: Pick<World, 'clock' | 'registrations'>,
  { id, name }: Employer,
  language: DeskLanguage,
  origin: string,
): Promise<string> {
  return writeTeamCalendar({
    employerName: name,
    people: (await readPeople(world, id)).map(({ registration }) => registration),
    words: await loadWords(language),
    team: teamCalendarWordsFor(language),
    today: japanDay(world.clock.now()),
    pageOf: (employeeId) => `${origin}/employer/people/${encodeURIComponent(employeeId)}`,
  });
}

/** The same by a member's address; undefined where that is forged, closed, or was a member's who is none any more. */
export async function openFeed(world: CalendarPowers, token: string, origin: string): Promise<string | undefined> {
  const subject = await world.links.verify('team-feed', token);
  const found = subject && (await findMember(world, subject));
  // Compared as a whole, so that an address of an earlier count opens nothing.
  if (found === undefined || feedSubject(found.employer, found.member) !== subject) return undefined;
  return readTeamCalendar(world, found.employer, deskLanguageFor(found.member.language), origin);
}

async function findMember(
  world: Pick<World, 'employers'>,
  subject: LinkSubject,
): Promise<{ readonly employer: Employer; readonly member: Member } | undefined> {
  const named = readMemberSubject(subject);
  const employer = await world.employers.load(named.employer);
  const member = employer?.members.find(({ id }) => id === named.member);
  return employer === undefined || member === undefined ? undefined : { employer, member };
}
