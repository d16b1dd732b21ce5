import { addDays, addMonths, addYears, type Day } from '../calendar';
import type { Case } from './case';

/** Whether the card ends with the stay, so that renewing the stay renews the card. */
export const cardEndsWithStay = (person: Case): boolean =>
  person.cardEnds !== null && person.cardEnds === person.stayEnds;

/**
 * Whether the printed day is the sixteenth birthday or the day before it.
 * Born on 2012-02-29: 2028-02-28 or 2028-02-29.
 */
export function cardEndsAtSixteen(person: Case): boolean {
  if (person.cardEnds === null || person.birthDate === null) return false;
  const birthday = addYears(person.birthDate, 16);
  return person.cardEnds === birthday || person.cardEnds === addDays(birthday, -1);
}

/** The day from which a card can be renewed by itself (R5.4); null where there is none, or where it ends with the stay. */
export function cardRenewalOpens(person: Case): Day | null {
  if (person.cardEnds === null || cardEndsWithStay(person)) return null;
  const { months, monthsAtSixteen } = person.law.cardRenewal;
  if (cardEndsAtSixteen(person)) return addMonths(person.cardEnds, -monthsAtSixteen);
  return person.traits.stay === 'indefinite' ? addMonths(person.cardEnds, -months) : null;
}

/** Whether the card can be renewed by itself today. */
export function isCardRenewalOpen(person: Case): boolean {
  const opens = cardRenewalOpens(person);
  return opens !== null && person.cardEnds !== null && opens <= person.on && person.on <= person.cardEnds;
}

/**
 * Whether the card ends after the departure and before the planned return (the limit, where no return is planned).
 * A card that ends with the stay is valid as long as the stay is, so the stay's own limit says it all.
 */
export function cardEndsWhileAway(person: Case, limit: Day | null): boolean {
  const { trip, cardEnds } = person;
  if (trip === null || trip.returned !== null || cardEnds === null || cardEndsWithStay(person)) return false;
  const back = trip.returns ?? limit;
  return back !== null && trip.departs <= cardEnds && cardEnds < back;
}
