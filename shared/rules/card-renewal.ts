import { addDays, addMonths, addYears, type Day } from '../calendar';
import type { Case, TripDays } from './case';
import type { Permission } from './permission';

/** Whether a card that ends on this day ends with the stay, so that renewing the stay renews the card. */
export const endsWithStay = (cardEnds: Day, { stayEnds }: Case): boolean => cardEnds === stayEnds;

/**
 * Whether the printed day is the sixteenth birthday or the day before it.
 * Born on 2012-02-29: 2028-02-28 or 2028-02-29.
 */
export function cardEndsAtSixteen(person: Case): boolean {
  if (person.birthDate === null) return false;
  const birthday = addYears(person.birthDate, 16);
  return person.cardEnds === birthday || person.cardEnds === addDays(birthday, -1);
}

/** The day from which a card can be renewed by itself (R5.4); null where there is none, or where it ends with the stay. */
export function cardRenewalOpens(person: Case, endsAtSixteen: boolean): Day | null {
  if (person.cardEnds === null || endsWithStay(person.cardEnds, person)) return null;
  const { months, monthsAtSixteen } = person.law.cardRenewal;
  if (endsAtSixteen) return addMonths(person.cardEnds, -monthsAtSixteen);
  return person.traits.stay === 'indefinite' ? addMonths(person.cardEnds, -months) : null;
}

/**
 * Whether the card ends after the departure and before the planned return (the limit, where no return is planned).
 * A card that ends with the stay is valid as long as the stay is, so the stay's own limit says it all.
 */
export function cardEndsWhileAway(person: Case, openTrip: TripDays | null, permission: Permission | null): boolean {
  const { cardEnds } = person;
  if (openTrip === null || cardEnds === null || endsWithStay(cardEnds, person)) return false;
  const back = openTrip.returns ?? (permission === null ? null : permission.ends);
  return back !== null && openTrip.departs <= cardEnds && cardEnds < back;
}
