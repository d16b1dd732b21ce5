import { addMonths, type Day } from '../calendar';
import type { Case, TripDays } from './case';

/** Whether a renewal or change is filed and undecided. An application for permanent residence is neither: the stay still needs renewing. */
export function isRenewalPending(person: Case): boolean {
  const { pending } = person.residence;
  return pending !== null && pending.kind !== 'permanent-residence' && pending.decided === null;
}

/**
 * About when a renewal can first be filed (R4.4): a stay to 2027-06-30 opens around 2027-03-30.
 * Null for grants known to be shorter than six months (they may be renewed at any time), and while an application is pending.
 */
export function stayRenewalOpens(person: Case): Day | null {
  const { grant, grantMonths } = person.residence;
  if (person.stayEnds === null || person.traits.stay !== 'fixed' || isRenewalPending(person)) return null;
  if (person.isVisitor || grant === '30-days-or-less' || grant === '3-months-or-less') return null;
  const { months, grantMonths: fromMonths } = person.law.stayRenewal;
  if (grantMonths !== undefined && grantMonths < fromMonths) return null;
  return addMonths(person.stayEnds, -months);
}

/** Whether less than a month of stay is left after the planned return, and nothing is filed: too little for a delayed flight and an application. */
export function staySoonEndsAfterReturn(person: Case, openTrip: TripDays | null): boolean {
  const { stayEnds } = person;
  if (openTrip === null || openTrip.returns === null || stayEnds === null) return false;
  return !isRenewalPending(person) && openTrip.returns <= stayEnds && stayEnds < addMonths(openTrip.returns, 1);
}
