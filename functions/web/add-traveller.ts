import type { FieldProblem } from '../../shared/problems';
import type { Registration, RegistrationId, Traveller, TravellerId } from '../../shared/registrations/registration';
import { mostTravellers, type NewTraveller } from '../../shared/registrations/traveller-form';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';
import { isOpen, oweChanged } from './occasions';

/** Adds a member of the family under the same contact. Who has the same name and facts is there already (`unchanged`). */
export const addTraveller = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
  newcomer: NewTraveller,
): Promise<Decided<'closed' | FieldProblem>> =>
  changeOrRefuse<'closed' | FieldProblem>(world, id, (registration, now) => {
    if (!isOpen(registration)) return { refuses: 'closed' };
    const { travellers } = registration;
    if (travellers.some((traveller) => saysTheSame(traveller, newcomer))) return { becomes: registration };
    if (travellers.length >= mostTravellers) return { refuses: { pointer: '', code: 'too-many' } };
    const { label, ...facts } = newcomer;
    const added: Traveller = {
      id: lowestFree(registration),
      ...(label === undefined || label === '' ? {} : { label }),
      ...facts,
    };
    return { becomes: oweChanged({ ...registration, travellers: [...travellers, added] }, now) };
  });

/** `t1` to `t8`. Whoever was removed left nothing behind under theirs. */
function lowestFree({ travellers }: Registration): TravellerId {
  const taken = new Set<string>(travellers.map(({ id }) => id));
  let number = 1;
  while (taken.has(`t${number}`)) number += 1;
  return `t${number}` as TravellerId;
}

function saysTheSame({ id: _, ...known }: Traveller, newcomer: NewTraveller): boolean {
  const said = ({ label, residence, trip, permit }: NewTraveller | Omit<Traveller, 'id'>) =>
    JSON.stringify([label || null, sorted(residence), trip === null ? null : sorted(trip), permit && sorted(permit)]);
  return said(known) === said(newcomer);
}

/** The store does not keep the order of fields. */
const sorted = (facts: object): unknown => Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1));
