import type { DateText } from '../../shared/calendar';
import type { EmployerId, Registration } from '../../shared/registrations/registration';
import { doAtOnce } from '../do-at-once';
import type { World } from '../ports/world';
import { choosePeople } from './choose-people';
import { inOrder } from './order-people';
import { type PersonSeen, seePerson } from './see-person';

/** Somebody an employer registered, and what it sees of them today. */
export type Person = { readonly seen: PersonSeen; readonly registration: Registration };

/** Reads of the table under way at once: ten thousand people take two to three seconds. */
const readsAtOnce = 50;

/** Everybody an employer registered, in no order. */
export async function readPeople(
  world: Pick<World, 'clock' | 'registrations'>,
  employer: EmployerId,
): Promise<readonly Person[]> {
  const now = world.clock.now();
  const ids = await world.registrations.peopleOf(employer);
  // The index may be a moment behind: whose item says otherwise is nobody of theirs.
  const stored = await doAtOnce(ids, readsAtOnce, (id) => world.registrations.load(id));
  return stored.flatMap((one) => {
    if (one === undefined || !isOf(employer, one.registration)) return [];
    const seen = seePerson(one.registration, now);
    return seen === undefined ? [] : [{ seen, registration: one.registration }];
  });
}

export const isOf = (employer: EmployerId, { origin }: Pick<Registration, 'origin'>): boolean =>
  origin.by === 'employer' && origin.employerId === employer;

/**
 * What an employer sees of everybody it registered, most urgent first: by the date that counts next, whoever has none last.
 * `until`: only whose date is that day or before.
 */
export async function listPeople(
  world: Pick<World, 'clock' | 'registrations'>,
  employer: EmployerId,
  until?: DateText,
): Promise<readonly PersonSeen[]> {
  const people = choosePeople(await readPeople(world, employer), { until });
  return inOrder(people, 'days-left').map(({ seen }) => seen);
}
