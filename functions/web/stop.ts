import { instant } from '../../shared/calendar';
import { next } from '../../shared/registrations/lifecycle';
import type { RegistrationId } from '../../shared/registrations/registration';
import { keptAfterStopInMs } from '../../shared/registrations/retention';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';

/** No more reminders; one last letter says so, and in 30 days everything is deleted. Stopping twice is fine (`unchanged`), also where the reader complained before. */
export const stop = (world: Pick<World, 'clock' | 'registrations'>, id: RegistrationId): Promise<Decided<never>> =>
  changeOrRefuse<never>(world, id, (registration, now) => {
    const state = next(registration.state, 'stop');
    if (state === undefined) return { becomes: registration };
    // Whoever never confirmed has no reminders to lose; one more letter would only prove that we write unasked.
    const farewell = registration.state === 'awaiting-confirmation' ? [] : [{ kind: 'closed', at: now } as const];
    const occasions = [...registration.occasions, ...farewell];
    return { becomes: { ...registration, state, occasions, expiresAt: instant(now + keptAfterStopInMs) } };
  });
