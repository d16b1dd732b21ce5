import type { Case } from './case';
import type { Rule } from './rule';
import { immigrationRegulations } from './sources';

/** R1.2: whom special re-entry is closed to by name. */
export const specialExclusionsRule = {
  id: 'R1.2',
  sentence:
    'Special re-entry is closed to people with a revocation hearing, a departure hold, a detention order, a supervisory measure, a stay for a refugee application, or a designation as a risk.',
  source: immigrationRegulations('art. 29-4 (1)'),
  confidence: 'official',
  // The supervisory measure was added on this day; the other five are older.
  from: '2024-06-10',
  until: null,
} as const satisfies Rule;

/** Whether any of the six was stated. Not stated counts as none, so every assessment says: confirm with Immigration. */
export const isExcluded = (person: Case): boolean => person.residence.exclusions.length > 0;
