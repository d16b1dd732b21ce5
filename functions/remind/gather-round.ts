import type { Instant } from '../../shared/calendar/day';
import type { RoundOccasion } from '../../shared/employers/employer';
import {
  type PersonInRound,
  whoIsListed,
  whoNeedsAnAnswer,
  whoseDatesMoved,
} from '../../shared/employers/person-in-round';
import type { MemberLetter } from '../../shared/letters/kinds';
import { employeesFor } from '../../shared/letters/plan-employer';
import type { PersonLetter, RoundLetter, RoundPages } from '../../shared/letters/write-round-letter';

/**
 * What one letter of a round says. Who needs an answer is asked of the people as they are now: whoever answered since the
 * round was made is left out. undefined where nobody is left.
 */
export function gatherRound(
  { member, employee }: MemberLetter,
  round: RoundOccasion,
  people: readonly PersonInRound[],
  employerPages: string,
  now: Instant,
): Omit<PersonLetter, 'stop'> | Omit<RoundLetter, 'stop'> | undefined {
  const pages: RoundPages = {
    people: `${employerPages}/people`,
    person: (employeeId) => `${employerPages}/people/${encodeURIComponent(employeeId)}`,
    choice: `${employerPages}/letters`,
  };
  const asked = whoNeedsAnAnswer(people, round.since, round.at);
  if (employee !== undefined) {
    const person = asked.find(({ employeeId }) => employeeId === employee);
    return person && { letter: 'person', person, at: now, pages };
  }
  const isBesideEach = employeesFor(member, round).length > 0;
  const together = isBesideEach ? [] : asked;
  const listed = round.weekly ? whoIsListed(people, now) : undefined;
  const moved = whoseDatesMoved(people, round.since, round.at);
  if (together.length === 0 && moved.length === 0 && (listed === undefined || listed.length === 0)) return undefined;
  return { letter: 'round', asked: together, moved, listed, isBesideEach, at: now, pages };
}
