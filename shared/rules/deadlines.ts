import { type Day, dateText } from '../calendar';
import type { Deadline, DeadlineKind } from './assessment';
import { cardRenewalOpens } from './card-renewal';
import type { RuleId } from './book/rule-id';
import type { Judged } from './judge';
import { usablePermit } from './reentry-permit';
import { ruleOfBound } from './rule-of-bound';
import { stayRenewalOpens } from './stay-renewal';

/** Every date of the law in one case, ascending; on the same day in the order below. Dates that have passed are kept. */
export function listDeadlines(judged: Judged): readonly Deadline[] {
  const { person, permission, stay, verdict } = judged;
  const { trip } = person;
  const found: { readonly kind: DeadlineKind; readonly day: Day; readonly rule: RuleId }[] = [];
  const add = (kind: DeadlineKind, day: Day | null | undefined, rule: RuleId) => {
    if (day !== null && day !== undefined) found.push({ kind, day, rule });
  };
  const permit = trip && usablePermit(person, trip.departs);

  if (trip && trip.departs >= person.on) add('departure', trip.departs, 'R1.5');
  if (permission && trip?.returned === null) add('return', permission.ends, ruleOfBound[permission.boundBy]);
  add('stay-end', person.stayEnds, 'R4.1');
  if (stay?.boundBy === 'continuation-end') add('continuation-end', stay.ends, 'R4.2');
  add('permit-end', permit?.ends, 'R2.2');
  if (permission?.basis === 'refugee-travel-document') {
    add('document-end', person.passportEnds, 'R1.8');
  }
  add('card-end', person.cardEnds, 'R5.1');
  add('stay-renewal-opens', stayRenewalOpens(person), 'R4.4');
  add('card-renewal-opens', cardRenewalOpens(person), 'R5.4');
  if (verdict === 'permit-needed') add('permit-apply-by', trip?.departs, 'R2.1');
  if (verdict === 'extension-needed') add('extension-apply-by', permit?.ends, 'R2.5');

  found.sort((one, other) => one.day - other.day); // stable: ties keep the order above
  return found.map(({ kind, day, rule }): Deadline => ({ kind, date: dateText(day), rule }));
}
