import { addDays, type Day, type Instant, instant, japanDay } from '../../shared/calendar';
import type { Registration } from '../../shared/registrations/registration';
import { openAnswers, openReminders, timeToObjectInMs } from '../next-letter';

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
  const answers = openAnswers(registration);
  // Reminders of somebody who is told today are not open yet; they begin when the time to object is over.
  const isToldToday = answers.some(({ letter }) => letter.kind === 'told');
  const reminded = isToldToday ? ({ ...registration, state: 'active' } as const) : registration;
  const reminders = openReminders(reminded, now, addDays(today, daysAhead));
  const remindersFrom = isToldToday ? instant(now + timeToObjectInMs) : now;
  const mails = { today: 0, week: 0 };
  for (const { dueAt } of answers) count(mails, dayOf(dueAt, now), today);
  // Nearly nobody of a large file has a reminder this week: nothing is made for them.
  if (reminders.length > 0) {
    for (const day of new Set(reminders.map(({ dueAt }) => dayOf(dueAt, remindersFrom)))) count(mails, day, today);
  }
  return mails;
}

/** The day in Japan on which a letter goes, not before `earliest`. */
const dayOf = (dueAt: Instant, earliest: Instant): Day => japanDay(dueAt > earliest ? dueAt : earliest);

function count(mails: { today: number; week: number }, day: Day, today: Day): void {
  if (day <= today) mails.today += 1;
  if (day <= today + 6) mails.week += 1;
}
