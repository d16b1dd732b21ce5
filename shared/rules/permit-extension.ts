import { addYears, type Day, earlier } from '../calendar';
import type { Case, PermitDays } from './case';
import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** R2.5: a Japanese embassy or consulate can extend a permit. */
export const permitExtensionRule = {
  id: 'R2.5',
  sentence:
    'A Japanese embassy or consulate may extend a re-entry permit that is still valid, for a good reason, by at most one year and to at most six years after it took effect; seven for special permanent residents.',
  source: immigrationAct('art. 26 (5) and (6); Special Act on Immigration Control, art. 23'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** The last day an extension could reach: a permit of 2022-01-15 to 2027-01-15 could be extended to 2028-01-15. */
export function extensionReaches(person: Case, permit: PermitDays): Day {
  const oneMoreYear = addYears(permit.ends, 1);
  const longest = addYears(permit.effective, person.isSpecialPermanent ? 7 : 6);
  return earlier(earlier(oneMoreYear, longest), person.stayEnds);
}
