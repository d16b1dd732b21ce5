import type { Instant } from '../../shared/calendar';
import type { FieldProblem } from '../../shared/problems';
import type { AddressWish } from '../../shared/registrations/address-form';
import type { Registration, RegistrationId } from '../../shared/registrations/registration';
import { isSameAddress } from '../../shared/registrations/same-address';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided, type Decision } from './change-or-refuse';
import { decideWithinCap } from './letter-caps';

/** The letter to a new address goes again, but not to whoever presses a button twice. */
const askedAgainAfterInMs = 10 * 60_000;
/** Whoever names many addresses a day may not own them. */
const mostADay = 3;
const dayInMs = 24 * 60 * 60_000;

/**
 * The reader names another address, as the first or as the second. It is asked by letter, and until its owner has confirmed it
 * there, everything goes where it went. A later wish takes the place of an earlier one. A mailbox that had its letters of
 * this hour is kept as asked and gets none, until it is named again.
 */
export const askAddress = (
  world: Pick<World, 'clock' | 'registrations' | 'counts' | 'log'>,
  id: RegistrationId,
  wish: AddressWish,
): Promise<Decided<'closed' | FieldProblem>> =>
  changeOrRefuse<'closed' | FieldProblem>(world, id, (registration, now) =>
    decideWithinCap(world, registration, decideAddress(registration, wish, now)),
  );

/** What becomes of a registration whose reader names another address. */
export function decideAddress(
  registration: Registration,
  { place, email }: AddressWish,
  now: Instant,
): Decision<'closed' | FieldProblem> {
  if (!mayAsk(registration)) return { refuses: 'closed' };
  const { contact, askedAddress: asked, state } = registration;
  const standing = place === 'first' ? contact.email : contact.secondEmail;
  const isDead = place === 'first' && state === 'unreachable';
  if (standing !== undefined && isSameAddress(email, standing) && !isDead) {
    return { becomes: asked?.place === place ? withoutAsked(registration) : registration };
  }
  if (place === 'second' && isSameAddress(email, contact.email)) {
    return { refuses: { pointer: '/email', code: 'address-in-use' } };
  }
  if (asked?.place === place && isSameAddress(asked.email, email) && now - asked.at < askedAgainAfterInMs) {
    return { becomes: registration };
  }
  if (askedToday(registration, now) >= mostADay) return { refuses: { pointer: '/email', code: 'asked-too-often' } };
  return {
    becomes: {
      ...registration,
      askedAddress: { email, place, at: now },
      occasions: [...registration.occasions, { kind: 'confirm-address', at: now }],
    },
  };
}

/** Also where our letters come back: then most of all. */
export const mayAsk = ({ state }: Registration): boolean =>
  state === 'active' || state === 'told' || state === 'unreachable';

function withoutAsked({ askedAddress: _, ...others }: Registration): Registration {
  return others;
}

const askedToday = ({ occasions }: Registration, now: Instant): number =>
  occasions.filter(({ kind, at }) => kind === 'confirm-address' && at > now - dayInMs).length;
