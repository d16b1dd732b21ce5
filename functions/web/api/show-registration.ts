import { dateText, type Instant, japanDay } from '../../../shared/calendar';
import type { Registration } from '../../../shared/registrations/registration';
import { assessmentsOf } from '../assess-now';
import { type LetterSeen, lettersOf, promisedLetters } from '../letters-of';

/** The answer to a registration: what was understood, and every letter that will come. */
export function showRegistered(registration: Registration, now: Instant) {
  return {
    id: registration.id,
    state: registration.state,
    assessments: assessmentsOf(registration, dateText(japanDay(now))),
    letters: promisedLetters(registration, now).map(({ key, kind, at }) => ({ key, kind, at: isoOf(at) })),
  };
}

/** A registration as its owner reads it; nothing of how we keep it. */
export function showRegistration(registration: Registration, now: Instant) {
  const { id, version, state, contact, travellers, origin, registeredAt, offeredAt, seen = [] } = registration;
  return {
    id,
    version,
    state,
    contact,
    travellers,
    registeredAt: isoOf(registeredAt),
    registeredBy: origin.by === 'employer' ? origin.employerName : null,
    offeredAt: offeredAt === undefined ? null : isoOf(offeredAt),
    seen: seen.map(({ traveller, date, at }) => ({ traveller, date, at: isoOf(at) })),
    assessments: assessmentsOf(registration, dateText(japanDay(now))),
    letters: lettersOf(registration, now).map((letter: LetterSeen) => ({
      ...letter,
      promisedAt: isoOf(letter.promisedAt),
      at: isoOf(letter.at),
    })),
  };
}

const isoOf = (at: Instant): string => new Date(at).toISOString();
