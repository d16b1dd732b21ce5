import { isDeepStrictEqual } from 'node:util';
import { type Preferences, storedPreferences } from '../../shared/registrations/preferences';
import type { RegistrationId } from '../../shared/registrations/registration';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';
import { isOpen } from './occasions';

/** At which hour reminders go and which of the early ones come. What is not said is as usual; no letter is owed, for no date changes. */
export const setPreferences = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
  wish: Preferences,
): Promise<Decided<'closed'>> =>
  changeOrRefuse<'closed'>(world, id, (registration) => {
    if (!isOpen(registration)) return { refuses: 'closed' };
    const preferences = storedPreferences(wish);
    if (isDeepStrictEqual(preferences, registration.preferences)) return { becomes: registration };
    const { preferences: _, ...others } = registration;
    return { becomes: preferences === undefined ? others : { ...others, preferences } };
  });
