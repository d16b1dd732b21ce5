import { addDays, type Day, type Instant, instant, japanDay, startOfJapanDay } from '../calendar';
import type { Employer, RoundOccasion } from './employer';
import { type PersonInRound, whoIsListed, whoNeedsAnAnswer, whoseDatesMoved } from './person-in-round';

/** Rounds are made at nine in Japan, whichever clock its members live by. */
const nineHoursInMs = 9 * 60 * 60_000;
/** More people than this on one day come in one letter, also for members who chose a letter each. */
export const mostPeopleEach = 5;
/** More letters than this, to all who chose so together, come as one letter each: 20 × 150 bytes of their entries = 3 KB of the 50 KB an item may have. */
const mostLettersEach = 20;
/** Characters that the numbers of five people may have together: 300 bytes in Japanese. */
const mostOfIds = 100;

/** Nine in Japan of the day after the last round; undefined where nobody was ever registered, or the employer is erased. */
export const nextRoundAt = ({
  roundMadeAt,
  expiresAt,
}: Pick<Employer, 'roundMadeAt' | 'expiresAt'>): Instant | undefined =>
  roundMadeAt === undefined || expiresAt !== undefined
    ? undefined
    : instant(startOfJapanDay(addDays(japanDay(roundMadeAt), 1)) + nineHoursInMs);

/** The employer, whose rounds begin the next morning; the same object where they have begun. */
export const beginRounds = (employer: Employer, now: Instant): Employer =>
  employer.roundMadeAt === undefined ? { ...employer, roundMadeAt: now } : employer;

/**
 * Whether the round after `since` falls on a Monday, or is the first after one: a weekly letter is due.
 * 1970-01-01 was a Thursday, so Mondays are the days that leave 4 when divided by 7.
 */
export function isWeekly(since: Instant, at: Instant): boolean {
  const mondaysUntil = (day: Day): number => Math.floor((day - 4) / 7);
  return mondaysUntil(japanDay(at)) > mondaysUntil(japanDay(since));
}

/**
 * The employer with its round made. Where somebody needs an answer, a change of law moved dates, or a weekly letter has anybody to
 * list, the members are owed letters about it; otherwise nothing is written. Rounds before this one are forgotten: their letters are settled.
 */
export function makeRound(employer: Employer, people: readonly PersonInRound[], at: Instant): Employer {
  const since = employer.roundMadeAt ?? at;
  const asked = whoNeedsAnAnswer(people, since, at);
  const weekly = isWeekly(since, at) && whoIsListed(people, at).length > 0;
  const others = employer.occasions.filter(({ kind }) => kind !== 'round');
  const made = { ...employer, roundMadeAt: at, occasions: others };
  const hasMoved = whoseDatesMoved(people, since, at).length > 0;
  if (asked.length === 0 && !weekly && !hasMoved) return made;
  // What the law moved is said in a letter with everybody: on such a day nobody gets a letter about each.
  const choice = hasMoved ? {} : choiceOf(employer, asked);
  const occasion: RoundOccasion = { kind: 'round', at, since, weekly, ...choice };
  return { ...made, occasions: [...others, occasion] };
}

function choiceOf({ members }: Employer, asked: readonly PersonInRound[]): Pick<RoundOccasion, 'each'> {
  const each = members.filter(({ roundLetters }) => roundLetters === 'each').map(({ id }) => id);
  const letters = each.length * asked.length;
  const employees = asked.map(({ employeeId }) => employeeId);
  const isTooMuch = letters > mostLettersEach || asked.length > mostPeopleEach;
  return letters === 0 || isTooMuch || employees.join('').length > mostOfIds
    ? {}
    : { each: { members: each, employees } };
}
