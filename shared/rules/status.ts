import type { Status } from './facts';

/** What does not change about a status of residence. Its periods are dated: `values/granted-periods.ts`. */
export type StatusTraits = {
  /** `mission`: as long as the posting lasts, with or without a printed date. */
  readonly stay: 'fixed' | 'mission' | 'indefinite';
  /** Whether a residence card (or certificate) must be held; `some`: certain designated activities get none. */
  readonly card: 'required' | 'some' | 'never';
  /** Months away after which the status may be asked about: Immigration Act art. 22-4 (1) vi, vii. */
  readonly absenceMonths: 3 | 6 | null;
};

const work: StatusTraits = { stay: 'fixed', card: 'required', absenceMonths: 3 };
const family: StatusTraits = { ...work, absenceMonths: 6 };
const indefinite: StatusTraits = { stay: 'indefinite', card: 'required', absenceMonths: null };

/** Every status of residence. A new one is a row here, a slug in `facts.ts`, a dated row of periods and a name in every language. */
export const statusTraits: Readonly<Record<Status, StatusTraits>> = {
  diplomat: { stay: 'mission', card: 'never', absenceMonths: null },
  official: { stay: 'fixed', card: 'never', absenceMonths: null },
  professor: work,
  artist: work,
  'religious-activities': work,
  journalist: work,
  'highly-skilled-professional-1': work,
  'highly-skilled-professional-2': { ...indefinite, absenceMonths: 6 },
  'business-manager': work,
  'legal-accounting-services': work,
  'medical-services': work,
  researcher: work,
  instructor: work,
  'engineer-humanities-international': work,
  'intra-company-transferee': work,
  'nursing-care': work,
  entertainer: work,
  'skilled-labor': work,
  'specified-skilled-worker-1': work,
  'specified-skilled-worker-2': work,
  'technical-intern-training-1': work,
  'technical-intern-training-2': work,
  'technical-intern-training-3': work,
  'cultural-activities': work,
  'temporary-visitor': { stay: 'fixed', card: 'never', absenceMonths: null },
  student: work,
  trainee: work,
  dependent: work,
  'designated-activities': { ...work, card: 'some' },
  'permanent-resident': indefinite,
  'spouse-or-child-of-japanese': family,
  'spouse-or-child-of-permanent-resident': family,
  'long-term-resident': { ...work, absenceMonths: null },
  'special-permanent-resident': indefinite,
  'employment-for-skill-development': work,
};
