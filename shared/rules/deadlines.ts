import { type Day, dateText } from '../calendar';
import type { Deadline, DeadlineKind } from './assessment';
import { cardRenewalOpens, cardRenewalRule } from './card-renewal';
import { continuationRule } from './continuation-period';
import type { Judged } from './judge';
import { declarationRule } from './leaving-for-good';
import { permitExtensionRule } from './permit-extension';
import { permitLengthRule, permitRule, usablePermit } from './reentry-permit';
import { refugeeTravelDocumentRule } from './refugee-travel-document';
import { ruleOfBound } from './rule-of-bound';
import { stayEndRule } from './stay-end';
import { stayRenewalOpens, stayRenewalRule } from './stay-renewal';

/** Every date of the law in one case, ascending; on the same day in the order below. Dates that have passed are kept. */
export function listDeadlines(judged: Judged): readonly Deadline[] {
  const { person, permission, stay, verdict } = judged;
  const { trip } = person;
  const found: { readonly kind: DeadlineKind; readonly day: Day; readonly rule: string }[] = [];
  const add = (kind: DeadlineKind, day: Day | null | undefined, rule: string) => {
    if (day !== null && day !== undefined) found.push({ kind, day, rule });
  };
  const permit = trip && usablePermit(person, trip.departs);

  if (trip && trip.departs >= person.on) add('departure', trip.departs, declarationRule.id);
  if (permission && trip?.returned === null) add('return', permission.ends, ruleOfBound[permission.boundBy]);
  add('stay-end', person.stayEnds, stayEndRule.id);
  if (stay?.boundBy === 'continuation-end') add('continuation-end', stay.ends, continuationRule.id);
  add('permit-end', permit?.ends, permitLengthRule.id);
  if (permission?.basis === 'refugee-travel-document') {
    add('document-end', person.passportEnds, refugeeTravelDocumentRule.id);
  }
  add('card-end', person.cardEnds, cardRenewalRule.id);
  add('stay-renewal-opens', stayRenewalOpens(person), stayRenewalRule.id);
  add('card-renewal-opens', cardRenewalOpens(person), cardRenewalRule.id);
  if (verdict === 'permit-needed') add('permit-apply-by', trip?.departs, permitRule.id);
  if (verdict === 'extension-needed') add('extension-apply-by', permit?.ends, permitExtensionRule.id);

  found.sort((one, other) => one.day - other.day); // stable: ties keep the order above
  return found.map(({ kind, day, rule }): Deadline => ({ kind, date: dateText(day), rule }));
}
