/** How one language writes a day. Not by Intl, so that a letter is the same wherever it is written; a test holds every day to it. */
import { type Day, toCivil } from '../calendar';

export type DateWriter = {
  /** `20 December 2027`, `2027年12月20日`. */
  readonly plain: (day: Day) => string;
  /** `Monday, 20 December 2027`, `2027年12月20日（月）`: where a person plans with it. */
  readonly withWeekday: (day: Day) => string;
  /** `20 Dec 2027`, `2027/12/20`: where room is short. */
  readonly short: (day: Day) => string;
};

/** A name of the day's month out of the twelve, January first. */
export const nameOfMonth = (day: Day, names: readonly string[]): string => names[toCivil(day).month - 1] ?? '';

/** A name of the weekday out of the seven, Sunday first. 1970-01-01 was a Thursday; days before it count backwards. */
export const nameOfWeekday = (day: Day, names: readonly string[]): string => names[(((day + 4) % 7) + 7) % 7] ?? '';
