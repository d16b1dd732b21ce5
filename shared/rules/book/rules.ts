import { addDays, type DateText, dateText, dayOf } from '../../calendar';
import { book } from './book';
import type { Rule } from './rule';
import type { RuleId } from './rule-id';

/** A version of a rule with both its days. */
export type DatedRule = Omit<Rule, 'id' | 'until'> & {
  readonly id: RuleId;
  /** Last day it was the law; null while nothing has ended it. */
  readonly until: DateText | null;
};

type Version = Rule & { readonly id: RuleId };

const versions: readonly Version[] = book;

/** Every version of every rule, by id, older ones first. */
export const rules: readonly DatedRule[] = versions.map((version) => ({ ...version, until: lastDayOf(version) }));

/** The version of a rule that was the law on a day; undefined before its first one, and after a rule that ended. */
export const ruleInForce = (id: RuleId, on: DateText): DatedRule | undefined =>
  rules.find((rule) => rule.id === id && rule.from <= on && (rule.until === null || on <= rule.until));

/** The day before the next version came into force, or the end the rule itself names. */
function lastDayOf(version: Version): DateText | null {
  const successor = versions.find(({ id, from }) => id === version.id && from > version.from);
  return successor === undefined ? (version.until ?? null) : dateText(addDays(dayOf(successor.from), -1));
}
