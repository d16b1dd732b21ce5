import { dateText, japanDay } from '../../shared/calendar';
import type { CalendarContent } from '../../shared/letters/calendar-file';
import type { Registration } from '../../shared/registrations/registration';
import { endOfJapanDay } from '../hours';
import type { World } from '../ports/world';
import { assessmentsOf } from './assess-now';
import { nameCity } from './local-time';

/** What a calendar of a registration is written from, by today's law. */
export function calendarContentOf(world: Pick<World, 'clock'>, registration: Registration): CalendarContent {
  const today = japanDay(world.clock.now());
  const { timeZone } = registration.contact;
  const assessments = assessmentsOf(registration, dateText(today));
  return {
    registration,
    travellers: registration.travellers.flatMap((traveller, index) => {
      const assessment = assessments[index];
      return assessment === undefined ? [] : [{ traveller, assessment }];
    }),
    today,
    endOfDay: (day) => {
      const local = endOfJapanDay(day, timeZone);
      return local === null ? null : { local, place: nameCity(timeZone) };
    },
  };
}
