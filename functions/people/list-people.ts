import type { DateText } from '../../shared/calendar';
import type { EmployerId } from '../../shared/registrations/registration';
import { doAtOnce } from '../do-at-once';
import type { World } from '../ports/world';
import { type PersonSeen, seePerson } from './see-person';

/** Reads of the table under way at once: ten thousand people take two to three seconds. */
const readsAtOnce = 50;

/**
 * Everybody an employer registered, most urgent first: by the date that counts next, whoever has none last, then by employee_id.
 * `until`: only whose date is that day or before.
 */
export async function listPeople(
  world: Pick<World, 'clock' | 'registrations'>,
  employer: EmployerId,
  until?: DateText,
): Promise<readonly PersonSeen[]> {
  const now = world.clock.now();
  const ids = await world.registrations.peopleOf(employer);
  // The index may be a moment behind: whose item says otherwise is nobody of theirs.
  const stored = await doAtOnce(ids, readsAtOnce, (id) => world.registrations.load(id));
  return stored
    .flatMap((one) => {
      const origin = one?.registration.origin;
      const isTheirs = origin?.by === 'employer' && origin.employerId === employer;
      const person = one !== undefined && isTheirs ? seePerson(one.registration, now) : undefined;
      return person !== undefined && isDueBy(person, until) ? [person] : [];
    })
    .sort(byUrgency);
}

const isDueBy = ({ next }: PersonSeen, until: DateText | undefined): boolean =>
  until === undefined || (next !== null && next.date <= until);

/** Where somebody stands in the list: the date that counts next, and the employee_id among those of the same date. */
export type Place = { readonly date: DateText | null; readonly employeeId: string };

export const placeOf = ({ next, employeeId }: PersonSeen): Place => ({ date: next?.date ?? null, employeeId });

/** Behind every date there is. */
const noDate = '9999-12-31';

/** Code points decide, not a language: the order must be the same on every machine. */
export function isBehind(one: Place, other: Place): boolean {
  const [date, otherDate] = [one.date ?? noDate, other.date ?? noDate];
  return date === otherDate ? one.employeeId > other.employeeId : date > otherDate;
}

function byUrgency(one: PersonSeen, other: PersonSeen): number {
  if (isBehind(placeOf(one), placeOf(other))) return 1;
  return isBehind(placeOf(other), placeOf(one)) ? -1 : 0;
}
