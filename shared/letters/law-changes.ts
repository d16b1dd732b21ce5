import type { Day } from '../calendar';
import type { Registration } from '../registrations/registration';
import { daysDatesMayMove } from '../rules/law-on';
import { findMovedDates } from './moved-dates';

/**
 * The days after `since` on which the law moves a date of somebody in this registration. Who entered anything since was shown the law of
 * that day; whom an employer registered has a day to object first.
 */
export function lawChangesFor({ state, travellers, settledUntil }: Registration, since: Day): readonly Day[] {
  const from = Math.max(since + (state === 'told' ? 2 : 1), settledUntil ?? 0);
  return daysDatesMayMove.filter((day) => day >= from && findMovedDates(travellers, day).length > 0);
}
