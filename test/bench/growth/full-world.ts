import { employerWithNextLetter, withNextLetter } from '../../../functions/next-letter';
import { registrationOfEmployee } from '../../../functions/uploads/registration-of-employee';
import { addDays, dateText, dayOf } from '../../../shared/calendar';
import type { EmployerId, Registration } from '../../../shared/registrations/registration';
import { anAddress, anEmployer, aRegistration, aResidence, aTraveller, aTrip } from '../../support/builders';
import { at, type WorldInMemory, worldInMemory } from '../../support/world';
import { seededChance } from '../rules/seeded-chance';

export const registeredAt = at('2026-11-23T10:00:00+09:00');
/** Employs everybody in a full world. */
export const large = anEmployer({ id: 'large' as EmployerId, name: 'Large KK' });

/**
 * A world in which so many people wait for letters, all of one employer, each with an alarm: leaving on any day of a year and staying
 * for any other, the same on every run.
 */
export async function fillWorld(people: number): Promise<WorldInMemory> {
  const world = worldInMemory('2026-11-23T10:00:00+09:00');
  const chance = seededChance(20_261_123);
  await world.employers.save(employerWithNextLetter(large));
  for (let number = 0; number < people; number += 1) {
    const registration = person(number, chance.between(20, 380), chance.between(400, 1_800));
    const { next } = withNextLetter(registration, registeredAt);
    world.registrations.put({ registration: { ...registration, version: 1 }, next });
    if (next !== undefined) await world.alarms.set({ id: registration.id, at: next.at });
  }
  return world;
}

const today = dayOf('2026-11-23');

/** Told by their employer, and kept for so long that nothing is owed but reminders. */
function person(number: number, departsIn: number, stayEndsIn: number): Registration {
  const employeeId = `E${number}`;
  const stayEnds = dateText(addDays(today, stayEndsIn));
  return aRegistration({
    id: registrationOfEmployee(large.id, employeeId),
    contact: { ...aRegistration().contact, email: anAddress(`person${number}@example.com`), name: `Person ${number}` },
    origin: { by: 'employer', employerId: large.id, employerName: large.name, employeeId },
    occasions: [],
    travellers: [
      aTraveller({
        residence: aResidence({ stayEnds, cardEnds: stayEnds }),
        trip: aTrip({
          departs: dateText(addDays(today, departsIn)),
          returns: dateText(addDays(today, departsIn + 60)),
        }),
      }),
    ],
  });
}
