import type { Instant } from '../../shared/calendar';
import { next } from '../../shared/registrations/lifecycle';
import type { Registration, RegistrationId } from '../../shared/registrations/registration';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';
import { withinCap } from './letter-caps';

/** The owner of the mailbox says yes: reminders begin. Confirming twice is fine (`unchanged`); what was stopped stays stopped. */
export const confirm = (
  world: Pick<World, 'clock' | 'registrations' | 'counts' | 'log'>,
  id: RegistrationId,
): Promise<Decided<'closed'>> =>
  changeOrRefuse<'closed'>(world, id, async (registration, now) => {
    if (registration.state === 'active' || registration.state === 'told') return { becomes: registration };
    const state = next(registration.state, 'confirm');
    if (state === undefined) return { refuses: 'closed' };
    const { expiresAt: _, ...kept } = registration;
    const welcomed = { ...kept, state, occasions: [...registration.occasions, { kind: 'welcome', at: now } as const] };
    return { becomes: await withinCap(world, registration, askWaiting(welcomed, now)) };
  });

/** A second address that was named at registration is asked now that the first is known to be right. */
function askWaiting(registration: Registration, at: Instant): Registration {
  const { askedAddress, occasions } = registration;
  if (askedAddress === undefined) return registration;
  return {
    ...registration,
    askedAddress: { ...askedAddress, at },
    occasions: [...occasions, { kind: 'confirm-address', at }],
  };
}
