import { addDays, dateText, dayOf, japanDay } from '../shared/calendar';
import { type Day, day, type Instant } from '../shared/calendar/day';
import { planReminders } from '../shared/letters/plan';
import { usualHour } from '../shared/registrations/preferences';
import type { Registration } from '../shared/registrations/registration';
import { keptAfterLastDateInDays } from '../shared/registrations/retention';
import { assessDates } from '../shared/rules/assess';
import { clockAt } from './hours';

/**
 * When a registration is deleted by itself because all of its dates are behind it: on a morning of its reader, 30 days after the
 * last. undefined where something else ends it: an hour of its own (unconfirmed, stopped), or the employer whose list it is on.
 * Asked only where no letter is owed any more.
 */
export function endOfKeeping(registration: Registration, now: Instant): Instant | undefined {
  const { state, origin, expiresAt, contact } = registration;
  if (origin.by !== 'self' || expiresAt !== undefined || (state !== 'active' && state !== 'unreachable'))
    return undefined;
  return clockAt(addDays(lastDate(registration, now), keptAfterLastDateInDays), usualHour, contact.timeZone);
}

/** The latest of all days that mean anything to this registration: of the law, of a trip, of a letter, and of what its reader did here. */
function lastDate(registration: Registration, now: Instant): Day {
  const today = japanDay(now);
  const { registeredAt, occasions, travellers } = registration;
  // Also where nobody can be reached: the same letters would have gone.
  const letters = planReminders({ ...registration, state: 'active' }, today);
  const days: readonly number[] = [
    ...[registeredAt, ...occasions.map(({ at }) => at)].map(japanDay),
    ...letters.flatMap(({ morning, date }) => [morning, date]),
    ...travellers.flatMap((traveller) => [
      ...assessDates(traveller, dateText(today)).days,
      ...[traveller.trip?.departs, traveller.trip?.returns, traveller.trip?.returned].flatMap((date) =>
        date == null ? [] : dayOf(date),
      ),
    ]),
  ];
  return day(days.reduce((last, one) => Math.max(last, one)));
}
