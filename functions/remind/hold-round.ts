import type { Instant } from '../../shared/calendar/day';
import type { Employer } from '../../shared/employers/employer';
import { forgetOccasions } from '../../shared/employers/forget';
import type { PersonInRound } from '../../shared/employers/person-in-round';
import { isOutOfReach } from '../../shared/employers/reach';
import { makeRound } from '../../shared/employers/round';
import { employerWithNextLetter, nextRound } from '../next-letter';
import type { World } from '../ports/world';
import { isDue } from './choose-mail';

/** Whether it is time to look who of an employer's people needs an answer. */
export function isRoundDue(employer: Employer, now: Instant): boolean {
  const hour = nextRound(employer);
  return hour !== undefined && isDue(hour, now);
}

/**
 * Makes an employer's round: in one conditional write the letters it owes, and that it was made. Whoever wrote in between
 * is seen by the next look; a ring that comes twice finds the round made.
 */
export async function holdRound(
  world: Pick<World, 'employers' | 'log'>,
  employer: Employer,
  people: readonly PersonInRound[],
  now: Instant,
): Promise<void> {
  const made = forgetOccasions(makeRound(employer, people, now), now);
  if ((await world.employers.save(employerWithNextLetter(made))) === 'conflict') return;
  const hasNews = made.occasions.some(({ kind }) => kind === 'round');
  if (hasNews && isOutOfReach(made)) {
    world.log('warn', 'employer-unreachable', 'A round has news, and no member of the employer can be written to.', {
      employer: employer.id,
    });
  }
}
