import type { DateText } from '../calendar/day';

/** Where a rule is written. */
export type Source = { readonly text: string; readonly url: string };

/**
 * How sure we are of a rule.
 * - `official`: read in the statute or on an official page.
 * - `secondary`: from practitioners who quote an official source.
 * - `derived`: our reading, the careful one where readings differ.
 */
export type Confidence = 'official' | 'secondary' | 'derived';

/** One rule of the law as this program knows it: what it says, where that is written, and on which days it is the law. */
export type Rule = {
  readonly id: `R${number}` | `R${number}.${number}`;
  readonly sentence: string;
  readonly source: Source;
  readonly confidence: Confidence;
  /** First day the rule was in force. */
  readonly from: DateText;
  /** Last day it was; null while it is. */
  readonly until: DateText | null;
};
