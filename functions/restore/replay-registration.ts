import { dateText, dayOf, japanDay } from '../../shared/calendar';
import { type Instant, instant } from '../../shared/calendar/day';
import type { RegistrationState } from '../../shared/registrations/lifecycle';
import type { Registration, Traveller, TravellerId } from '../../shared/registrations/registration';
import { keptAfterStopInMs } from '../../shared/registrations/retention';
import { isSameAddress } from '../../shared/registrations/same-address';
import { emptied, isEmptied, withoutAddress } from '../emptied';
import { leaveAddress } from '../feedback/leave-address';
import type { RegistrationLine } from '../ports/journal';

/**
 * What a registration of the copy becomes after what was decided since; undefined where it must not come back. The same object where
 * nothing was. What people typed since is lost; so where another address counts now that nobody knows any more, letters go on only to
 * one that its reader had confirmed.
 */
export function replayRegistration(copy: Registration, lines: readonly RegistrationLine[]): Registration | undefined {
  const since = lines.filter(
    ({ registeredAt, version }) => registeredAt === copy.registeredAt && version > copy.version,
  );
  const home = new Map<TravellerId, Instant>();
  let replayed = copy;
  for (const line of since) {
    const becomes = replayLine(replayed, line);
    if (becomes === undefined) return undefined;
    replayed = becomes;
    for (const traveller of line.home ?? []) home.set(traveller, line.at);
    for (const traveller of line.away ?? []) home.delete(traveller);
  }
  if (home.size === 0 || isEmptied(replayed)) return replayed;
  return { ...replayed, travellers: replayed.travellers.map((one) => bringHome(one, home.get(one.id))) };
}

function replayLine(registration: Registration, line: RegistrationLine): Registration | undefined {
  const { state, at } = line;
  if (state === 'gone') return undefined;
  if (state === 'erasing') {
    // Of people their employer registered an empty entry stays: it is their objection. The receipt went with the table.
    if (registration.origin.by === 'self') return undefined;
    return withoutAddress({ ...emptied(registration, at), state }, at);
  }
  const passed = line.own === true ? passOn(registration) : registration;
  return moveTo(readdress(passed, line), state, at);
}

/** Taken over from the employer, who sees nothing of it from here on. */
function passOn(registration: Registration): Registration {
  const { offeredAt: _, ...kept } = registration;
  return { ...kept, origin: { by: 'self' } };
}

function readdress(registration: Registration, { left, leftAt, replaced, at }: RegistrationLine): Registration {
  if (left === 'refused') return giveUpAddress(registration, leftAt ?? at);
  if (left === 'dead') {
    const second = leaveAddress(registration, leftAt ?? at);
    return isSameAddress(second.contact.email, registration.contact.email)
      ? giveUpAddress(second, leftAt ?? at)
      : second;
  }
  const isProven = registration.state === 'active' && registration.origin.by === 'self' && !isGivenUp(registration);
  return replaced === true && !isProven ? giveUpAddress(registration, at) : registration;
}

function giveUpAddress(registration: Registration, at: Instant): Registration {
  const { askedAddress: _, ...kept } = registration;
  return { ...kept, formerAddress: { email: registration.contact.email, at } };
}

const isGivenUp = ({ state, formerAddress, contact }: Registration): boolean =>
  state === 'unreachable' || (formerAddress !== undefined && isSameAddress(formerAddress.email, contact.email));

const isWrittenTo = (state: RegistrationState): boolean =>
  state === 'active' || state === 'told' || state === 'awaiting-confirmation';

function moveTo(registration: Registration, wanted: RegistrationState, at: Instant): Registration {
  // Whatever is wished for: at an address that is given up nobody can be reached.
  const state = isWrittenTo(wanted) && isGivenUp(registration) ? 'unreachable' : wanted;
  if (state === registration.state) return registration;
  const { expiresAt, ...kept } = registration;
  const moved = { ...kept, state };
  if (state === 'active' || state === 'told') return moved;
  if ((state === 'stopped' || state === 'unwelcome') && registration.origin.by === 'self')
    return { ...moved, expiresAt: instant(at + keptAfterStopInMs) };
  return expiresAt === undefined ? moved : { ...moved, expiresAt };
}

/** On the day they said so, for the day itself is not remembered; whoever had not left yet does not go. */
function bringHome(traveller: Traveller, at: Instant | undefined): Traveller {
  const { trip } = traveller;
  if (at === undefined || trip === null || trip.returned !== null) return traveller;
  const today = japanDay(at);
  return { ...traveller, trip: dayOf(trip.departs) > today ? null : { ...trip, returned: dateText(today) } };
}
