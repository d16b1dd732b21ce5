import type { DateText } from '../calendar/day';

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

export type Finding = {
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'danger';
  readonly rule: string;
};

export type Action = { readonly code: string; readonly by: DateText | null; readonly rule: string };

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
  readonly missing: readonly string[];
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
