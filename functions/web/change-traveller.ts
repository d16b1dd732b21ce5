import { isDeepStrictEqual } from 'node:util';
import type { FieldProblem } from '../../shared/problems';
import type { Registration, RegistrationId, Traveller } from '../../shared/registrations/registration';
import { findImpossibilities } from '../../shared/rules/impossibilities';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';
import { isOpen, oweChanged } from './occasions';

/**
 * Changes one traveller, where what comes of it is possible. A letter is owed where facts change; a new name alone is none.
 * With another departure begins another trip: what was ticked off for the one before is to be done again.
 */
export const changeTraveller = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
  named: string,
  change: (traveller: Traveller) => Traveller | FieldProblem,
): Promise<Decided<'closed' | FieldProblem>> =>
  changeOrRefuse<'closed' | FieldProblem>(world, id, (registration, now) => {
    if (!isOpen(registration)) return { refuses: 'closed' };
    const old = registration.travellers.find((traveller) => traveller.id === named);
    if (old === undefined) return { refuses: { pointer: '/traveller', code: 'unknown-traveller' } };
    const changed = change(old);
    if ('code' in changed) return { refuses: changed };
    const impossible = findImpossibilities(changed)[0];
    if (impossible !== undefined) return { refuses: impossible };
    if (isSame(changed, old)) return { becomes: registration };
    const becomes = replaceTraveller(registration, old, changed);
    return { becomes: isSame(factsOf(changed), factsOf(old)) ? becomes : oweChanged(becomes, now) };
  });

function replaceTraveller(registration: Registration, old: Traveller, changed: Traveller): Registration {
  const travellers = registration.travellers.map((traveller) => (traveller === old ? changed : traveller));
  if (changed.trip?.departs === old.trip?.departs || registration.ticks === undefined) {
    return { ...registration, travellers };
  }
  return { ...registration, travellers, ticks: registration.ticks.filter(({ traveller }) => traveller !== old.id) };
}

const factsOf = ({ residence, trip, permit }: Traveller) => ({ residence, trip, permit });

/** Compared as JSON, because the store forgets what is undefined. */
const isSame = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
