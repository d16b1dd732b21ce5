import type { DateText } from '../calendar/day';
import type { ActionCode } from './action-codes';
import type { FindingCode } from './finding-codes';

export type Verdict =
  | 'clear'
  | 'tight'
  | 'permit-needed'
  | 'extension-needed'
  | 'fix-first'
  | 'impossible'
  | 'lapsed'
  | 'undetermined';

/** What the person returns on. */
export type Basis = 'special-reentry' | 'reentry-permit' | 'refugee-travel-document';

/** Which rule set `returnBy`. */
export type Bound =
  | 'one-year'
  | 'two-years'
  | 'stay-end'
  | 'continuation-end'
  | 'permit-end'
  | 'decision'
  | 'document-end';

export type DeadlineKind =
  | 'departure'
  | 'return'
  | 'stay-end'
  | 'continuation-end'
  | 'permit-end'
  | 'document-end'
  | 'card-end'
  | 'stay-renewal-opens'
  | 'card-renewal-opens'
  | 'permit-apply-by'
  | 'extension-apply-by';

export type Deadline = { readonly kind: DeadlineKind; readonly date: DateText; readonly rule: string };

/** Facts without which nothing may be said about a return. */
export const missingFacts = ['stayEnds', 'grant', 'passportEnds'] as const;
export type MissingFact = (typeof missingFacts)[number];

export type Severity = 'info' | 'warning' | 'danger';

export type Finding = { readonly code: FindingCode; readonly severity: Severity; readonly rule: string };

/** What to do, and by when; `by` is null where it is now, or where no day can be named. */
export type Action = { readonly code: ActionCode; readonly by: DateText | null; readonly rule: string };

/** What the law says about one person's facts on one day. */
export type Assessment = {
  readonly verdict: Verdict;
  readonly basis: Basis | null;
  /** Last day of the permission, inclusive; null when there is none. */
  readonly returnBy: DateText | null;
  /** The day to aim for: a week before `returnBy`, and never inside a continuation period. */
  readonly planToReturnBy: DateText | null;
  readonly boundBy: Bound | null;
  /** Names of facts without which nothing may be said, such as `grant`. */
  readonly missing: readonly MissingFact[];
  readonly findings: readonly Finding[];
  /** Ascending by date. */
  readonly deadlines: readonly Deadline[];
  readonly actions: readonly Action[];
  readonly law: { readonly version: DateText; readonly verifiedAt: DateText; readonly statuteAsOf: DateText };
};

/** A fact that cannot be, with the JSON pointer (RFC 6901) of the field that says so. */
export type Impossibility = {
  readonly code:
    | 'no-such-date'
    | 'returns-before-departure'
    | 'returned-before-departure'
    | 'permit-ends-before-effective'
    | 'decided-before-filed';
  readonly pointer: string;
};
