import { addDays, type Day } from '../calendar';
import type { Case } from './case';
import type { Permission } from './permission';
import type { StayLimit } from './stay-end';

export const daysOfMargin = 7;

/**
 * The day to aim for; null where it would be before the departure.
 *
 * - A limit of 2027-12-20: plan for 2027-12-13. A cancelled flight then costs a day, not a status of residence.
 * - While a continuation applies, at the latest the last day of the stay itself: a decision may end the rest at once.
 */
export function planToReturn(person: Case, departs: Day, permission: Permission, stay: StayLimit | null): Day | null {
  let plan = addDays(permission.ends, -daysOfMargin);
  if (stay?.boundBy === 'continuation-end' && person.stayEnds !== null && person.stayEnds < plan) {
    plan = person.stayEnds;
  }
  return plan < departs ? null : plan;
}
