import type { FieldProblem } from '../../shared/problems';
import type { Registration, RegistrationId, TravellerId } from '../../shared/registrations/registration';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';
import { isOpen, oweChanged } from './occasions';

/** Takes somebody out of the registration, with everything kept about them. Who is not there is out already (`unchanged`). */
export const removeTraveller = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
  named: string,
): Promise<Decided<'closed' | FieldProblem>> =>
  changeOrRefuse<'closed' | FieldProblem>(world, id, (registration, now) => {
    if (!isOpen(registration)) return { refuses: 'closed' };
    const leaving = registration.travellers.find((traveller) => traveller.id === named);
    if (leaving === undefined) return { becomes: registration };
    if (registration.travellers.length === 1) return { refuses: { pointer: '/traveller', code: 'too-few' } };
    // The first of an employer's registration is the employee: the next file changes their facts.
    if (registration.origin.by === 'employer' && leaving === registration.travellers[0]) {
      return { refuses: { pointer: '/traveller', code: 'registered-by-employer' } };
    }
    return { becomes: oweChanged(withoutTraveller(registration, leaving.id), now) };
  });

/** Nothing of theirs may stay under an id that somebody else may get. */
function withoutTraveller(registration: Registration, id: TravellerId): Registration {
  const { seen, ticks } = registration;
  const isOthers = ({ traveller }: { readonly traveller: TravellerId }): boolean => traveller !== id;
  return {
    ...registration,
    travellers: registration.travellers.filter((traveller) => traveller.id !== id),
    ledger: registration.ledger.filter(({ key }) => !key.startsWith(`${id}.`)),
    ...(seen === undefined ? {} : { seen: seen.filter(isOthers) }),
    ...(ticks === undefined ? {} : { ticks: ticks.filter(isOthers) }),
  };
}
