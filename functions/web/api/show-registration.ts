import { dateText, type Instant, japanDay } from '../../../shared/calendar';
import { preferencesInFull } from '../../../shared/registrations/preferences';
import type { Registration } from '../../../shared/registrations/registration';
import { isoText } from '../../iso-text';
import { assessmentsOf } from '../assess-now';
import { type LetterSeen, lettersOf, promisedLetters } from '../letters-of';

/** The answer to a registration: what was understood, and every letter that will come. */
export function showRegistered(registration: Registration, now: Instant) {
  return {
    id: registration.id,
    state: registration.state,
    assessments: assessmentsOf(registration, dateText(japanDay(now))),
    letters: promisedLetters(registration, now).map(({ key, kind, at }) => ({ key, kind, at: isoText(at) })),
  };
}

/** A registration as its owner reads it; nothing of how we keep it. */
export function showRegistration(registration: Registration, now: Instant) {
  const { id, version, state, contact, travellers, origin, registeredAt, offeredAt } = registration;
  const { seen = [], ticks = [], askedAddress } = registration;
  return {
    id,
    version,
    state,
    contact,
    travellers,
    preferences: preferencesInFull(registration),
    askedAddress:
      askedAddress === undefined
        ? null
        : { email: askedAddress.email, place: askedAddress.place, at: isoText(askedAddress.at) },
    registeredAt: isoText(registeredAt),
    registeredBy: origin.by === 'employer' ? origin.employerName : null,
    offeredAt: offeredAt === undefined ? null : isoText(offeredAt),
    seen: seen.map(({ traveller, date, at }) => ({ traveller, date, at: isoText(at) })),
    ticks: ticks.map(({ traveller, action, at }) => ({ traveller, action, at: isoText(at) })),
    assessments: assessmentsOf(registration, dateText(japanDay(now))),
    letters: lettersOf(registration, now).map((letter: LetterSeen) => ({
      ...letter,
      promisedAt: isoText(letter.promisedAt),
      at: isoText(letter.at),
    })),
  };
}
