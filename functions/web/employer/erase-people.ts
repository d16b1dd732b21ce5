import type { Instant } from '../../../shared/calendar/day';
import type { EmployerId, RegistrationId } from '../../../shared/registrations/registration';
import { doAtOnce } from '../../do-at-once';
import { isTheirs } from '../../people/is-theirs';
import type { World } from '../../ports/world';

type Powers = Pick<World, 'clock' | 'registrations'>;

/** Writes of the table under way at once. */
const writesAtOnce = 25;
/** Letters on their way meet us on the same item; more often in a row than that is no accident. */
const mostTries = 12;

/**
 * Deletes everybody an employer registered, until then. Whoever has taken their registration over stays: it is theirs. The stream takes
 * the alarms away. Answers whether nobody is left; who was registered a moment ago may not be in the index yet, so it looks twice.
 */
export async function erasePeople(world: Powers, employer: EmployerId, until: Instant): Promise<'all' | 'some'> {
  for (;;) {
    const ids = await world.registrations.peopleOf(employer);
    const ends = await doAtOnce(ids, writesAtOnce, async (id) =>
      world.clock.now() > until ? 'left' : erasePerson(world, id, employer),
    );
    if (ends.includes('left')) return 'some';
    if (!ends.includes('removed')) return 'all';
  }
}

async function erasePerson(world: Powers, id: RegistrationId, employer: EmployerId): Promise<'removed' | 'not-theirs'> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const registration = (await world.registrations.load(id))?.registration;
    if (registration === undefined || !isTheirs(employer, registration)) return 'not-theirs';
    if ((await world.registrations.remove(id, registration.version)) === 'removed') return 'removed';
  }
  throw new Error(`Registration ${id} was written by somebody else ${mostTries} times in a row`);
}
