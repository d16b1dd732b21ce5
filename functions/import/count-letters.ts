import { addDays, type Day, type Instant, instant, japanDay } from '../../shared/calendar';
import type { Registration } from '../../shared/registrations/registration';
import { type OpenLetter, openAnswers, openReminders, timeToObjectInMs } from '../next-letter';

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
  const days = daysOf(answers, now).concat(unique(daysOf(reminders, remindersFrom)));
  return { today: countUntil(today, days), week: countUntil(addDays(today, 6), days) };
}

/** The days in Japan on which letters go, none of them before `earliest`. */
const daysOf = (letters: readonly OpenLetter[], earliest: Instant): readonly Day[] =>
  letters.map(({ dueAt }) => japanDay(instant(Math.max(dueAt, earliest))));

const unique = (days: readonly Day[]): readonly Day[] => (days.length < 2 ? days : [...new Set(days)]);

const countUntil = (last: Day, days: readonly Day[]): number =>
  days.reduce((count, day) => (day <= last ? count + 1 : count), 0);
