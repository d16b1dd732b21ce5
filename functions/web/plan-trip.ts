import type { FieldProblem } from '../../shared/problems';
import type { RegistrationId, Traveller } from '../../shared/registrations/registration';
import type { NextTrip } from '../../shared/registrations/trip-form';
import type { Permit } from '../../shared/rules/facts';
import type { World } from '../ports/world';
import type { Decided } from './change-or-refuse';
import { changeTraveller } from './change-traveller';

/** Another trip of somebody who is back from the one before: the residence stays as it is. Planning it twice is planning it once. */
export const planTrip = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
  { traveller, departs, returns, declaresReturn, permit }: NextTrip,
): Promise<Decided<'closed' | FieldProblem>> =>
  changeTraveller(world, id, traveller, (old): Traveller | FieldProblem => {
    const isPlanned = old.trip?.departs === departs && old.trip.returned === null;
    if (old.trip !== null && old.trip.returned === null && !isPlanned) {
      return { pointer: '/departs', code: 'trip-not-over' };
    }
    if (old.trip !== null && old.trip.returned !== null && departs < old.trip.returned) {
      return { pointer: '/departs', code: 'trip-not-over' };
    }
    return {
      ...old,
      trip: { departs, returns, returned: null, declaresReturn },
      permit: permit === undefined ? (isPlanned ? old.permit : leftAfter(old)) : permit,
    };
  });

/** A permit for one trip is taken to be used up by a trip that began while it was in force. */
function leftAfter({ permit, trip }: Traveller): Permit | null {
  if (permit === null || permit.kind === 'multiple' || trip === null) return permit;
  const wasInForce = trip.departs >= permit.effective && trip.departs <= permit.ends;
  return wasInForce ? { ...permit, used: true } : permit;
}
