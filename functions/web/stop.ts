import { next } from '../../shared/registrations/lifecycle';
import type { RegistrationId } from '../../shared/registrations/registration';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';

/** No more reminders; one last letter says so. Stopping twice is fine (`unchanged`), also where the reader complained before. */
export const stop = (world: Pick<World, 'clock' | 'registrations'>, id: RegistrationId): Promise<Decided<never>> =>
  changeOrRefuse<never>(world, id, (registration, now) => {
    const state = next(registration.state, 'stop');
    if (state === undefined) return { becomes: registration };
    return { becomes: { ...registration, state, occasions: [...registration.occasions, { kind: 'closed', at: now }] } };
  });
