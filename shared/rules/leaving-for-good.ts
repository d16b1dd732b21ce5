import type { TripDays } from './case';
import type { Rule } from './rule';
import { immigrationAct, immigrationRegulations } from './sources';
import type { StayLimit } from './stay-end';

/** R1.5: how the wish to come back is declared. */
export const declarationRule = {
  id: 'R1.5',
  sentence:
    'At the departure inspection, tick "temporary departure, will return" on the card for re-entrants and show the residence card.',
  source: immigrationRegulations('art. 29-2'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** R3.1: leaving without any permission to come back. */
export const leavingForGoodRule = {
  id: 'R3.1',
  sentence: 'Who leaves without permission to re-enter loses the status of residence at departure.',
  source: immigrationAct('art. 19-14 (iii), with arts. 6, 7, 9 (3) and 26'),
  confidence: 'secondary',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** R1.7: coming back a day too late. */
export const lateReturnRule = {
  id: 'R1.7',
  sentence:
    'Who is not back by the last day loses the status of residence; the card is void and is returned within 14 days.',
  source: immigrationAct('art. 19-14 (iv) and art. 19-15 (1)'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** Whether nothing can carry the person home: leaving for good, or after the right to stay has ended. Permit or document do not help. */
export const leavesForGood = (trip: TripDays, stay: StayLimit | null): boolean =>
  !trip.declaresReturn || (stay !== null && trip.departs > stay.ends);
