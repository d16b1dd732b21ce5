import { next } from '../../shared/registrations/lifecycle';
import type { RegistrationId } from '../../shared/registrations/registration';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';

/** The owner of the mailbox says yes: reminders begin. Confirming twice is fine (`unchanged`); what was stopped stays stopped. */
export const confirm = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
): Promise<Decided<'closed'>> =>
  changeOrRefuse<'closed'>(world, id, (registration, now) => {
    if (registration.state === 'active' || registration.state === 'told') return { becomes: registration };
    const state = next(registration.state, 'confirm');
    if (state === undefined) return { refuses: 'closed' };
    const { expiresAt: _, ...kept } = registration;
    return { becomes: { ...kept, state, occasions: [...registration.occasions, { kind: 'welcome', at: now }] } };
  });
