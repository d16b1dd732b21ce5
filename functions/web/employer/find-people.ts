import { fold } from '../../../shared/roster/fold';
import type { PersonSeen } from '../../people/see-person';

/** The filters of the page, in days until the date that counts next. */
export const withins = [90, 60, 30, 14] as const;

/** What a member looks for; an address that says anything else looks for everybody. */
export type Search = {
  readonly text: string;
  readonly within: (typeof withins)[number] | undefined;
  /** From 1. */
  readonly page: number;
};

export function readSearch(query: Readonly<Record<string, string>>): Search {
  const page = Number(query.page);
  return {
    text: (query.q ?? '').trim().slice(0, 100),
    within: withins.find((days) => String(days) === query.within),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Whoever fits, in the order given. Case, width and spaces do not matter. */
export function findPeople(people: readonly PersonSeen[], { text, within }: Search): readonly PersonSeen[] {
  const wanted = fold(text);
  return people.filter(
    ({ name, employeeId, daysLeft }) =>
      (within === undefined || (daysLeft !== null && daysLeft <= within)) &&
      (fold(name ?? '').includes(wanted) || fold(employeeId).includes(wanted)),
  );
}
