/** The orders a list of people can stand in, and where somebody stands in one. */
import { fold } from '../../shared/roster/fold';
import type { Person } from './list-people';
import type { PersonSeen } from './see-person';

export const orders = ['days-left', 'name', 'employee_id', 'departure'] as const;
export type Order = (typeof orders)[number];

/** What decides first; whoever has nothing there comes last. Among equals the employee_id decides. */
const keys: Readonly<Record<Order, (person: PersonSeen) => string | null>> = {
  'days-left': ({ next }) => next?.date ?? null,
  name: ({ name }) => (name === null ? null : fold(name)),
  // E2 before E10: numbers count by their size.
  employee_id: ({ employeeId }) => fold(employeeId).replaceAll(/\d+/g, (digits) => digits.padStart(64, '0')),
  departure: ({ departs }) => departs,
};

/** Where somebody stands in a list of this order. */
export type Place = { readonly key: string | null; readonly employeeId: string };

export const placeOf = (person: PersonSeen, order: Order): Place => ({
  key: keys[order](person),
  employeeId: person.employeeId,
});

/** Code points decide, not a language: the order must be the same on every machine. */
export function isBehind(one: Place, other: Place): boolean {
  if (one.key === other.key) return one.employeeId > other.employeeId;
  if (one.key === null || other.key === null) return one.key === null;
  return one.key > other.key;
}

export const inOrder = (people: readonly Person[], order: Order): readonly Person[] =>
  people
    .map((person) => ({ person, place: placeOf(person.seen, order) }))
    .sort((one, other) => (isBehind(one.place, other.place) ? 1 : isBehind(other.place, one.place) ? -1 : 0))
    .map(({ person }) => person);
