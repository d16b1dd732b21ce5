import type { Day } from '../calendar';
import type { Case } from './case';
import { cappedByStay, type Permission } from './permission';
import type { StayLimit } from './stay-end';

/** Whether the travel document had ended by the day of departure. Its last day is still good. */
export function documentEndedBefore(person: Case, departs: Day): boolean {
  const { passportEnds } = person;
  return person.residence.passport === 'refugee-travel-document' && passportEnds !== null && passportEnds < departs;
}

/** Return on a refugee travel document; null where the person travels on something else, or it has ended. */
export function documentReentry(person: Case, departs: Day, stay: StayLimit | null): Permission | null {
  const { passportEnds } = person;
  if (person.residence.passport !== 'refugee-travel-document') return null;
  if (passportEnds === null || passportEnds < departs) return null;
  return cappedByStay('refugee-travel-document', passportEnds, 'document-end', stay);
}
