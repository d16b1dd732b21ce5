import { type Day, dateText, earlier } from '../calendar';
import type { ActionCode } from './action-codes';
import type { Action } from './assessment';
import type { RuleId } from './book/rule-id';
import type { TripDays } from './case';
import { documentEndedBefore } from './refugee-travel-document';
import { ruleOfBound } from './rule-of-bound';
import type { Situation } from './situation';
import { lacksCard } from './special-eligibility';
import { isRenewalPending } from './stay-renewal';

/** What to do in one case, in the order of `actionCodes`: first what must be put right, last whom to ask. */
export function listActions(situation: Situation): readonly Action[] {
  const found: Action[] = [];
  const { person, verdict, missing, tripAhead } = situation;
  if (missing.length > 0) add(found, 'state-missing-facts', null, 'R1.1');
  if (tripAhead !== null) putRightBeforeLeaving(situation, tripAhead, found);
  if (verdict === 'extension-needed' && person.permit !== null) {
    add(found, 'apply-for-extension', person.permit.ends, 'R2.5');
  }
  comeBackInTime(situation, found);
  if (tripAhead !== null) carryAndDeclare(situation, tripAhead, found);
  keepStayAndCard(situation, found);
  if (tripAhead !== null && situation.isAwayForAYear) add(found, 'move-out-notice', tripAhead.departs, 'R7.4');
  const isTroubled = verdict === 'lapsed' || verdict === 'impossible' || person.residence.exclusions.length > 0;
  if (isTroubled) add(found, 'contact-immigration', null, 'R1.7');
  return found;
}

function putRightBeforeLeaving(situation: Situation, { departs }: TripDays, found: Action[]): void {
  const { person, verdict } = situation;
  const renewStayBy = renewStayBeforeLeaving(situation);
  if (renewStayBy !== null) add(found, 'renew-stay-before-leaving', renewStayBy, 'R4.4');
  if (person.residence.passport === 'expired' || situation.passportEndsWhileAway) {
    add(found, 'renew-passport', departs, 'R1.1');
  }
  if (documentEndedBefore(person, departs)) add(found, 'renew-travel-document', departs, 'R1.8');
  if (lacksCard(person)) add(found, 'get-card', departs, 'R5.8');
  if (situation.cardEndsWhileAway) add(found, 'renew-card-before-leaving', departs, 'R5.9');
  if (verdict === 'permit-needed') add(found, 'apply-for-permit', departs, 'R2.1');
}

function comeBackInTime(situation: Situation, found: Action[]): void {
  const { verdict, permission, planToReturnBy, person } = situation;
  if (permission === null || verdict === 'lapsed') return;
  const rule = ruleOfBound[permission.boundBy];
  if (verdict === 'tight' || situation.returnsTooLate) {
    add(found, 'move-return-earlier', planToReturnBy ?? permission.ends, rule);
  }
  if (situation.tripUnderWay === null) return;
  const canStillPlan = planToReturnBy !== null && planToReturnBy >= person.on;
  add(found, 'return-in-time', canStillPlan ? planToReturnBy : permission.ends, rule);
}

function carryAndDeclare({ person, permission }: Situation, trip: TripDays, found: Action[]): void {
  const { departs, declaresReturn } = trip;
  const { isVisitor } = person;
  const { card } = person.residence;
  if (declaresReturn && !isVisitor) add(found, 'tick-temporary-departure', departs, 'R1.5');
  if (permission !== null) {
    if (permission.basis === 'reentry-permit') add(found, 'carry-passport-and-permit', departs, 'R2.1');
    else if (permission.basis === 'refugee-travel-document') add(found, 'carry-travel-document', departs, 'R1.8');
    else add(found, card === 'none' ? 'carry-passport' : 'carry-passport-and-card', departs, 'R1.5');
  }
  if (!declaresReturn && card === 'held' && !isVisitor) add(found, 'hand-in-card', departs, 'R3.1');
}

function keepStayAndCard(situation: Situation, found: Action[]): void {
  const { person, stay, tripUnderWay } = situation;
  const { stayEnds, cardEnds, on } = person;
  const { pending } = person.residence;
  const waitsForPermanentResidence =
    pending !== null && pending.kind === 'permanent-residence' && pending.decided === null;
  if (waitsForPermanentResidence && stayEnds !== null && on <= stayEnds) {
    add(found, 'file-renewal-as-well', stayEnds, 'R4.5');
  }
  if (stay !== null && stay.boundBy === 'continuation-end' && on <= stay.ends) {
    add(found, 'collect-new-card', stay.ends, 'R4.7');
  }
  if (tripUnderWay !== null) return;
  if (situation.isStayRenewalOpen && stayEnds !== null && renewStayBeforeLeaving(situation) === null) {
    add(found, 'renew-stay', stayEnds, 'R4.4');
  }
  if (situation.isCardRenewalOpen && cardEnds !== null && !situation.cardEndsWhileAway) {
    add(found, 'renew-card', cardEnds, 'R5.4');
  }
}

/** A renewal has to be filed in Japan: before leaving, and before the stay ends, whichever is first. */
function renewStayBeforeLeaving({ person, tripAhead, staySoonEndsAfterReturn }: Situation): Day | null {
  const { stayEnds, on } = person;
  if (tripAhead === null || stayEnds === null || on > stayEnds || isRenewalPending(person)) return null;
  if (person.isVisitor || !tripAhead.declaresReturn) return null;
  const endsBeforeReturn = stayEnds < (tripAhead.returns ?? tripAhead.departs);
  return endsBeforeReturn || staySoonEndsAfterReturn ? earlier(tripAhead.departs, stayEnds) : null;
}

function add(found: Action[], code: ActionCode, by: Day | null, rule: RuleId): void {
  found.push({ code, by: by === null ? null : dateText(by), rule });
}
