import type { DateText } from '../calendar/day';

/** The slugs of every status of residence the rules know (Immigration Act, appended tables 1 and 2, and the special permanent resident). */
export const statuses = [
  'diplomat',
  'official',
  'professor',
  'artist',
  'religious-activities',
  'journalist',
  'highly-skilled-professional-1',
  'highly-skilled-professional-2',
  'business-manager',
  'legal-accounting-services',
  'medical-services',
  'researcher',
  'instructor',
  'engineer-humanities-international',
  'intra-company-transferee',
  'nursing-care',
  'entertainer',
  'skilled-labor',
  'specified-skilled-worker-1',
  'specified-skilled-worker-2',
  'technical-intern-training-1',
  'technical-intern-training-2',
  'technical-intern-training-3',
  'cultural-activities',
  'temporary-visitor',
  'student',
  'trainee',
  'dependent',
  'designated-activities',
  'permanent-resident',
  'spouse-or-child-of-japanese',
  'spouse-or-child-of-permanent-resident',
  'long-term-resident',
  'special-permanent-resident',
  'employment-for-skill-development',
] as const;
export type Status = (typeof statuses)[number];

/** The period of stay that was granted, not what is left of it. */
export const grants = ['30-days-or-less', '3-months-or-less', 'over-3-months', 'indefinite', 'unknown'] as const;
export type Grant = (typeof grants)[number];

/** The residence card (or special permanent resident certificate) on the day of departure. */
export const cards = ['held', 'issued-later', 'missing', 'none'] as const;
export type Card = (typeof cards)[number];

/** The passport on the day of departure. */
export const passports = ['valid', 'expired', 'refugee-travel-document'] as const;
export type Passport = (typeof passports)[number];

/** What bars special re-entry: Regulations art. 29-4 (1). */
export const exclusions = [
  'revocation-hearing',
  'departure-hold',
  'detention-order',
  'supervisory-measure',
  'refugee-application',
  'designated-risk',
] as const;
export type Exclusion = (typeof exclusions)[number];

export const pendingKinds = ['renewal', 'change', 'permanent-residence'] as const;
export type Pending = {
  readonly kind: (typeof pendingKinds)[number];
  readonly filed: DateText;
  /** The day a refusal was notified or a new card handed over; null while undecided. */
  readonly decided: DateText | null;
};

export type Residence = {
  readonly status: Status;
  /** Last day of the period of stay; null when it has none. */
  readonly stayEnds: DateText | null;
  readonly grant: Grant;
  /** The granted period in whole months, where known: the renewal window opens only for six months or more. */
  readonly grantMonths?: number | undefined;
  /** As printed on the residence card or certificate. */
  readonly cardEnds: DateText | null;
  readonly card: Card;
  readonly passport: Passport;
  readonly passportEnds: DateText | null;
  readonly birthDate: DateText | null;
  readonly exclusions: readonly Exclusion[];
  readonly pending: Pending | null;
};

export type Trip = {
  /** The day of the departure inspection (the stamp), not of take-off. */
  readonly departs: DateText;
  /** Planned return; null when open. */
  readonly returns: DateText | null;
  /** Day of the actual return; null while away. */
  readonly returned: DateText | null;
  /** Will tick, or ticked, "temporary departure". */
  readonly declaresReturn: boolean;
};

export type Permit = {
  readonly kind: 'single' | 'multiple';
  readonly effective: DateText;
  readonly ends: DateText;
  /** A single permit that an earlier trip used. */
  readonly used: boolean;
};

/** What the rules need to know of one person. The JSON of `POST /api/v1/assessments`, with its defaults filled in. */
export type Facts = {
  readonly residence: Residence;
  /** null: no trip, only stay and card deadlines. */
  readonly trip: Trip | null;
  readonly permit: Permit | null;
};
