import { addMonths, type Day, earlier } from '../calendar';
import type { Case } from './case';
import type { StayLimit } from './stay-end';

/**
 * The continuation after `stayEnds`; null where there is none (R4.2, R4.3). At most two months: 2026-12-31 → 2027-02-28.
 *
 * - Filed on the last day of the stay: counts. Filed a day later: does not.
 * - Decided on the last day of the stay: the stay simply ends. Decided later: it ended that day.
 * - Decided after the two months: they had already run out.
 */
export function findContinuation(person: Case, stayEnds: Day): StayLimit | null {
  const { pending } = person;
  const { pending: application, grant } = person.residence;
  if (pending === null || application === null || application.kind === 'permanent-residence') return null;
  if (pending.filed > stayEnds || grant === '30-days-or-less') return null;
  const longest = addMonths(stayEnds, person.law.continuation.months);
  if (pending.decided === null) return { ends: longest, boundBy: 'continuation-end' };
  if (pending.decided <= stayEnds) return null;
  return { ends: earlier(pending.decided, longest), boundBy: 'decision' };
}
