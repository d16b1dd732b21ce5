import { type Day, dateText } from '../calendar';
import type { Deadline, DeadlineKind } from './assessment';
import type { RuleId } from './book/rule-id';
import { usablePermit } from './reentry-permit';
import { ruleOfBound } from './rule-of-bound';
import type { Situation } from './situation';

/** Deadlines, and the day of each at the same place. */
export type DeadlineList = { readonly days: readonly Day[]; readonly deadlines: readonly Deadline[] };

/** Every date of the law in one case, ascending; on the same day in the order below. Dates that have passed are kept. */
export function listDeadlines(situation: Situation): DeadlineList {
  const { person, permission, stay, verdict, openTrip } = situation;
  const { trip } = person;
  const permit = trip === null ? null : usablePermit(person, trip.departs);
  const list: OpenList = { days: [], deadlines: [] };

  if (trip !== null && trip.departs >= person.on) add(list, 'departure', trip.departs, 'R1.5');
  if (openTrip !== null && permission !== null) add(list, 'return', permission.ends, ruleOfBound[permission.boundBy]);
  if (person.stayEnds !== null) add(list, 'stay-end', person.stayEnds, 'R4.1');
  if (stay !== null && stay.boundBy === 'continuation-end') add(list, 'continuation-end', stay.ends, 'R4.2');
  if (permit !== null) add(list, 'permit-end', permit.ends, 'R2.2');
  if (permission !== null && permission.basis === 'refugee-travel-document' && person.passportEnds !== null) {
    add(list, 'document-end', person.passportEnds, 'R1.8');
  }
  if (person.cardEnds !== null) add(list, 'card-end', person.cardEnds, 'R5.1');
  if (situation.stayRenewalOpens !== null) add(list, 'stay-renewal-opens', situation.stayRenewalOpens, 'R4.4');
  if (situation.cardRenewalOpens !== null) add(list, 'card-renewal-opens', situation.cardRenewalOpens, 'R5.4');
  if (verdict === 'permit-needed' && trip !== null) add(list, 'permit-apply-by', trip.departs, 'R2.1');
  if (verdict === 'extension-needed' && permit !== null) add(list, 'extension-apply-by', permit.ends, 'R2.5');
  return list;
}

type OpenList = { readonly days: Day[]; readonly deadlines: Deadline[] };

/** Puts a deadline behind those of the same day or earlier. */
function add({ days, deadlines }: OpenList, kind: DeadlineKind, day: Day, rule: RuleId): void {
  let at = days.length;
  for (let before = at - 1; before >= 0; before -= 1) {
    const dayBefore = days[before];
    const deadlineBefore = deadlines[before];
    if (dayBefore === undefined || deadlineBefore === undefined || dayBefore <= day) break;
    days[at] = dayBefore;
    deadlines[at] = deadlineBefore;
    at = before;
  }
  days[at] = day;
  deadlines[at] = { kind, date: dateText(day), rule };
}
