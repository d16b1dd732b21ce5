import { addYears, type Day } from '../calendar';
import type { Case } from './case';
import type { Permission } from './permission';
import type { Rule } from './rule';
import { immigrationAct } from './sources';
import { mayUseSpecialReentry } from './special-eligibility';
import type { StayLimit } from './stay-end';

/** R1.3: how long special re-entry lasts. */
export const specialReentryRule = {
  id: 'R1.3',
  sentence:
    'Special re-entry lasts one year from the day of departure, and never longer than the stay; two years for special permanent residents.',
  source: immigrationAct('art. 26-2 (2); Special Act on Immigration Control, art. 23 (2)'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** R1.4: nobody abroad can make it longer. */
export const specialNotExtendableRule = {
  id: 'R1.4',
  sentence: 'Special re-entry cannot be extended abroad, nor be turned into a re-entry permit there.',
  source: immigrationAct('art. 26-2 (3)'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** The last day special re-entry itself reaches. Departure on 2028-02-29: 2029-02-28; on 2027-02-28: 2028-02-28. */
export const specialTermEnds = (person: Case, departs: Day): Day =>
  addYears(departs, person.isSpecialPermanent ? 2 : 1);

/**
 * Special re-entry for a departure on this day; null where it is closed to the person.
 * The stay is named as the bound when both end on the same day, since waiting for a longer year would not help.
 */
export function specialReentry(person: Case, departs: Day, stay: StayLimit | null): Permission | null {
  if (!mayUseSpecialReentry(person)) return null;
  const term = specialTermEnds(person, departs);
  if (stay !== null && stay.ends <= term) {
    return { basis: 'special-reentry', ends: stay.ends, boundBy: stay.boundBy };
  }
  return { basis: 'special-reentry', ends: term, boundBy: person.isSpecialPermanent ? 'two-years' : 'one-year' };
}
