import type { Severity } from '../assessment';
import type { RuleId } from '../book/rule-id';
import type { Situation } from '../situation';

/** What makes a finding true, which rule says so, and how much it matters. */
export type FindingRow = {
  readonly rule: RuleId;
  readonly severity: Severity | ((situation: Situation) => Severity);
  /** What must be there for the question to arise, such as a permit; it is asked once for all rows that share it. */
  readonly given: (situation: Situation) => boolean;
  readonly when: (situation: Situation) => boolean;
};

/** A closed way is dangerous unless another way home stands open. */
export const dangerWithoutPermission = ({ permission }: Situation): Severity =>
  permission === null ? 'danger' : 'warning';

export const always = (): boolean => true;
export const givenPermission = ({ permission }: Situation): boolean => permission !== null;
export const givenPermit = ({ person }: Situation): boolean => person.permit !== null;
export const givenTrip = ({ person }: Situation): boolean => person.trip !== null;
export const givenOpenTrip = ({ openTrip }: Situation): boolean => openTrip !== null;
export const givenReturn = ({ openTrip }: Situation): boolean => openTrip !== null && openTrip.returns !== null;
export const givenExclusions = ({ person }: Situation): boolean => person.residence.exclusions.length > 0;
export const givenPending = ({ person }: Situation): boolean => person.pending !== null;
export const givenStay = ({ stay }: Situation): boolean => stay !== null;
export const givenCard = ({ person }: Situation): boolean => person.cardEnds !== null;
