import type { EmployerId, RegistrationId } from '../../shared/registrations/registration';
import { isTheirs } from '../people/is-theirs';
import type { World } from '../ports/world';
import { hasObjected } from '../uploads/objected';
import type { PeopleAside } from '../uploads/people-aside';

/**
 * Of the people an employer registered those that are missing from its file: a proposal. Whoever objected is nobody to propose, and about
 * somebody who is leaving was decided already.
 */
export async function readMissing(
  { registrations }: Pick<World, 'registrations'>,
  employer: EmployerId,
  unnamed: readonly RegistrationId[],
): Promise<PeopleAside['missing']> {
  const found = await registrations.loadAll(unnamed);
  return found.flatMap(({ registration }) => {
    const { origin, contact, offeredAt } = registration;
    if (origin.by !== 'employer' || !isTheirs(employer, registration)) return [];
    if (hasObjected(registration) || offeredAt !== undefined) return [];
    return [{ employeeId: origin.employeeId, ...(contact.name === undefined ? {} : { name: contact.name }) }];
  });
}
