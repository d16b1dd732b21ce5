import type { Status } from '../facts';
import type { DatedRows } from './dated-row';

/** The periods of stay a status can be granted with, in months, the longest first; `days`: shorter ones than a month too, such as 15 or 30 days. */
export type Periods =
  | { readonly months: readonly number[]; readonly days?: true }
  /** Set for each person, this long at most. */
  | { readonly upTo: number; readonly days?: true };

const work: Periods = { months: [60, 36, 12, 3] };
const family: Periods = { months: [60, 36, 12, 6] };
const none: Periods = { months: [] };
const setForEach = (upTo: number): Periods => ({ upTo, days: true });

const periodsOf2012 = {
  diplomat: setForEach(120), // as long as the posting lasts
  official: { ...work, days: true },
  professor: work,
  artist: work,
  'religious-activities': work,
  journalist: work,
  'highly-skilled-professional-1': { months: [60] },
  'highly-skilled-professional-2': none,
  'business-manager': { months: [60, 36, 12, 6, 4, 3] },
  'legal-accounting-services': work,
  'medical-services': work,
  researcher: work,
  instructor: work,
  'engineer-humanities-international': work,
  'intra-company-transferee': work,
  'nursing-care': work,
  entertainer: { months: [36, 12, 6, 3], days: true },
  'skilled-labor': work,
  'specified-skilled-worker-1': setForEach(12),
  'specified-skilled-worker-2': { months: [36, 12, 6] },
  'technical-intern-training-1': setForEach(12),
  'technical-intern-training-2': setForEach(24),
  'technical-intern-training-3': setForEach(24),
  'cultural-activities': { months: [36, 12, 6, 3] },
  'temporary-visitor': setForEach(3),
  student: setForEach(51), // 4 years and 3 months
  trainee: { months: [24, 12, 6, 3] },
  dependent: setForEach(60),
  'designated-activities': setForEach(60),
  'permanent-resident': none,
  'spouse-or-child-of-japanese': family,
  'spouse-or-child-of-permanent-resident': family,
  'long-term-resident': setForEach(60),
  'special-permanent-resident': none,
} as const satisfies Partial<Record<Status, Periods>>;

const periodsOf2025 = {
  ...periodsOf2012,
  'specified-skilled-worker-1': setForEach(36),
  'specified-skilled-worker-2': { months: [36, 24, 12, 6] },
};

const periodsOf2027 = {
  ...periodsOf2025,
  // Its periods were not published when this was written.
  'employment-for-skill-development': setForEach(60),
};

/** Which periods each status could be granted with. A status that is not in a row did not exist yet. */
export const grantedPeriods: DatedRows<{ readonly periods: Readonly<Partial<Record<Status, Periods>>> }> = [
  { from: '2012-07-09', rule: 'R6', periods: periodsOf2012 },
  { from: '2025-09-30', rule: 'R6', periods: periodsOf2025 },
  { from: '2027-04-01', rule: 'R6', periods: periodsOf2027 },
];
