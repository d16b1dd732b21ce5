import type { DateText } from '../../calendar/day';

/** A text in the two languages in which the rules can be checked: English, and the Japanese of the statutes. */
export type LawText = { readonly en: string; readonly ja: string };

/** Where a rule is written. */
export type Source = { readonly text: LawText; readonly url: string };

/**
 * How sure we are of a rule.
 * - `official`: read in the statute or on a page of the state, a mission or a city.
 * - `secondary`: from practitioners, universities or newspapers that quote an official source.
 * - `derived`: our reading, the careful one where readings differ.
 */
export type Confidence = 'official' | 'secondary' | 'derived';

/** One rule of the law as it stood for some time: what it says, where that is written, and since when. */
export type Rule = {
  readonly id: `R${number}` | `R${number}.${number}`;
  /** What it says, in one or two plain sentences. */
  readonly sentence: LawText;
  readonly source: Source;
  readonly confidence: Confidence;
  /** The day we last compared it with its source. */
  readonly checked: DateText;
  /** First day it was in force; where it is older than the residence card, 2012-07-09, the first day this book knows. */
  readonly from: DateText;
  /** Last day it was in force. Only for a rule that ended: one that was replaced ends the day before its successor. */
  readonly until?: DateText;
};
