import type { Instant } from '../../shared/calendar/day';
import type { Registration, TravellerId } from '../../shared/registrations/registration';
import { isSameAddress } from '../../shared/registrations/same-address';
import { isSynthetic } from '../../shared/registrations/synthetic';
import type { JournalLine, RegistrationLine } from '../ports/journal';
import { settledLetters } from './settled-letters';

/**
 * What is to be remembered of one write of a registration: the letters it settled, and what its person decided. Nothing of what they
 * typed: dates, names and addresses of an older copy stay as old as the copy.
 */
export function linesOfRegistration(
  before: Registration | undefined,
  after: Registration | undefined,
  at: Instant,
): readonly JournalLine[] {
  // Of the product's own registrations there is nothing to forget.
  if (before === undefined || isSynthetic(before)) return [];
  const { id, registeredAt } = before;
  if (after === undefined) {
    return [{ of: 'registration', id, registeredAt, version: before.version + 1, at, state: 'gone' }];
  }
  // Another registering under the same id: nothing of it is older than itself.
  if (after.registeredAt !== registeredAt) return [];
  const deed = deedOf(before, after);
  const line: RegistrationLine = { of: 'registration', id, registeredAt, version: after.version, at, ...deed };
  const isTold = after.state !== before.state || Object.keys(deed).length > 1;
  return [...(isTold ? [line] : []), ...settledLetters(before, after)];
}

function deedOf(before: Registration, after: Registration) {
  const { state } = after;
  // Emptied: who was away, and where letters went, is over.
  if (state === 'erasing') return { state };
  const left = leftAddress(before, after);
  const replaced = left === undefined && !isSameAddress(before.contact.email, after.contact.email);
  const [wereAway, areAway] = [whoIsAway(before), whoIsAway(after)];
  const home = wereAway.filter((traveller) => !areAway.includes(traveller));
  const away = areAway.filter((traveller) => !wereAway.includes(traveller));
  return {
    state,
    ...(before.origin.by === 'employer' && after.origin.by === 'self' ? { own: true as const } : {}),
    ...left,
    ...(replaced ? { replaced: true as const } : {}),
    ...(home.length > 0 ? { home } : {}),
    ...(away.length > 0 ? { away } : {}),
  };
}

function leftAddress(before: Registration, { formerAddress, contact }: Registration) {
  if (formerAddress === undefined || formerAddress.at === before.formerAddress?.at) return undefined;
  const isStillNamed = isSameAddress(formerAddress.email, contact.email);
  return { left: isStillNamed ? ('refused' as const) : ('dead' as const), leftAt: formerAddress.at };
}

const whoIsAway = ({ travellers }: Registration): readonly TravellerId[] =>
  travellers.filter(({ trip }) => trip !== null && trip.returned === null).map(({ id }) => id);
