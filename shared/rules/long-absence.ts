import { addMonths, addYears } from '../calendar';
import type { Case } from './case';
import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** R7: what a long absence touches besides the permission to come back. Advice, never a verdict. */
export const longAbsenceRule = {
  id: 'R7',
  sentence:
    'After three months (six for spouses and highly skilled professionals (ii)) without the activity of the status, Immigration may ask; who goes abroad for a year or more gives notice of moving out.',
  source: immigrationAct('art. 22-4 (1) (vi) and (vii)'),
  confidence: 'secondary',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** Whether the planned absence is longer than this many months. Three months to the day are not. */
export const isAwayLongerThan = (person: Case, months: number): boolean =>
  person.trip !== null && person.trip.returns !== null && person.trip.returns > addMonths(person.trip.departs, months);

/** Whether the planned absence is a year or more, from which the city hall wants to know. */
export const isAwayForAYear = (person: Case): boolean =>
  person.trip !== null && person.trip.returns !== null && person.trip.returns >= addYears(person.trip.departs, 1);
