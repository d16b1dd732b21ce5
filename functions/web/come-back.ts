import { type DateText, dateText, dayOf, japanDay } from '../../shared/calendar';
import type { FieldProblem } from '../../shared/problems';
import type { RegistrationId, Traveller } from '../../shared/registrations/registration';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';
import { isOpen, oweChanged } from './occasions';

export type ComeBack = {
  /** Absent: everybody whose trip is open; a family comes back together. */
  readonly traveller?: string | undefined;
  /** The day of landing in Japan; absent: today there. */
  readonly date?: DateText | undefined;
};

/** "I am back": closes the trip, keeps the registration. Saying it twice with the same day is fine (`unchanged`). */
export const comeBack = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
  said: ComeBack,
): Promise<Decided<'closed' | FieldProblem>> =>
  changeOrRefuse<'closed' | FieldProblem>(world, id, (registration, now) => {
    if (!isOpen(registration)) return { refuses: 'closed' };
    const today = japanDay(now);
    const date = said.date ?? dateText(today);
    if (dayOf(date) > today) return { refuses: { pointer: '/date', code: 'returned-in-future' } };

    const back = registration.travellers.filter((traveller) => comesBack(traveller, said));
    if (back.length === 0) {
      if (said.traveller === undefined && registration.travellers.some((traveller) => traveller.trip !== null)) {
        return { becomes: registration };
      }
      return { refuses: { pointer: said.traveller === undefined ? '' : '/traveller', code: 'no-trip' } };
    }
    if (back.some(({ trip }) => trip !== null && dayOf(trip.departs) > dayOf(date))) {
      return { refuses: { pointer: '/date', code: 'returned-before-departure' } };
    }
    if (back.every(({ trip }) => trip?.returned === date)) return { becomes: registration };

    const travellers = registration.travellers.map((traveller) =>
      back.includes(traveller) && traveller.trip !== null
        ? { ...traveller, trip: { ...traveller.trip, returned: date } }
        : traveller,
    );
    return { becomes: oweChanged({ ...registration, travellers }, now) };
  });

/** Who is named may also correct the day they gave before. */
function comesBack({ id, trip }: Traveller, said: ComeBack): boolean {
  if (trip === null) return false;
  return said.traveller === undefined ? trip.returned === null : id === said.traveller;
}
