import { next } from '../../shared/registrations/lifecycle';
import type { RegistrationId } from '../../shared/registrations/registration';
import { emptied } from '../emptied';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';

/**
 * Erases everything at once but the address and the language, which the receipt needs; sending that erases them too
 * (`functions/remind`). From this write on the registration is read as absent. Erasing twice finds nothing (`unchanged`).
 */
export const erase = (world: Pick<World, 'clock' | 'registrations'>, id: RegistrationId): Promise<Decided<never>> =>
  changeOrRefuse<never>(world, id, (registration, now) => {
    const state = next(registration.state, 'erase');
    if (state === undefined) return { becomes: registration };
    return { becomes: { ...emptied(registration, now), state, occasions: [{ kind: 'erased', at: now }] } };
  });
