/** What every part of an explanation is written with: the assessment, the words, its dates and the rules it cites. */
import { type DateText, dayOf } from '../calendar';
import type { Assessment, FindingCode } from '../rules';
import type { LawText, Rule } from '../rules/book/rule';
import type { RuleId } from '../rules/book/rule-id';
import type { TellingWords } from './words';

/** A rule of the book, named so that a reader can look it up. */
export type CitedRule = { readonly id: RuleId; readonly article: string; readonly url: string };

/** One or two whole sentences, and the rule behind them; undefined where the rule book has none in force. */
export type Reason = { readonly text: string; readonly rule: CitedRule | undefined };

/** Where rules are looked up: the version that was the law on a day; undefined where the book has none. A browser carries a book that quotes nothing. */
export type LawBook = (
  id: RuleId,
  on: DateText,
) => (Partial<Pick<Rule, 'sentence'>> & Pick<Rule, 'source'>) | undefined;

/** Who explains what, in which words, citing which book. */
export type Teller = { readonly assessment: Assessment; readonly words: TellingWords; readonly book: LawBook };

/** A reason by the rule in force when the assessment was made. */
export function because({ assessment, words, book }: Teller, id: RuleId, text: string): Reason {
  const rule = book(id, assessment.law.version);
  return { text, rule: rule && { id, article: inLanguage(words, rule.source.text), url: rule.source.url } };
}

/** A text of the rule book as the reader's language has it: the Japanese of the statutes, or English. */
export const inLanguage = ({ language }: Pick<TellingWords, 'language'>, text: LawText): string =>
  language === 'ja' || language === 'ja-easy' ? text.ja : text.en;

/** A date in a sentence. */
export const write = ({ dates }: Pick<TellingWords, 'dates'>, date: DateText): string => dates.plain(dayOf(date));

export const hasFinding = ({ findings }: Assessment, code: FindingCode): boolean =>
  findings.some((finding) => finding.code === code);

/** Whether a day is later than the one the person has; any day is, where they have none. */
export const reachesFurther = ({ returnBy }: Assessment, date: DateText): boolean =>
  returnBy === null || date > returnBy;
