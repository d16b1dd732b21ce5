import { addYears, type Day } from '../../calendar';
import type { Finding } from '../assessment';
import { endsWithStay } from '../card-renewal';
import type { Case } from '../case';
import type { Situation } from '../situation';
import { info, warning } from './finding';

const cardEndsWhileAway = warning('card-ends-while-away', 'R5.5');
const cardEndedBeforeDeparture = warning('card-ended-before-departure', 'R5.5');
const cardRenewalOpen = warning('card-renewal-open', 'R5.4');
const cardSixteenthBirthday = info('card-sixteenth-birthday', 'R5.2');
const cardNotWithStay = warning('card-not-with-stay', 'R5.4');
const passportEndsWhileAway = warning('passport-ends-while-away', 'R1.1');
const childShowsOwnCard = info('child-shows-own-card', 'R7.12');

/** What happens to the card and the passport. */
export function findAboutPapers(situation: Situation, found: Finding[]): void {
  const { person, tripAhead } = situation;
  const { cardEnds, birthDate, residence } = person;
  if (cardEnds !== null) findAboutCard(situation, cardEnds, found);
  if (situation.passportEndsWhileAway) found.push(passportEndsWhileAway);
  if (birthDate === null || tripAhead === null || residence.card !== 'held') return;
  if (tripAhead.departs < addYears(birthDate, 16)) found.push(childShowsOwnCard);
}

function findAboutCard(situation: Situation, cardEnds: Day, found: Finding[]): void {
  const { person, openTrip, cardEndsAtSixteen } = situation;
  if (situation.cardEndsWhileAway) found.push(cardEndsWhileAway);
  if (openTrip !== null && person.residence.card === 'held' && cardEnds < openTrip.departs) {
    if (!endsWithStay(cardEnds, person)) found.push(cardEndedBeforeDeparture);
  }
  if (situation.isCardRenewalOpen) found.push(cardRenewalOpen);
  if (cardEndsAtSixteen && cardEnds >= person.on) found.push(cardSixteenthBirthday);
  if (!cardEndsAtSixteen && isOddBesideStay(person, cardEnds)) found.push(cardNotWithStay);
}

/** A card that ends with the stay bears the same day. A child's may end before it, for another birthday than the sixteenth. */
function isOddBesideStay({ stayEnds, traits, birthDate, on }: Case, cardEnds: Day): boolean {
  if (traits.stay !== 'fixed' || stayEnds === null || cardEnds === stayEnds) return false;
  const isMinor = birthDate !== null && on < addYears(birthDate, 18);
  return cardEnds > stayEnds || !isMinor;
}
