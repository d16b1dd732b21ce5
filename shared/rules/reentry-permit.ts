import { addYears, type Day, earlier } from '../calendar';
import type { Case, PermitDays } from './case';
import { cappedByStay, type Permission } from './permission';
import type { StayLimit } from './stay-end';

/** A single permit that an earlier trip used is only paper. */
export const isUsedUp = (permit: PermitDays): boolean => permit.kind === 'single' && permit.used;

/** The permit that is in force on the day of departure; null where there is none. */
export function usablePermit(person: Case, departs: Day): PermitDays | null {
  const { permit } = person;
  if (permit === null || isUsedUp(permit)) return null;
  return permit.effective <= departs && departs <= permit.ends ? permit : null;
}

/** Return on a permit in force. It governs even where special re-entry would reach further. */
export function permitReentry(person: Case, departs: Day, stay: StayLimit | null): Permission | null {
  const permit = usablePermit(person, departs);
  return permit && cappedByStay('reentry-permit', permit.ends, 'permit-end', stay);
}

/** The longest term of a permit that takes effect on this day (R2.2). */
export function longestPermit(person: Case, effective: Day): Day {
  const { years, specialPermanentYears } = person.law.permit;
  return addYears(effective, person.isSpecialPermanent ? specialPermanentYears : years);
}

/** The last day a permit applied for before this departure could reach. It is never longer than the stay itself, pending or not. */
export function newPermitReaches(person: Case, departs: Day): Day {
  return earlier(longestPermit(person, departs), person.stayEnds);
}
