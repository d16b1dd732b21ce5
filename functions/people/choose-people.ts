/** Whom the reader of a list of people wants to see: the same words on pages, in spreadsheets and to programs. */
import type { DateText } from '../../shared/calendar';
import { fold } from '../../shared/roster/fold';
import type { Person } from './list-people';
import type { PersonSeen } from './see-person';

export const shows = ['abroad', 'not-answered', 'unreachable', 'objected', 'moved'] as const;
export type Show = (typeof shows)[number];

export const fits: Readonly<Record<Show, (person: PersonSeen) => boolean>> = {
  abroad: ({ abroad }) => abroad,
  'not-answered': ({ asked, acknowledged }) => asked && !acknowledged,
  // Whoever objected is not written to: that is no address to mend.
  unreachable: ({ reachable, objected }) => !reachable && !objected,
  objected: ({ objected }) => objected,
  moved: ({ moved }) => moved.length > 0,
};

export type Wish = {
  /** Only whose date that counts next is this day or before. */
  readonly until?: DateText | undefined;
  readonly show?: Show | undefined;
  /** Part of a name or employee_id; case, width and spaces do not matter. */
  readonly q?: string | undefined;
};

/** Whoever fits, in the order given. */
export function choosePeople(people: readonly Person[], { until, show, q = '' }: Wish): readonly Person[] {
  const wanted = fold(q);
  return people.filter(
    ({ seen }) =>
      (until === undefined || (seen.next !== null && seen.next.date <= until)) &&
      (show === undefined || fits[show](seen)) &&
      (wanted === '' || fold(seen.name ?? '').includes(wanted) || fold(seen.employeeId).includes(wanted)),
  );
}
