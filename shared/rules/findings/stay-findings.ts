import type { Finding } from '../assessment';
import { grantReaches, isGrantUsual } from '../grant';
import type { Situation } from '../situation';
import { danger, info, warning } from './finding';

const stayEnded = danger('stay-ended', 'R4.1');
const stayRenewalOpen = warning('stay-renewal-open', 'R4.4');
const stayEndsSoonAfterReturn = warning('stay-ends-soon-after-return', 'R4.4');
const noWorkAfterLapse = danger('no-work-after-lapse', 'R9.4');
const stayLongerThanGrant = warning('stay-longer-than-grant', 'R4.1');
const grantUnusualForStatus = warning('grant-unusual-for-status', 'R6');
const statusNotYetInForce = warning('status-not-yet-in-force', 'R6');

const continuationRuns = info('continuation-runs', 'R4.2');
const voidOnDecision = warning('void-on-decision', 'R4.3');
const decisionEndedContinuation = danger('decision-ended-continuation', 'R4.3');
const prApplicationGivesNoContinuation = warning('pr-application-gives-no-continuation', 'R4.5');
const filedAfterStayEnd = warning('filed-after-stay-end', 'R4.2');
const filedInFuture = warning('filed-in-future', 'R4.2');
const decidedInFuture = warning('decided-in-future', 'R4.2');

/** What happens to the stay itself, and what looks odd about it. */
export function findAboutStay(situation: Situation, found: Finding[]): void {
  const { person, stay, verdict } = situation;
  const { on, stayEnds } = person;
  if (stay !== null && on > stay.ends) found.push(stayEnded);
  if (situation.isStayRenewalOpen) found.push(stayRenewalOpen);
  if (situation.staySoonEndsAfterReturn) found.push(stayEndsSoonAfterReturn);
  if (verdict === 'lapsed' && !person.isVisitor) found.push(noWorkAfterLapse);

  if (stayEnds !== null) {
    const reach = grantReaches(person);
    if (reach !== null && stayEnds > reach) found.push(stayLongerThanGrant);
  }
  if (!isGrantUsual(person)) found.push(grantUnusualForStatus);
  if (person.periods === undefined) found.push(statusNotYetInForce);
}

/** What a pending application changes, and what looks odd about it. */
export function findAboutApplication({ person, stay, openTrip }: Situation, found: Finding[]): void {
  const { pending, stayEnds, on, residence } = person;
  if (pending === null) return;
  if (stay !== null && stay.boundBy === 'continuation-end') {
    found.push(continuationRuns);
    if (openTrip !== null) found.push(voidOnDecision);
  }
  if (stay !== null && stay.boundBy === 'decision') found.push(decisionEndedContinuation);
  if (stayEnds !== null && pending.decided === null && residence.pending?.kind === 'permanent-residence') {
    found.push(prApplicationGivesNoContinuation);
  }
  if (stayEnds !== null && pending.filed > stayEnds) found.push(filedAfterStayEnd);
  if (pending.filed > on) found.push(filedInFuture);
  if (pending.decided !== null && pending.decided > on) found.push(decidedInFuture);
}
