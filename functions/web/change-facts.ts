import type { FieldProblem } from '../../shared/problems';
import type { RegistrationId } from '../../shared/registrations/registration';
import type { TravellerFacts } from '../../shared/registrations/traveller-form';
import type { World } from '../ports/world';
import type { Decided } from './change-or-refuse';
import { changeTraveller } from './change-traveller';

/** Puts all facts of one traveller in place of the old ones. The day they came back stays with the trip it belongs to. */
export const changeFacts = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
  { traveller, label, residence, trip, permit }: TravellerFacts,
): Promise<Decided<'closed' | FieldProblem>> =>
  changeTraveller(world, id, traveller, (old) => {
    const { label: _, ...nameless } = old;
    const isSameTrip = trip !== null && old.trip !== null && trip.departs === old.trip.departs;
    return {
      ...nameless,
      ...(label === undefined || label === '' ? {} : { label }),
      residence,
      trip: isSameTrip ? { ...trip, returned: trip.returned ?? old.trip.returned } : trip,
      permit,
    };
  });
