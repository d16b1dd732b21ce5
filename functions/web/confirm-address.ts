import type { Instant } from '../../shared/calendar';
import { next } from '../../shared/registrations/lifecycle';
import type { AddressPlace, AskedAddress, Contact, Registration } from '../../shared/registrations/registration';
import { isSameAddress } from '../../shared/registrations/same-address';
import { opensAddress, registrationOf } from '../open-link';
import type { World } from '../ports/world';
import { mayAsk } from './ask-address';
import { changeOrRefuse, type Decided } from './change-or-refuse';

/**
 * The owner of a new address presses the button in the letter sent there: from now on it counts. Links to the address before
 * open nothing any more. Confirming twice is fine (`unchanged`); a link that was overtaken by another wish opens nothing (`absent`).
 */
export async function confirmAddress(
  world: Pick<World, 'clock' | 'registrations' | 'links'>,
  token: string,
): Promise<Decided<'closed'>> {
  const subject = await world.links.verify('confirm-address', token);
  if (subject === undefined) return { outcome: 'absent' };
  const decided = await changeOrRefuse<'closed' | 'outlived'>(world, registrationOf(subject), (registration, now) => {
    if (!opensAddress(registration, subject)) return { refuses: 'outlived' };
    if (!mayAsk(registration)) return { refuses: 'closed' };
    const { askedAddress: asked, ...others } = registration;
    if (asked === undefined || !opensAddress({ ...others, askedAddress: asked }, subject, 'asked')) {
      return { becomes: registration };
    }
    return { becomes: takeAddress(others, asked, now) };
  });
  if (decided.outcome !== 'refused') return decided;
  return decided.refusal === 'closed' ? { ...decided, refusal: decided.refusal } : { outcome: 'absent' };
}

/** Where the first address is dead, a second one is needed in its place at once. */
function takeAddress(registration: Registration, { email, place }: AskedAddress, now: Instant): Registration {
  const isDead = registration.state === 'unreachable';
  const taken: AddressPlace = isDead ? 'first' : place;
  const becomes: Registration = {
    ...registration,
    contact: putAddress(registration.contact, taken, email),
    ownAddresses: [...new Set([...(registration.ownAddresses ?? []), taken])],
  };
  return isDead ? bringBack(becomes, now) : becomes;
}

function putAddress({ secondEmail, ...contact }: Contact, place: AddressPlace, email: Contact['email']): Contact {
  if (place === 'second') return { ...contact, secondEmail: email };
  const others = { ...contact, email };
  return secondEmail === undefined || isSameAddress(secondEmail, email) ? others : { ...others, secondEmail };
}

/** Whoever registered by themselves gets the whole plan; whom an employer registered is told first, for the notice may never have come. */
function bringBack(registration: Registration, now: Instant): Registration {
  const isOwn = registration.origin.by === 'self';
  const state = next(registration.state, isOwn ? 'revive' : 'readdress') ?? registration.state;
  const { formerAddress: _, ...others } = registration;
  return { ...others, state, occasions: [...registration.occasions, { kind: isOwn ? 'welcome' : 'told', at: now }] };
}
