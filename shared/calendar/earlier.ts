import { type Day, day } from './day';

/** The earlier of two days; a null stands for a day that never comes. */
export function earlier(one: Day, other: Day | null): Day {
  return other === null ? one : day(Math.min(one, other));
}
