import { addDays, type DateText, type Day, dateText, instant, japanDay } from '../calendar';
import type { Registration } from '../registrations/registration';
import { dayBeforeChange, daysDatesMayMove } from '../rules/law-on';
import { findMovedDates, type MovedDate } from './moved-dates';

/**
 * The days after `since` on which the law moves a date of somebody in this registration. Who entered anything since was shown the law of
 * that day; whom an employer registered has a day to object first.
 */
export function lawChangesFor({ state, travellers, settledUntil }: Registration, since: Day): readonly Day[] {
  const from = Math.max(since + (state === 'told' ? 2 : 1), settledUntil ?? 0);
  return daysDatesMayMove.filter((day) => day >= from && findMovedDates(travellers, day).length > 0);
}

/** The day of the last thing that happened: whoever did it was shown the law of that day. */
export function lastOccasion({ registeredAt, occasions }: Registration): Day {
  return japanDay(instant(occasions.reduce<number>((last, { at }) => Math.max(last, at), registeredAt)));
}

/** A moved date, with the day the change came into force, and the day on which people are told of it: later where the book learned of it late. */
export type MoveTold = MovedDate & { readonly since: DateText; readonly knownOn: DateText };

/** The dates of somebody that changes of the law moved which people were told of after the day `after`, until `until`; whether they are written to or not. */
export const findMovesTold = (registration: Registration, after: Day, until: Day): readonly MoveTold[] =>
  daysDatesMayMove
    .filter((day) => day > after && day <= until && day > lastOccasion(registration))
    .flatMap((day) => {
      const told = { since: dateText(addDays(dayBeforeChange(day), 1)), knownOn: dateText(day) };
      return findMovedDates(registration.travellers, day).map((date) => ({ ...date, ...told }));
    });
