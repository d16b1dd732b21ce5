import type { Bound, Verdict } from '../rules/assessment';

/** Sentences of the rules that letters say. */
export type RuleWords = {
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
};
