import type { Rule } from './rule';

/** The id of a rule of the book, such as `R1.3`: whatever an assessment cites stands there. */
export type RuleId = Rule['id'];
