import type { Finding, Severity } from '../assessment';
import type { RuleId } from '../book/rule-id';
import type { FindingCode } from '../finding-codes';

const finding =
  (severity: Severity) =>
  (code: FindingCode, rule: RuleId): Finding => ({ code, severity, rule });

/** Makes a finding of this severity. Findings are made once, when the program starts, and shared by all assessments. */
export const info = finding('info');
export const warning = finding('warning');
export const danger = finding('danger');

/** A closed way is dangerous unless another way home stands open. */
export type ClosedWay = { readonly danger: Finding; readonly warning: Finding };
export const closedWay = (code: FindingCode, rule: RuleId): ClosedWay => ({
  danger: danger(code, rule),
  warning: warning(code, rule),
});
