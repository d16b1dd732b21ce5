import type { Severity } from '../assessment';
import type { RuleId } from '../book/rule-id';
import type { Judged } from '../judge';

/** What makes a finding true, which rule says so, and how much it matters. */
export type FindingRow = {
  readonly rule: RuleId;
  readonly severity: Severity | ((judged: Judged) => Severity);
  readonly when: (judged: Judged) => boolean;
};

/** A closed way is dangerous unless another way home stands open. */
export const dangerWithoutPermission = ({ permission }: Judged): Severity =>
  permission === null ? 'danger' : 'warning';
