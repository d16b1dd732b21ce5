import type { Facts, Permit, Trip } from '../../shared/rules';
import { lacksCard, type Permission, permissionOf, usablePermit, yearsOf } from './literal-permission';
import { earliest, effectiveStay, endOfStay, isIndefinite, plus } from './literal-stay';

/**
 * A second reading of how a case is decided: step by step, sentence by sentence, with dates as texts and Temporal as the calendar.
 * Plain on purpose, and no faster than it reads; it shares nothing with the rules but their words.
 */
export type Reading = {
  readonly verdict: string;
  readonly basis: string | null;
  readonly returnBy: string | null;
  readonly planToReturnBy: string | null;
  readonly boundBy: string | null;
  readonly missing: readonly string[];
};

const nothing = { basis: null, returnBy: null, planToReturnBy: null, boundBy: null };

export function readLiterally(facts: Facts, on: string): Reading {
  const { trip } = facts;
  const stay = effectiveStay(facts);

  // 1. No trip: lapsed when `on` is after S, else clear; basis and returnBy null. Nothing else is needed.
  if (trip === null) {
    return { ...nothing, verdict: stay.ends !== null && on > stay.ends ? 'lapsed' : 'clear', missing: [] };
  }

  // 2. undetermined: `missing` lists all of them; returnBy null.
  const missing = missingOf(facts, trip);
  if (missing.length > 0) return { ...nothing, verdict: 'undetermined', missing };

  const permission = permissionOf(facts, trip, on);
  if (permission === null) return { ...nothing, verdict: withoutBasis(facts, trip, on), missing };
  const planToReturnBy = planOf(facts, trip, permission);
  return {
    verdict: withBasis(facts, trip, permission, planToReturnBy, on),
    basis: permission.basis,
    returnBy: permission.until,
    planToReturnBy,
    boundBy: permission.boundBy,
    missing,
  };
}

/** "stayEnds null for a status with a stay (diplomat apart); grant unknown for one (diplomat and temporary-visitor apart); passportEnds null for a refugee travel document without a usable permit." */
function missingOf(facts: Facts, trip: Trip): readonly string[] {
  const { status, stayEnds, grant, passport, passportEnds } = facts.residence;
  const hasStay = !isIndefinite(facts) && status !== 'diplomat';
  const missing: string[] = [];
  if (hasStay && stayEnds === null) missing.push('stayEnds');
  if (hasStay && status !== 'temporary-visitor' && grant === 'unknown') missing.push('grant');
  if (passport === 'refugee-travel-document' && passportEnds === null && usablePermit(facts, trip) === null) {
    missing.push('passportEnds');
  }
  return missing;
}

/** "L − 7 days, and while S is a continuation the earlier of that and E; null when that day is before D." */
function planOf(facts: Facts, trip: Trip, { until }: Permission): string | null {
  const weekBefore = plus(until, { days: -7 });
  const continues = effectiveStay(facts).bound === 'continuation-end';
  const plan = continues ? earliest(weekBefore, endOfStay(facts)) : weekBefore;
  return plan < trip.departs ? null : plan;
}

/** "A new ordinary permit could run to Q = min(D + 5 years (6 for special-permanent-resident), E if any)." */
const reachOfPermit = (facts: Facts, trip: Trip): string =>
  earliest(plus(trip.departs, { years: yearsOf(facts, 5) }), endOfStay(facts));

/** Steps 7 and 8. */
function withoutBasis(facts: Facts, trip: Trip, on: string): string {
  const { residence } = facts;
  const stay = effectiveStay(facts);
  // 7. B set: clear when there is an L and B ≤ L, else lapsed.
  if (trip.returned !== null) return 'lapsed';
  // 8. D < on: lapsed. Temporary-visitor or declaresReturn false: impossible.
  if (trip.departs < on) return 'lapsed';
  if (residence.status === 'temporary-visitor' || !trip.declaresReturn) return 'impossible';
  // D after S: fix-first while on ≤ S (renew before leaving), else impossible.
  if (stay.ends !== null && trip.departs > stay.ends) return on <= stay.ends ? 'fix-first' : 'impossible';
  // Passport or document expired, card missing: fix-first.
  if (residence.passport === 'expired' || lacksCard(facts)) return 'fix-first';
  if (residence.passport === 'refugee-travel-document') return 'fix-first';
  // Otherwise R null or R ≤ Q: permit-needed, else impossible.
  return trip.returns === null || trip.returns <= reachOfPermit(facts, trip) ? 'permit-needed' : 'impossible';
}

/** Steps 7 and 9 to 12. */
function withBasis(facts: Facts, trip: Trip, permission: Permission, plan: string | null, on: string): string {
  const { departs, returns, returned } = trip;
  const { until, basis } = permission;
  // 7. B set: clear when there is an L and B ≤ L, else lapsed.
  if (returned !== null) return returned <= until ? 'clear' : 'lapsed';
  // 9. D < on and on after L: lapsed.
  if (departs < on && on > until) return 'lapsed';
  // 10. R null: clear. R ≤ L: tight when R is after planToReturnBy or planToReturnBy is null, else clear.
  if (returns === null) return 'clear';
  if (returns <= until) return plan === null || returns > plan ? 'tight' : 'clear';
  // 11. R > L, D ≥ on: R ≤ Q and not temporary-visitor: permit-needed, else impossible.
  if (departs >= on) {
    const isVisitor = facts.residence.status === 'temporary-visitor';
    return returns <= reachOfPermit(facts, trip) && !isVisitor ? 'permit-needed' : 'impossible';
  }
  // 12. R > L, D < on: on a permit that an extension would carry far enough, extension-needed; else impossible.
  const extended = basis === 'reentry-permit' && facts.permit !== null ? reachOfExtension(facts, facts.permit) : null;
  return extended !== null && facts.permit !== null && returns <= extended && on <= facts.permit.ends
    ? 'extension-needed'
    : 'impossible';
}

/** "min(P + 1 year, effective + 6 years (7 SPR), E if any)". */
const reachOfExtension = (facts: Facts, { ends, effective }: Permit): string =>
  earliest(plus(ends, { years: 1 }), plus(effective, { years: yearsOf(facts, 6) }), endOfStay(facts));
