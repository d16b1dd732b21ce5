import type { ActionCode, Basis, Bound, DeadlineKind, FindingCode, MissingFact, Status, Verdict } from '../rules';

/**
 * The words for everything an assessment can say, as one type: a language that forgets a code does not compile.
 * They speak to the person the facts are about. Dates arrive already written, and nothing promises that anybody can return.
 */
export type RulesWords = {
  /** The official name of each status of residence. */
  readonly statuses: Readonly<Record<Status, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** What the person comes back on, as a noun. */
  readonly bases: Readonly<Record<Basis, string>>;
  /** The permission and its last day, in one careful sentence. */
  readonly runsUntil: (date: string) => string;
  /** Why that day: a clause that follows it. */
  readonly bounds: Readonly<Record<Bound, string>>;
  /** What a date is, as a heading beside it. */
  readonly deadlines: Readonly<Record<DeadlineKind, string>>;
  readonly findings: Readonly<Record<FindingCode, string>>;
  /** What to do; the day it is due stands beside it. */
  readonly actions: Readonly<Record<ActionCode, string>>;
  /** What we need to know before we can say anything. */
  readonly missing: Readonly<Record<MissingFact, string>>;
};

/** The words an assessment is told in: the status is what the person told us. */
export type TellingRules = Omit<RulesWords, 'statuses'>;
