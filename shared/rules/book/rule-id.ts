import type { book } from './book';

/** The id of a rule of the book, such as `R1.3`. Whatever an assessment cites stands there, or it does not compile. */
export type RuleId = (typeof book)[number]['id'];
