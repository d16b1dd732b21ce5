import { addYears, type Day } from '../calendar';
import type { Case } from './case';
import { cappedByStay, type Permission } from './permission';
import { mayUseSpecialReentry } from './special-eligibility';
import type { StayLimit } from './stay-end';

/** The last day special re-entry itself reaches (R1.3). Departure on 2028-02-29: 2029-02-28; on 2027-02-28: 2028-02-28. */
export function specialTermEnds(person: Case, departs: Day): Day {
  const { years, specialPermanentYears } = person.law.specialReentry;
  return addYears(departs, person.isSpecialPermanent ? specialPermanentYears : years);
}

/**
 * Special re-entry for a departure on this day; null where it is closed to the person.
 * The stay is named as the bound when both end on the same day, since waiting for a longer year would not help.
 */
export function specialReentry(person: Case, departs: Day, stay: StayLimit | null): Permission | null {
  if (!mayUseSpecialReentry(person)) return null;
  const term = specialTermEnds(person, departs);
  const boundBy = person.isSpecialPermanent ? 'two-years' : 'one-year';
  if (stay !== null && stay.ends === term) {
    return { basis: 'special-reentry', ends: term, boundBy: stay.boundBy, otherwise: { ends: term, boundBy } };
  }
  return cappedByStay('special-reentry', term, boundBy, stay);
}
