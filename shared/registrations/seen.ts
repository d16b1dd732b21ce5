import { addDays, type DateText, dateText, dayOf, type Instant, japanDay } from '../calendar';
import type { Assessment, Deadline, DeadlineKind } from '../rules/assessment';
import type { Registration, SeenDate, TravellerId } from './registration';

/** From so many days before a date on, its letters have the button "I have seen this". */
export const askedToSeeFromDays = 30;

/** The dates a person is to know of; what may be done earlier, such as a renewal, is no such date. */
const kindsToSee: ReadonlySet<DeadlineKind> = new Set(['return', 'continuation-end', 'stay-end', 'card-end']);

/** 8 travellers × 4 dates; 32 × 60 bytes = 2 KB of the 50 KB an item may have. */
const mostSeen = 32;

/** What a traveller may say they have seen: dates at most thirty days ahead, or behind us. */
export function deadlinesToSee({ deadlines }: Assessment, today: DateText): readonly Deadline[] {
  const latest = dateText(addDays(dayOf(today), askedToSeeFromDays));
  return deadlines.filter(({ kind, date }) => kindsToSee.has(kind) && date <= latest);
}

/** The days of `deadlinesToSee`. */
export const datesToSee = (assessment: Assessment, today: DateText): readonly DateText[] =>
  deadlinesToSee(assessment, today).map(({ date }) => date);

export const hasSeen = ({ seen }: Pick<Registration, 'seen'>, traveller: TravellerId, date: DateText): boolean =>
  seen?.some((one) => one.traveller === traveller && one.date === date) ?? false;

/** The registration after its reader said "I have seen this"; the same object where there is nothing new to have seen. */
export function noteSeen(registration: Registration, assessments: readonly Assessment[], now: Instant): Registration {
  const today = dateText(japanDay(now));
  const news = registration.travellers.flatMap((traveller, index): readonly SeenDate[] => {
    const assessment = assessments[index];
    if (assessment === undefined) return [];
    return [...new Set(datesToSee(assessment, today))]
      .filter((date) => !hasSeen(registration, traveller.id, date))
      .map((date) => ({ traveller: traveller.id, date, at: now }));
  });
  if (news.length === 0) return registration;
  return { ...registration, seen: [...(registration.seen ?? []), ...news].slice(-mostSeen) };
}
