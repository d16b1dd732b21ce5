import { addDays, type DateText, type Day, dateText, earlier } from '../calendar';
import type { Choice, Prospect } from './assessment';
import type { RuleId } from './book/rule-id';
import { type Case, readCase, type TripDays } from './case';
import type { Facts } from './facts';
import { judge } from './judge';
import { hasEnded } from './leaving-for-good';
import type { Permission } from './permission';
import { extensionReaches } from './permit-extension';
import { daysOfMargin } from './plan-to-return';
import { longestPermit, usablePermit } from './reentry-permit';
import { ruleOfBound } from './rule-of-bound';
import { describeSituation, type Situation } from './situation';
import { isExcluded } from './special-exclusions';
import { specialReentry, specialTermEnds } from './special-reentry';
import { isRenewalPending } from './stay-renewal';

/**
 * How far each choice a person still has would reach: before the departure special re-entry, a new re-entry permit and renewing the
 * stay first; abroad, the extension of a permit. Empty without a trip, after the return, and where a needed fact is missing.
 *
 * Takes facts whose dates exist, as `assess` does. Whoever means to leave for good is answered as if they came back.
 */
export const whatIf = (facts: Facts, on: DateText): readonly Prospect[] =>
  listChoices(describeSituation(judge(readCase(facts, on))));

/** The choices of a case that is judged already. */
export function listChoices(situation: Situation): readonly Prospect[] {
  const { missing, tripAhead, tripUnderWay } = situation;
  if (missing.length > 0) return [];
  if (tripUnderWay !== null) return listExtension(situation, tripUnderWay);
  if (tripAhead === null) return [];
  const found = [leaveOnSpecial(situation, tripAhead), leaveOnNewPermit(situation, tripAhead)];
  const renewed = renewFirst(situation, tripAhead);
  if (renewed !== null) found.push(renewed);
  return found;
}

function leaveOnSpecial({ person, stay, permission: planned }: Situation, trip: TripDays): Prospect {
  if (planned !== null && planned.basis === 'special-reentry') {
    return open('special-reentry', trip, planned, { from: null, by: null });
  }
  if (hasEnded(stay, trip.departs)) return closed('special-reentry', 'R4.1');
  if (usablePermit(person, trip.departs) !== null) return closed('special-reentry', 'R2.2');
  if (isExcluded(person)) return closed('special-reentry', 'R1.2');
  const permission = specialReentry(person, trip.departs, stay);
  return permission === null
    ? closed('special-reentry', person.residence.passport === 'refugee-travel-document' ? 'R1.8' : 'R1.1')
    : open('special-reentry', trip, permission, { from: null, by: null });
}

function leaveOnNewPermit({ person }: Situation, trip: TripDays): Prospect {
  if (person.isVisitor) return closed('reentry-permit', 'R2.1');
  const longest = longestPermit(person, trip.departs);
  const ends = earlier(longest, person.stayEnds);
  if (ends < trip.departs) return closed('reentry-permit', 'R4.1');
  const boundBy = ends < longest ? 'stay-end' : 'permit-end';
  return open('reentry-permit', trip, { ends, boundBy }, { from: null, by: trip.departs });
}

/** Renewing first helps only where the stay is what ends special re-entry. A window that opens after the departure opens too late. */
function renewFirst({ person, stayRenewalOpens: from }: Situation, trip: TripDays): Prospect | null {
  const { stayEnds, on, law } = person;
  const term = specialTermEnds(person, trip.departs);
  if (stayEnds === null || stayEnds >= term || on > stayEnds || !canRenew(person)) return null;
  if (specialReentry(person, trip.departs, null) === null) return null;
  const by = earlier(trip.departs, stayEnds);
  if (from !== null && from > by) return closed('renew-first', law.stayRenewal.rule);
  return open('renew-first', trip, { ends: term, boundBy: 'one-year' }, { from, by });
}

function canRenew(person: Case): boolean {
  return person.traits.stay === 'fixed' && !person.isVisitor && !isRenewalPending(person);
}

function listExtension({ person, permission }: Situation, trip: TripDays): readonly Prospect[] {
  const permit = usablePermit(person, trip.departs);
  if (permission === null || permit === null) return [];
  if (person.on > permission.ends) return [];
  const ends = extensionReaches(person, permit);
  if (ends <= permission.ends) return [closed('extension', permission.boundBy === 'permit-end' ? 'R2.5' : 'R4.1')];
  const boundBy = ends === person.stayEnds ? 'stay-end' : 'permit-end';
  const extended = open('extension', trip, { ends, boundBy }, { from: null, by: permit.ends });
  return [boundBy === 'permit-end' ? { ...extended, rule: 'R2.5' } : extended];
}

const closed = (choice: Choice, rule: RuleId): Prospect => ({
  choice,
  returnBy: null,
  planToReturnBy: null,
  boundBy: null,
  arrangeFrom: null,
  arrangeBy: null,
  rule,
});

function open(
  choice: Choice,
  { departs }: TripDays,
  { ends, boundBy }: Pick<Permission, 'ends' | 'boundBy'>,
  arrange: { readonly from: Day | null; readonly by: Day | null },
): Prospect {
  const plan = addDays(ends, -daysOfMargin);
  return {
    choice,
    returnBy: dateText(ends),
    planToReturnBy: plan < departs ? null : dateText(plan),
    boundBy,
    arrangeFrom: arrange.from === null ? null : dateText(arrange.from),
    arrangeBy: arrange.by === null ? null : dateText(arrange.by),
    rule: ruleOfBound[boundBy],
  };
}
