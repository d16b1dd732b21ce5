import type { DateText } from '../calendar/day';
import type { ActionCode } from './action-codes';
import type { RuleId } from './book/rule-id';
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

/** A day on which the permission would end by itself, and the rule that says so. The earliest of them is `returnBy`. */
export type BoundDay = { readonly bound: Bound; readonly date: DateText; readonly rule: RuleId };

/** What a person may still choose: before leaving the first three, abroad on a permit the last. */
export const choices = ['special-reentry', 'reentry-permit', 'renew-first', 'extension'] as const;
export type Choice = (typeof choices)[number];

/** How far one choice would reach. */
export type Prospect = {
  readonly choice: Choice;
  /** Last day to be back that way, inclusive; null where the way is closed. After `renew-first` at most: nobody knows the new period. */
  readonly returnBy: DateText | null;
  /** The day to aim for that way, a week earlier; null where that is before the departure or the way is closed. */
  readonly planToReturnBy: DateText | null;
  readonly boundBy: Bound | null;
  /** About the first day to arrange it; null where it can be arranged at any time, or needs no arranging. */
  readonly arrangeFrom: DateText | null;
  /** Last day to arrange it; null where nothing needs arranging or the way is closed. */
  readonly arrangeBy: DateText | null;
  /** The rule that sets the day, or closes the way. */
  readonly rule: RuleId;
};

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

export type Deadline = { readonly kind: DeadlineKind; readonly date: DateText; readonly rule: RuleId };

/** Facts without which nothing may be said about a return. */
export const missingFacts = ['stayEnds', 'grant', 'passportEnds'] as const;
export type MissingFact = (typeof missingFacts)[number];

export type Severity = 'info' | 'warning' | 'danger';

export type Finding = { readonly code: FindingCode; readonly severity: Severity; readonly rule: RuleId };

/** What to do, and by when; `by` is null where it is now, or where no day can be named. */
export type Action = { readonly code: ActionCode; readonly by: DateText | null; readonly rule: RuleId };

/** What the law says about one person's facts on one day. */
export type Assessment = {
  readonly verdict: Verdict;
  readonly basis: Basis | null;
  /** Last day of the permission, inclusive; null when there is none. */
  readonly returnBy: DateText | null;
  /** The day to aim for: a week before `returnBy`, and never inside a continuation period. */
  readonly planToReturnBy: DateText | null;
  readonly boundBy: Bound | null;
  /** Every day that could end the permission, ascending: the first is `returnBy`, the others would have allowed more. */
  readonly bounds: readonly BoundDay[];
  /** What would change the answer; empty where nothing is left to choose, or nothing may be said. */
  readonly choices: readonly Prospect[];
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
