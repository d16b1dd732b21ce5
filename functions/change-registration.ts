import type { Instant } from '../shared/calendar/day';
import type { Registration, RegistrationId } from '../shared/registrations/registration';
import { withNextLetter } from './next-letter';
import type { World } from './ports/world';

export type ChangeOutcome =
  | { readonly outcome: 'changed' | 'unchanged'; readonly registration: Registration }
  | { readonly outcome: 'absent' };

/** More conflicts in a row than people, rooms and events meet on one item; beyond it something is wrong. */
const mostTries = 12;

/**
 * Reads, changes and writes one registration, again from the reading when somebody else wrote in between.
 * `change` sees the newest item and answers the same object where there is nothing to write.
 * The answer carries the version as written. Throws after twelve conflicts in a row.
 */
export async function changeRegistration(
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
  change: (registration: Registration, now: Instant) => Registration,
): Promise<ChangeOutcome> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const stored = await world.registrations.load(id);
    if (stored === undefined) return { outcome: 'absent' };
    const now = world.clock.now();
    const changed = change(stored.registration, now);
    if (changed === stored.registration) return { outcome: 'unchanged', registration: changed };
    if ((await world.registrations.save(withNextLetter(changed, now))) === 'saved') {
      return { outcome: 'changed', registration: { ...changed, version: changed.version + 1 } };
    }
  }
  throw new Error(`Registration ${id} was written by somebody else ${mostTries} times in a row`);
}
