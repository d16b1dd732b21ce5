import type { FieldProblem } from '../../shared/problems';
import type { TripChange } from '../../shared/registrations/change-form';
import { grantChoiceOf, grantOf } from '../../shared/registrations/page-form';
import type { RegistrationId, Traveller } from '../../shared/registrations/registration';
import type { Residence } from '../../shared/rules/facts';
import type { World } from '../ports/world';
import type { Decided } from './change-or-refuse';
import { changeTraveller } from './change-traveller';

/** Changes the dates of one traveller. A new day of departure is a new trip: who said "I am back" is away again. */
export const changeTrip = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
  change: TripChange,
): Promise<Decided<'closed' | FieldProblem>> =>
  changeTraveller(world, id, change.traveller, (traveller) => applyChange(traveller, change));

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
