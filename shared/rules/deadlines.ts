import { type Day, dateText } from '../calendar';
import type { Deadline, DeadlineKind } from './assessment';
import type { RuleId } from './book/rule-id';
import { usablePermit } from './reentry-permit';
import { ruleOfBound } from './rule-of-bound';
import type { Situation } from './situation';

/** Every date of the law in one case, ascending; on the same day in the order below. Dates that have passed are kept. */
export function listDeadlines(situation: Situation): readonly Deadline[] {
  const { person, permission, stay, verdict, openTrip } = situation;
  const { trip } = person;
  const permit = trip === null ? null : usablePermit(person, trip.departs);
  const found: Deadline[] = [];

  if (trip !== null && trip.departs >= person.on) add(found, 'departure', trip.departs, 'R1.5');
  if (openTrip !== null && permission !== null) add(found, 'return', permission.ends, ruleOfBound[permission.boundBy]);
  if (person.stayEnds !== null) add(found, 'stay-end', person.stayEnds, 'R4.1');
  if (stay !== null && stay.boundBy === 'continuation-end') add(found, 'continuation-end', stay.ends, 'R4.2');
  if (permit !== null) add(found, 'permit-end', permit.ends, 'R2.2');
  if (permission !== null && permission.basis === 'refugee-travel-document' && person.passportEnds !== null) {
    add(found, 'document-end', person.passportEnds, 'R1.8');
  }
  if (person.cardEnds !== null) add(found, 'card-end', person.cardEnds, 'R5.1');
  if (situation.stayRenewalOpens !== null) add(found, 'stay-renewal-opens', situation.stayRenewalOpens, 'R4.4');
  if (situation.cardRenewalOpens !== null) add(found, 'card-renewal-opens', situation.cardRenewalOpens, 'R5.4');
  if (verdict === 'permit-needed' && trip !== null) add(found, 'permit-apply-by', trip.departs, 'R2.1');
  if (verdict === 'extension-needed' && permit !== null) add(found, 'extension-apply-by', permit.ends, 'R2.5');
  return found;
}

/** Puts a deadline behind those of the same day or earlier; written dates sort as days do. */
function add(found: Deadline[], kind: DeadlineKind, day: Day, rule: RuleId): void {
  const deadline = { kind, date: dateText(day), rule };
  let at = found.length;
  for (let before = found[at - 1]; before !== undefined && before.date > deadline.date; before = found[at - 1]) {
    found[at] = before;
    at -= 1;
  }
  found[at] = deadline;
}
