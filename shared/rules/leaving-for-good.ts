import type { Day } from '../calendar';
import type { TripDays } from './case';
import type { StayLimit } from './stay-end';

/** Whether the right to stay has ended by a day; its last day is still good. */
export const hasEnded = (stay: StayLimit | null, by: Day): boolean => stay !== null && by > stay.ends;

/** Whether nothing can carry the person home (R3.1, R4.1): leaving for good, or after the right to stay has ended. Permit or document do not help. */
export const leavesForGood = (trip: TripDays, stay: StayLimit | null): boolean =>
  !trip.declaresReturn || hasEnded(stay, trip.departs);
