import { addDays, addMonths, addYears, type Day } from '../calendar';
import type { Case } from './case';
import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** R5.2: a child's card ends before the sixteenth birthday. */
export const sixteenthBirthdayRule = {
  id: 'R5.2',
  sentence:
    'A card issued to a child under sixteen ends the day before the sixteenth birthday; on the birthday where it was issued before November 2023.',
  source: immigrationAct('art. 19-5 (1)'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** R5.4: when a card that outlives no stay is renewed. */
export const cardRenewalRule = {
  id: 'R5.4',
  sentence:
    'A card that does not end with the stay is renewed in the last three months before it ends; in the last six where it ends at the sixteenth birthday; earlier for a good reason such as a long absence.',
  source: immigrationAct('art. 19-11 (1) and (2)'),
  confidence: 'secondary',
  // Before this day it was two months.
  from: '2026-06-14',
  until: null,
} as const satisfies Rule;

/** R5.5: a card that ends abroad does not end the permission. */
export const cardAbroadRule = {
  id: 'R5.5',
  sentence:
    'The card is a condition on leaving, not on coming back: if it ends abroad the permission stands, but an airline may refuse the passenger and the renewal is overdue.',
  source: immigrationAct('art. 26-2 (1) and art. 19-14 (ii)'),
  confidence: 'secondary',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** R5.8: a lost card. */
export const lostCardRule = {
  id: 'R5.8',
  sentence: 'A lost card is reported within 14 days of learning of it, or of the next entry where that was abroad.',
  source: immigrationAct('art. 19-12 (1)'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

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

/** The day from which a card can be renewed by itself; null where there is none, or where it ends with the stay. */
export function cardRenewalOpens(person: Case): Day | null {
  if (person.cardEnds === null || cardEndsWithStay(person)) return null;
  if (cardEndsAtSixteen(person)) return addMonths(person.cardEnds, -6);
  return person.traits.stay === 'indefinite' ? addMonths(person.cardEnds, -3) : null;
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
