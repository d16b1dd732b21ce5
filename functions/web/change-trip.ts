import type { FieldProblem } from '../../shared/problems';
import type { TripChange } from '../../shared/registrations/change-form';
import { grantChoiceOf, grantOf } from '../../shared/registrations/page-form';
import type { RegistrationId, Traveller } from '../../shared/registrations/registration';
import type { Residence } from '../../shared/rules/facts';
import { findImpossibilities } from '../../shared/rules/impossibilities';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';
import { isOpen, oweChanged } from './occasions';

/** Changes the dates of one traveller. A new day of departure is a new trip: who said "I am back" is away again. */
export const changeTrip = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
  change: TripChange,
): Promise<Decided<'closed' | FieldProblem>> =>
  changeOrRefuse<'closed' | FieldProblem>(world, id, (registration, now) => {
    if (!isOpen(registration)) return { refuses: 'closed' };
    const old = registration.travellers.find((traveller) => traveller.id === change.traveller);
    if (old === undefined) return { refuses: { pointer: '/traveller', code: 'unknown-traveller' } };
    const changed = applyChange(old, change);
    const impossible = findImpossibilities(changed)[0];
    if (impossible !== undefined) return { refuses: impossible };
    if (JSON.stringify(changed) === JSON.stringify(old)) return { becomes: registration };
    const travellers = registration.travellers.map((traveller) => (traveller === old ? changed : traveller));
    return { becomes: oweChanged({ ...registration, travellers }, now) };
  });

function applyChange(traveller: Traveller, change: TripChange): Traveller {
  const { departs, returns, stayEnds, cardEnds } = change;
  const { trip, residence } = traveller;
  const sameTrip = trip !== null && trip.departs === departs;
  return {
    ...traveller,
    residence: { ...regrant(residence, change.grant), stayEnds, cardEnds },
    trip:
      departs === null
        ? null
        : {
            ...(trip ?? { declaresReturn: true }),
            departs,
            returns,
            returned: sameTrip ? trip.returned : null,
          },
  };
}

/** A choice that says what we know already leaves it as it is: a program may have told us months the page has no choice for. */
function regrant(residence: Residence, choice: TripChange['grant']): Residence {
  if (choice === undefined || choice === grantChoiceOf(residence)) return residence;
  const { grantMonths: _, ...rest } = residence;
  return { ...rest, ...grantOf[choice] };
}
