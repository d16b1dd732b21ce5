import { addMonths, addYears } from '../calendar';
import type { Case } from './case';

/** Whether the planned absence is longer than this many months. Three months to the day are not. */
export const isAwayLongerThan = (person: Case, months: number): boolean =>
  person.trip !== null && person.trip.returns !== null && person.trip.returns > addMonths(person.trip.departs, months);

/** Whether the planned absence is a year or more, from which the city hall wants to know. */
export const isAwayForAYear = (person: Case): boolean =>
  person.trip !== null && person.trip.returns !== null && person.trip.returns >= addYears(person.trip.departs, 1);
