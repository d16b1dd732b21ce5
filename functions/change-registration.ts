import type { Instant } from '../shared/calendar/day';
import type { Registration, RegistrationId } from '../shared/registrations/registration';
import { changeItem } from './change-item';
import { withNextLetter } from './next-letter';
import type { World } from './ports/world';

export type ChangeOutcome =
  | { readonly outcome: 'changed' | 'unchanged'; readonly registration: Registration }
  | { readonly outcome: 'absent' };

/** Reads, changes and writes one registration, as `changeItem` does; `written` is it as the caller wrote it a moment ago. */
export async function changeRegistration(
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
  change: (registration: Registration, now: Instant) => Registration | Promise<Registration>,
  written?: Registration,
): Promise<ChangeOutcome> {
  const changed = await changeItem<Registration>(
    world,
    {
      name: `Registration ${id}`,
      written,
      load: async () => (await world.registrations.load(id))?.registration,
      save: (registration, now) => world.registrations.save(withNextLetter(registration, now)),
    },
    change,
  );
  return changed.outcome === 'absent' ? changed : { outcome: changed.outcome, registration: changed.item };
}
