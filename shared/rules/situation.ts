import { addYears, type Day } from '../calendar';
import { cardEndsAtSixteen, cardEndsWhileAway, cardRenewalOpens } from './card-renewal';
import type { TripDays } from './case';
import type { Judgement } from './judge';
import { passportEndsWhileAway } from './passport';
import { stayRenewalOpens, staySoonEndsAfterReturn } from './stay-renewal';

/** A judged case, and what several deadlines, findings and actions ask about it, worked out once. */
export type Situation = Judgement & {
  /** The trip while it is not over; null at home or after the return. */
  readonly openTrip: TripDays | null;
  /** The open trip while the person is still in Japan: on the day of departure there is time until the inspection. */
  readonly tripAhead: TripDays | null;
  /** The open trip while the person is abroad. */
  readonly tripUnderWay: TripDays | null;
  /** The planned return is later than the permission reaches. */
  readonly returnsTooLate: boolean;
  /** The planned absence is a year or more, from which the city hall wants to know (R7.4). */
  readonly isAwayForAYear: boolean;
  readonly stayRenewalOpens: Day | null;
  readonly isStayRenewalOpen: boolean;
  readonly staySoonEndsAfterReturn: boolean;
  readonly cardRenewalOpens: Day | null;
  readonly isCardRenewalOpen: boolean;
  readonly cardEndsAtSixteen: boolean;
  readonly cardEndsWhileAway: boolean;
  readonly passportEndsWhileAway: boolean;
};

/** What there is to know about a judged case, from which everything else is listed. */
export function describeSituation(judgement: Judgement): Situation {
  const { person, stay, verdict, missing, permission, planToReturnBy } = judgement;
  const { on, stayEnds, cardEnds, trip } = person;
  const openTrip = trip !== null && trip.returned === null ? trip : null;
  const returns = openTrip === null ? null : openTrip.returns;
  const stayOpens = stayRenewalOpens(person);
  const atSixteen = cardEndsAtSixteen(person);
  const cardOpens = cardRenewalOpens(person, atSixteen);
  return {
    person,
    stay,
    verdict,
    missing,
    permission,
    planToReturnBy,
    openTrip,
    tripAhead: openTrip !== null && openTrip.departs >= on ? openTrip : null,
    tripUnderWay: openTrip !== null && openTrip.departs < on ? openTrip : null,
    returnsTooLate: returns !== null && permission !== null && returns > permission.ends,
    isAwayForAYear: openTrip !== null && returns !== null && returns >= addYears(openTrip.departs, 1),
    stayRenewalOpens: stayOpens,
    isStayRenewalOpen: isWithin(on, stayOpens, stayEnds),
    staySoonEndsAfterReturn: staySoonEndsAfterReturn(person, openTrip),
    cardRenewalOpens: cardOpens,
    isCardRenewalOpen: isWithin(on, cardOpens, cardEnds),
    cardEndsAtSixteen: atSixteen,
    cardEndsWhileAway: cardEndsWhileAway(person, openTrip, permission),
    passportEndsWhileAway: passportEndsWhileAway(person, openTrip),
  };
}

/** Both ends count. */
const isWithin = (on: Day, first: Day | null, last: Day | null): boolean =>
  first !== null && last !== null && first <= on && on <= last;
