import type { EmployerId, RegistrationId } from '../../shared/registrations/registration';
import { employerItemId, type ItemId } from '../item-id';
import { tableLayout } from './table-layout';

/** The keys of items that owe letters, as they stand in the table. */
export const registrationPrefix = tableLayout.registrationPrefix;
export const employerPrefix = 'employer#';

/** What a key of the table names; undefined where it is no item that owes letters (an upload, an API key, a stop). */
export function itemIdIn(pk: string): ItemId | undefined {
  if (pk.startsWith(registrationPrefix)) return pk.slice(registrationPrefix.length) as RegistrationId;
  if (pk.startsWith(employerPrefix)) return employerItemId(pk.slice(employerPrefix.length) as EmployerId);
  return undefined;
}

/** The same of a key the due index gave. Throws where something else is waiting there. */
export function parseItemKey(pk: unknown): ItemId {
  const id = itemIdIn(String(pk));
  if (id === undefined)
    throw new TypeError('Something waits for a letter that is neither a registration nor an employer.');
  return id;
}
