import { addDays, type Instant, instant, japanDay } from '../../shared/calendar';
import type { Registration } from '../../shared/registrations/registration';
import { openLetters, timeToObjectInMs } from '../next-letter';

/** Mails that will go: before the end of today in Japan, and before the end of the seventh day, today being the first. */
export type MailsSoon = { readonly today: number; readonly week: number };

/**
 * A letter reaches its reader at the earliest in the evening, in Japan, of the day before its morning (`hourOf`). So whatever goes before the end
 * of the seventh day has a morning no later than the eighth: the letters of the next years need not even be planned.
 */
const daysAhead = 7;

/** How many mails a registration makes soon. At most one reminder a day, however many dates it names. */
export function countLetters(registration: Registration, now: Instant): MailsSoon {
  const today = japanDay(now);
  const until = addDays(today, daysAhead);
  const open = openLetters(registration, now, until);
  const answers = open.filter(({ letter }) => letter.lane === 'now');
  // Reminders of somebody who is told today are not open yet; they begin when the time to object is over.
  const isToldToday = answers.some(({ letter }) => letter.kind === 'told');
  const openAfter = isToldToday ? openLetters({ ...registration, state: 'active' }, now, until) : open;
  const reminders = openAfter.filter(({ letter }) => letter.lane === 'due');
  const remindersFrom = isToldToday ? now + timeToObjectInMs : now;
  const dayNotBefore = (at: Instant, earliest: number) => japanDay(instant(Math.max(at, earliest)));
  const days = [
    ...answers.map(({ dueAt }) => dayNotBefore(dueAt, now)),
    ...new Set(reminders.map(({ dueAt }) => dayNotBefore(dueAt, remindersFrom))),
  ];
  return {
    today: days.filter((day) => day <= today).length,
    week: days.filter((day) => day < addDays(today, 7)).length,
  };
}
