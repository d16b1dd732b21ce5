import type { DateText } from '../../shared/calendar';
import type { EmployerId, Registration } from '../../shared/registrations/registration';
import type { World } from '../ports/world';
import { choosePeople } from './choose-people';
import { isTheirs } from './is-theirs';
import { inOrder } from './order-people';
import { type PersonSeen, seePerson } from './see-person';

/** Somebody an employer registered, and what it sees of them today. */
export type Person = { readonly seen: PersonSeen; readonly registration: Registration };

/** Everybody an employer registered, in no order. */
export async function readPeople(
  world: Pick<World, 'clock' | 'registrations'>,
  employer: EmployerId,
): Promise<readonly Person[]> {
  const now = world.clock.now();
  const ids = await world.registrations.peopleOf(employer);
  // The index may be a moment behind: whose item says otherwise is nobody of theirs.
  const stored = await world.registrations.loadAll(ids);
  return stored.flatMap(({ registration }) => {
    const seen = isTheirs(employer, registration) ? seePerson(registration, now) : undefined;
    return seen === undefined ? [] : [{ seen, registration }];
  });
}

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
