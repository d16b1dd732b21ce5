import type { EmployerId, RegistrationId } from '../shared/registrations/registration';

/** An employer where it stands beside registrations: `employer-` and its id. */
export type EmployerItemId = string & { readonly __employerItemId: never };

/** Names an item that owes letters, in rings, alarms and the tags of mails. */
export type ItemId = RegistrationId | EmployerItemId;

// No registration has a hyphen in its id.
const prefix = 'employer-';

export const employerItemId = (id: EmployerId): EmployerItemId => `${prefix}${id}` as EmployerItemId;

/** What an item id names. */
export function readItemId(
  id: ItemId,
):
  | { readonly kind: 'registration'; readonly id: RegistrationId }
  | { readonly kind: 'employer'; readonly id: EmployerId } {
  return id.startsWith(prefix)
    ? { kind: 'employer', id: id.slice(prefix.length) as EmployerId }
    : { kind: 'registration', id: id as RegistrationId };
}
