import { instant } from '../../shared/calendar';
import { next } from '../../shared/registrations/lifecycle';
import type { RegistrationId } from '../../shared/registrations/registration';
import { keptAfterStopInMs } from '../../shared/registrations/retention';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';

/**
 * No more reminders; one last letter says so, and in 30 days everything is deleted. Of people their employer registered the
 * stopped entry stays: it is their objection, and without it the next file would register them again.
 * Stopping twice is fine (`unchanged`), also where the reader complained before.
 */
export const stop = (world: Pick<World, 'clock' | 'registrations'>, id: RegistrationId): Promise<Decided<never>> =>
  changeOrRefuse<never>(world, id, (registration, now) => {
    const state = next(registration.state, 'stop');
    if (state === undefined) return { becomes: registration };
    // Whoever never confirmed has no reminders to lose; one more letter would only prove that we write unasked.
    const farewell = registration.state === 'awaiting-confirmation' ? [] : [{ kind: 'closed', at: now } as const];
    const occasions = [...registration.occasions, ...farewell];
    const stopped = { ...registration, state, occasions };
    if (registration.origin.by === 'employer') return { becomes: stopped };
    return { becomes: { ...stopped, expiresAt: instant(now + keptAfterStopInMs) } };
  });
