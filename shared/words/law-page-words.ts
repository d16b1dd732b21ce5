/** What the page of the law says around the rules, whose own sentences stand in the rule book. */
import type { Bound, Verdict } from '../rules/assessment';
import type { LawChange } from '../rules/book/outline-book';
import type { Confidence } from '../rules/book/rule';
import { lawPage as en } from './en/law-page';
import type { FactsWords } from './facts-words';
import { lawPage as ja } from './ja/law-page';
import type { DeskLanguage } from './languages';

type OnDate = (date: string) => string;
type Titled = { readonly title: string; readonly text: string };

export type LawPageWords = Titled & {
  /** In which languages the rules are written, and which text counts. */
  readonly languages: string;
  readonly asOf: (today: string, checked: string) => string;
  readonly notAdvice: Titled & { readonly ask: string };
  readonly contents: string;
  readonly rules: Titled;
  /** How sure we are: a few words beside each rule, and a sentence above them all. */
  readonly confidence: Readonly<Record<Confidence, { readonly short: string; readonly long: string }>>;
  readonly since: OnDate;
  /** For rules as old as the book: they may be older. */
  readonly sinceAtLeast: OnDate;
  readonly between: (from: string, until: string) => string;
  readonly comesIntoForce: OnDate;
  readonly checked: OnDate;
  readonly ended: string;
  readonly coming: string;
  readonly endedVersion: OnDate;
  readonly comingVersion: OnDate;
  readonly fees: FeeTableWords;
  readonly changes: Titled & {
    readonly day: string;
    readonly change: string;
    readonly kinds: Readonly<Record<LawChange['kind'], string>>;
  };
  readonly examples: ExampleWords;
  readonly top: string;
};

export type FeeTableWords = Titled & {
  readonly acceptedFrom: string;
  readonly from: OnDate;
  readonly single: string;
  readonly multiple: string;
  readonly yen: (amount: string) => string;
  readonly online: (amount: string) => string;
  readonly onlineCharge: (amount: string, charge: string) => string;
  readonly stay: Titled & {
    readonly granted: string;
    readonly fee: string;
    readonly any: string;
    readonly upTo: (months: number) => string;
    readonly under: (months: number) => string;
    readonly exactly: (months: number) => string;
    readonly orMore: (months: number) => string;
    readonly longer: string;
    readonly permanentResidence: string;
  };
};

export type ExampleWords = Titled & {
  readonly who: string;
  readonly outcome: string;
  readonly askedOn: OnDate;
  /** The verdicts in two or three words. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly backBy: string;
  readonly planBy: OnDate;
  readonly noWayHome: string;
  /** What sets the last day, as a noun. */
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly missing: string;
  /** Before links to rules. */
  readonly see: string;
  readonly unspoken: string;
  readonly facts: FactsWords;
};

/** The rules are written in Japanese and English, and so is what stands around them. */
export const lawPageWordsFor = (language: DeskLanguage): LawPageWords => (language === 'ja' ? ja : en);
