import { addMonths, type Day, earlier } from '../calendar';
import type { Case } from './case';
import type { Rule } from './rule';
import { immigrationAct } from './sources';
import type { StayLimit } from './stay-end';

/** R4.2: who applied in time may wait for the answer. */
export const continuationRule = {
  id: 'R4.2',
  sentence:
    'After a renewal or change was filed in time, the stay continues until the decision, at most two months after its end; not after a grant of 30 days or less, and not for an application for permanent residence.',
  source: immigrationAct('art. 20 (6) and art. 21 (4)'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** R4.3: the continuation counts for re-entry, and a decision ends it. */
export const decisionRule = {
  id: 'R4.3',
  sentence: 'The continuation counts as period of stay for re-entry, and ends on the day of the decision, also abroad.',
  source: immigrationAct('art. 24 (iv)(ro)'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

const monthsAfterStay = 2;

/** The last day a continuation can reach: 2026-12-31 → 2027-02-28, clamped to the end of the month. */
export const longestContinuation = (stayEnds: Day): Day => addMonths(stayEnds, monthsAfterStay);

/**
 * The continuation after `stayEnds`; null where there is none.
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
  const longest = longestContinuation(stayEnds);
  if (pending.decided === null) return { ends: longest, boundBy: 'continuation-end' };
  if (pending.decided <= stayEnds) return null;
  return { ends: earlier(pending.decided, longest), boundBy: 'decision' };
}
