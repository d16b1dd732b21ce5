import { next } from '../../shared/registrations/lifecycle';
import type { RegistrationId } from '../../shared/registrations/registration';
import { emptied, isEmptied } from '../emptied';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';

/**
 * Somebody else reads this mailbox: nothing more is sent there, not even a receipt, and its links open nothing. What a person registered
 * by themselves is erased. Whom an employer registered becomes unreachable: the employer sees that the address is not theirs.
 */
export async function notMe(
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
): Promise<Decided<'closed'>> {
  const decided = await changeOrRefuse<'closed'>(world, id, (registration, now) => {
    const state = next(registration.state, 'not-me');
    if (state === undefined) return { refuses: 'closed' };
    if (state === 'erasing') return { becomes: { ...emptied(registration, now), state, expiresAt: now } };
    const { askedAddress: _, ...kept } = registration;
    return { becomes: { ...kept, state, formerAddress: { email: registration.contact.email, at: now } } };
  });
  // Past its last instant it is read as absent already; should somebody be quicker here, it expires by itself.
  if (decided.outcome === 'changed' && isEmptied(decided.registration)) {
    await world.registrations.remove(id, decided.registration.version);
  }
  return decided;
}
