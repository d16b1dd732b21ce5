import { type Day, dayOf, japanDay } from '../../shared/calendar';
import type { Instant } from '../../shared/calendar/day';
import { findMovedDates, type MovedDate } from '../../shared/letters/moved-dates';
import { planAnswers } from '../../shared/letters/plan';
import { isSettled } from '../../shared/registrations/ledger';
import { type NextLetter, type Scheduled, withNextLetter } from '../next-letter';
import type { Stored } from '../ports/registrations';
import type { WalkCounts } from '../ports/walks';

/** What the law of today makes of a registration. */
export type Look = {
  readonly scheduled: Scheduled;
  /** Whether its next letter goes at another hour than is stored, so that it must be written. */
  readonly isRescheduled: boolean;
  /** The dates that the changes asked for moved, of whoever is told of them and has not been yet. */
  readonly moved: readonly MovedDate[];
};

/** Works out the next letter anew, by the law of today. Pure. `changes`: the days on which people are told of what changed. */
export function lookAgain({ registration, next }: Stored, changes: readonly Day[], now: Instant): Look {
  const scheduled = withNextLetter(registration, now);
  const isRescheduled = !isSame(scheduled.next, next);
  if (changes.length === 0) return { scheduled, isRescheduled, moved: [] };
  const settled = new Set(registration.ledger.filter(isSettled).map(({ key }) => key));
  const moved = planAnswers(registration)
    .filter(({ kind, key }) => kind === 'law-changed' && !settled.has(key))
    .map(({ at }) => japanDay(at))
    .filter((day) => changes.includes(day))
    .flatMap((day) => findMovedDates(registration.travellers, day));
  return { scheduled, isRescheduled, moved };
}

const isSame = (one: NextLetter | undefined, other: NextLetter | undefined): boolean =>
  one?.at === other?.at && one?.lane === other?.lane;

/** What a walk has come to at its beginning. */
export const nothingCounted: WalkCounts = {
  looked: 0,
  rescheduled: 0,
  told: 0,
  conflicts: 0,
  unreadable: 0,
  dates: {},
};

/** Where a date went: a date that did not exist before is new, and one that is no more is gone. */
export const directions = ['earlier', 'later', 'new', 'gone'] as const;
export type Direction = (typeof directions)[number];

export function directionOf({ before, now }: MovedDate): Direction {
  if (before === null) return 'new';
  if (now === null) return 'gone';
  return dayOf(now) < dayOf(before) ? 'earlier' : 'later';
}

/** Counts moved dates by kind, rule and direction, such as `return R1.3 later`, on top of those counted before. */
export function countDates(
  before: Readonly<Record<string, number>>,
  moved: readonly MovedDate[],
): Readonly<Record<string, number>> {
  const counts = { ...before };
  for (const date of moved) {
    const name = `${date.kind} ${date.rule} ${directionOf(date)}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
