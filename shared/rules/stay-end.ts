import type { Day } from '../calendar';
import type { Case } from './case';
import { findContinuation } from './continuation-period';

/** The day the right to stay ends, inclusive, and what sets it. */
export type StayLimit = { readonly ends: Day; readonly boundBy: 'stay-end' | 'continuation-end' | 'decision' };

/**
 * When the right to stay ends; null where it has no end (permanent residents) or none was stated.
 *
 * A stay to 2026-12-31 with a renewal filed on 2026-11-05 ends on 2027-02-28 while nobody has decided.
 */
export function stayLimitOf(person: Case): StayLimit | null {
  if (person.stayEnds === null) return null;
  return findContinuation(person, person.stayEnds) ?? { ends: person.stayEnds, boundBy: 'stay-end' };
}
