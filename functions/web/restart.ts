import { next } from '../../shared/registrations/lifecycle';
import type { RegistrationId } from '../../shared/registrations/registration';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';

/**
 * Whoever stopped wants their letters again: nothing is deleted any more, and a letter with the whole plan is owed. What went
 * before the stop does not go again. Of people their employer registered this takes the objection back. Twice is fine.
 */
export const restart = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
): Promise<Decided<'closed'>> =>
  changeOrRefuse<'closed'>(world, id, (registration, now) => {
    if (registration.state === 'active' || registration.state === 'told') return { becomes: registration };
    const state = next(registration.state, registration.origin.by === 'self' ? 'restart' : 'rejoin');
    if (state === undefined) return { refuses: 'closed' };
    const { expiresAt: _, ...kept } = registration;
    return { becomes: { ...kept, state, occasions: [...registration.occasions, { kind: 'welcome', at: now }] } };
  });
