import { dateText, type Instant, japanDay } from '../../shared/calendar';
import type { Registration } from '../../shared/registrations/registration';
import { isoText } from '../iso-text';
import { showRegistration } from './api/show-registration';

/**
 * Everything kept about somebody, for them to take along: as their page and programs read it, and what lies behind it. Times are
 * in ISO 8601. Nothing is left out but how we count our writes and find our letters again.
 */
export function exportRegistration(registration: Registration, now: Instant) {
  const { occasions, settledUntil, expiresAt, ownAddresses, formerAddress } = registration;
  const { version: _, ...shown } = showRegistration(registration, now);
  return {
    exportedAt: isoText(now),
    exportedOn: dateText(japanDay(now)),
    ...shown,
    ownAddresses: ownAddresses ?? [],
    formerAddress: formerAddress === undefined ? null : { email: formerAddress.email, at: isoText(formerAddress.at) },
    happened: occasions.map(({ kind, at }) => ({ kind, at: isoText(at) })),
    lettersForgottenBefore: settledUntil === undefined ? null : dateText(settledUntil),
    deletedAt: expiresAt === undefined ? null : isoText(expiresAt),
  };
}
