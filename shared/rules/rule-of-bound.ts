import type { Bound } from './assessment';
import type { RuleId } from './book/rule-id';

/** The rule behind each bound of a permission. */
export const ruleOfBound: Readonly<Record<Bound, RuleId>> = {
  'one-year': 'R1.3',
  'two-years': 'R1.3',
  'stay-end': 'R4.1',
  'continuation-end': 'R4.2',
  'permit-end': 'R2.2',
  decision: 'R4.3',
  'document-end': 'R1.8',
};
