import { addDays, day, japanDay } from '../../shared/calendar';
import type { Day, Instant } from '../../shared/calendar/day';
import { isSettled, type LedgerEntry } from '../../shared/registrations/ledger';
import type { Registration } from '../../shared/registrations/registration';
import { openLetters } from '../next-letter';

/** Ledger entries older than this are forgotten. */
const daysRemembered = 366;
/** A silent family of eight on a long permit gets eight entries a week: 8 × 52 × 150 bytes = 62 KB a year, over the 50 KB an item may have. */
const longLedger = 120;
const daysRememberedOfLong = 60;

/**
 * Forgets settled entries older than a year, or than two months where the ledger has grown long, so that an item stays
 * small; and moves `settledUntil` behind them so that nothing forgotten is planned again. What is still owed is never
 * forgotten, nor is the notice of registration: reminders rest on it.
 */
export function forgetOld(registration: Registration, now: Instant): Registration {
  const days = registration.ledger.length > longLedger ? daysRememberedOfLong : daysRemembered;
  const horizon = addDays(japanDay(now), -days);
  // An hour can lie one day before its morning, so an entry is older than the horizon by a day more.
  const isBefore = (entry: LedgerEntry, limit: Day): boolean =>
    isSettled(entry) && addDays(japanDay(entry.dueAt), 1) < limit && !entry.key.startsWith('told.');
  if (!registration.ledger.some((entry) => isBefore(entry, horizon))) return registration;
  const owed = openLetters(registration, now).flatMap(({ letter }) => (letter.lane === 'due' ? [letter.morning] : []));
  const settledUntil = day(Math.max(registration.settledUntil ?? 0, Math.min(horizon, ...owed)));
  return {
    ...registration,
    ledger: registration.ledger.filter((entry) => !isBefore(entry, settledUntil)),
    occasions: registration.occasions.filter(({ kind, at }) => kind === 'told' || japanDay(at) >= settledUntil),
    settledUntil,
  };
}
