/** Everything the page of an employer's people says, as one type: a language that forgets a sentence does not compile. */
import { peoplePage as en } from './en/employer-people';
import { peoplePage as ja } from './ja/employer-people';
import type { FieldWords } from './page-words';

export type PeoplePageWords = {
  readonly title: string;
  /** What one finds there, beside the link to it. */
  readonly text: string;
  /** How many there are; and of them who is abroad, out of reach, or objected. */
  readonly sum: (all: number, abroad: number, unreachable: number, objected: number) => string;
  readonly nobody: string;
  readonly find: {
    readonly search: FieldWords;
    readonly within: FieldWords;
    readonly always: string;
    readonly days: (days: number) => string;
    readonly button: string;
    readonly found: (count: number) => string;
    readonly nobody: string;
  };
  readonly columns: Readonly<Record<'person' | 'left' | 'says', string>>;
  readonly left: (days: number) => string;
  readonly passed: (days: number) => string;
  readonly today: string;
  readonly noDate: string;
  /** What the date is that counts next: the end of the stay or the card, or the last day to be back. */
  readonly dates: Readonly<Record<'return' | 'stay-end' | 'continuation-end' | 'card-end', string>>;
  readonly abroad: string;
  readonly unreachable: string;
  readonly objected: string;
  readonly download: string;
  readonly more: string;
  readonly upload: string;
};

/** The words of the page of people in a language of our pages. */
export const peoplePageWordsFor = (language: 'en' | 'ja'): PeoplePageWords => (language === 'ja' ? ja : en);
