import type { Day } from '../calendar';
import type { Case } from './case';
import { cappedByStay, type Permission } from './permission';
import type { Rule } from './rule';
import { immigrationAct } from './sources';
import type { StayLimit } from './stay-end';

/** R1.8: a recognised refugee comes back on the travel document itself. */
export const refugeeTravelDocumentRule = {
  id: 'R1.8',
  sentence: 'The holder of a refugee travel document comes back on the document itself, until the day it ends.',
  source: immigrationAct('art. 61-2-15 (4)'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

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
  return cappedByStay({ basis: 'refugee-travel-document', ends: passportEnds, boundBy: 'document-end' }, stay);
}
