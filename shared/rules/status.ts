import type { DateText } from '../calendar/day';
import type { Status } from './facts';
import type { Rule } from './rule';
import { immigrationRegulations } from './sources';

/** R6: what each status of residence grants. A new status is a new row here and a name in every language. */
export const statusOfResidence = {
  id: 'R6',
  sentence: 'Each status of residence has its own periods of stay, and decides whether a residence card must be held.',
  source: immigrationRegulations('appended table 2'),
  confidence: 'official',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** The periods that can be granted, in months; `up-to` where each is set for the person. */
export type Periods = { readonly months: readonly number[] } | { readonly upTo: number };

export type StatusTraits = {
  /** `mission`: as long as the posting lasts, with or without a printed date. */
  readonly stay: 'fixed' | 'mission' | 'indefinite';
  /** Whether a residence card (or certificate) must be held; `some`: certain designated activities get none. */
  readonly card: 'required' | 'some' | 'never';
  readonly periods: Periods;
  /** Shorter periods than a month are granted too, such as 15 or 30 days. */
  readonly grantsDays: boolean;
  /** Months away after which the status may be asked about: Immigration Act art. 22-4 (1) vi, vii. */
  readonly absenceMonths: 3 | 6 | null;
  /** First day the status can be granted; null where it has been since before these rules. */
  readonly from: DateText | null;
};

const work: StatusTraits = {
  stay: 'fixed',
  card: 'required',
  periods: { months: [60, 36, 12, 3] },
  grantsDays: false,
  absenceMonths: 3,
  from: null,
};
/** A status whose period is set for each person, `longest` months at most. */
const setForEach = (longest: number): StatusTraits => ({ ...work, periods: { upTo: longest }, grantsDays: true });
const family: StatusTraits = { ...work, periods: { months: [60, 36, 12, 6] }, absenceMonths: 6 };
const indefinite: StatusTraits = { ...work, stay: 'indefinite', periods: { months: [] }, absenceMonths: null };

export const statusTraits: Readonly<Record<Status, StatusTraits>> = {
  diplomat: { ...work, stay: 'mission', card: 'never', periods: { upTo: 120 }, grantsDays: true, absenceMonths: null },
  official: { ...work, card: 'never', grantsDays: true, absenceMonths: null },
  professor: work,
  artist: work,
  'religious-activities': work,
  journalist: work,
  'highly-skilled-professional-1': { ...work, periods: { months: [60] } },
  'highly-skilled-professional-2': { ...indefinite, absenceMonths: 6 },
  'business-manager': { ...work, periods: { months: [60, 36, 12, 6, 4, 3] } },
  'legal-accounting-services': work,
  'medical-services': work,
  researcher: work,
  instructor: work,
  'engineer-humanities-international': work,
  'intra-company-transferee': work,
  'nursing-care': work,
  entertainer: { ...work, periods: { months: [36, 12, 6, 3] }, grantsDays: true },
  'skilled-labor': work,
  'specified-skilled-worker-1': setForEach(36),
  'specified-skilled-worker-2': { ...work, periods: { months: [36, 24, 12, 6] } },
  'technical-intern-training-1': setForEach(12),
  'technical-intern-training-2': setForEach(24),
  'technical-intern-training-3': setForEach(24),
  'cultural-activities': { ...work, periods: { months: [36, 12, 6, 3] } },
  'temporary-visitor': { ...work, card: 'never', periods: { upTo: 3 }, grantsDays: true, absenceMonths: null },
  student: setForEach(51), // 4 years and 3 months
  trainee: { ...work, periods: { months: [24, 12, 6, 3] } },
  dependent: setForEach(60),
  'designated-activities': { ...setForEach(60), card: 'some' },
  'permanent-resident': indefinite,
  'spouse-or-child-of-japanese': family,
  'spouse-or-child-of-permanent-resident': family,
  'long-term-resident': { ...setForEach(60), absenceMonths: null },
  'special-permanent-resident': indefinite,
  // The periods of this status were not published when this was written.
  'employment-for-skill-development': { ...setForEach(60), from: '2027-04-01' },
};
