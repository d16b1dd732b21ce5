import type { Facts, Permit, Trip } from '../../shared/rules';
import { earliest, effectiveStay, isIndefinite, plus } from './literal-stay';

/** "L" and what comes with it. */
export type Permission = { readonly basis: string; readonly until: string; readonly boundBy: string };

const isSpecialPermanent = ({ residence: { status } }: Facts): boolean => status === 'special-permanent-resident';
/** "5 years, 6 for special-permanent-resident", and the like: a year more. */
export const yearsOf = (facts: Facts, years: number): number => years + (isSpecialPermanent(facts) ? 1 : 0);

/** "Usable permit: effective ≤ D ≤ P, and not a single permit that an earlier trip used." */
export function usablePermit({ permit }: Facts, { departs }: Trip): Permit | null {
  if (permit === null) return null;
  if (departs < permit.effective || departs > permit.ends) return null;
  return permit.kind === 'single' && permit.used ? null : permit;
}

const isShortGrant = (facts: Facts): boolean =>
  !isIndefinite(facts) && ['3-months-or-less', '30-days-or-less'].includes(facts.residence.grant);

/** "None for a status that must hold one": all but the card-less; and nobody granted three months or less is given a card. */
const mustHoldCard = (facts: Facts): boolean =>
  !['diplomat', 'official', 'designated-activities'].includes(facts.residence.status) && !isShortGrant(facts);

export const lacksCard = (facts: Facts): boolean =>
  facts.residence.card === 'missing' || (facts.residence.card === 'none' && mustHoldCard(facts));

/** The regulations named the supervisory measure on 2024-06-10. */
const excludes = (exclusion: string, on: string): boolean => exclusion !== 'supervisory-measure' || on >= '2024-06-10';

/** "Special re-entry unless temporary-visitor, grant 3-months-or-less or 30-days-or-less, any exclusion, passport expired, card missing." */
export function isSpecialClosed(facts: Facts, on: string): boolean {
  const { status, exclusions, passport } = facts.residence;
  if (status === 'temporary-visitor' || isShortGrant(facts)) return true;
  if (exclusions.some((exclusion) => excludes(exclusion, on))) return true;
  return passport === 'expired' || lacksCard(facts);
}

/** Steps 3 to 6: what the person returns on, until when; null for "no basis". */
export function permissionOf(facts: Facts, trip: Trip, on: string): Permission | null {
  const { residence } = facts;
  const stay = effectiveStay(facts);

  // 3. No basis at all when D is after S, or declaresReturn is false (also for holders of a permit or document).
  if (stay.ends !== null && trip.departs > stay.ends) return null;
  if (!trip.declaresReturn) return null;

  // 4. L = min(P, S); bound permit-end, or S's bound when S is earlier.
  const permit = usablePermit(facts, trip);
  if (permit !== null) {
    const until = earliest(permit.ends, stay.ends);
    return { basis: 'reentry-permit', until, boundBy: until === permit.ends ? 'permit-end' : stay.bound };
  }

  // 5. Refugee travel document with passportEnds ≥ D: L = min(passportEnds, S). Ended before D: no basis.
  if (residence.passport === 'refugee-travel-document') {
    const { passportEnds } = residence;
    if (passportEnds === null || passportEnds < trip.departs) return null;
    const until = earliest(passportEnds, stay.ends);
    return { basis: 'refugee-travel-document', until, boundBy: until === passportEnds ? 'document-end' : stay.bound };
  }

  // 6. L = min(D + 1 year (2 for special-permanent-resident), S); on a tie S's bound.
  if (isSpecialClosed(facts, on)) return null;
  const until = earliest(plus(trip.departs, { years: yearsOf(facts, 1) }), stay.ends);
  const yearOrTwo = isSpecialPermanent(facts) ? 'two-years' : 'one-year';
  return { basis: 'special-reentry', until, boundBy: until === stay.ends ? stay.bound : yearOrTwo };
}
