import { next } from '../../shared/registrations/lifecycle';
import type { RegistrationId } from '../../shared/registrations/registration';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';

/**
 * Somebody who has left their employer takes the registration over, as the employer offered. From this write on the employer
 * sees nothing of it: the item is no longer among its people. Keeping twice is keeping once (`unchanged`).
 */
export const keepForOneself = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
): Promise<Decided<'not-offered' | 'closed'>> =>
  changeOrRefuse<'not-offered' | 'closed'>(world, id, (registration, now) => {
    if (registration.origin.by === 'self') return { becomes: registration };
    const { offeredAt, ...kept } = registration;
    if (offeredAt === undefined) return { refuses: 'not-offered' };
    const state = next(registration.state, 'keep');
    if (state === undefined) return { refuses: 'closed' };
    const occasions = [...registration.occasions, { kind: 'welcome', at: now } as const];
    return { becomes: { ...kept, state, origin: { by: 'self' }, occasions } };
  });
