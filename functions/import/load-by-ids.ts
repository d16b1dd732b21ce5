import type { Registration, RegistrationId } from '../../shared/registrations/registration';
import type { World } from '../ports/world';

/** What is stored of these people, by their ids; who is not there is not there. */
export async function loadByIds(
  { registrations }: Pick<World, 'registrations'>,
  ids: readonly RegistrationId[],
): Promise<ReadonlyMap<RegistrationId, Registration>> {
  const found = await registrations.loadAll(ids);
  return new Map(found.map(({ registration }) => [registration.id, registration]));
}
