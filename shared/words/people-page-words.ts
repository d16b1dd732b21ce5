/** Everything the pages of an employer's people say, as one type: a language that forgets a sentence does not compile. */

import { peoplePage as en } from './en/employer-people';
import { peoplePage as ja } from './ja/employer-people';
import type { MovedDatesWords } from './moved-dates-words';
import type { FieldWords } from './page-words';

/** What somebody answered to "have you seen this date?"; `never` where there is no date, or they want no letters. */
type Answered = 'seen' | 'awaited' | 'later' | 'never';

type CountOf = (count: number) => string;

export type PeoplePageWords = {
  readonly title: string;
  /** What one finds there, beside the link to it. */
  readonly text: string;
  readonly nobody: string;
  /** How many there are, and of them who is to be looked at. */
  readonly counts: Readonly<
    Record<'all' | 'abroad' | 'not-answered' | 'unreachable' | 'objected' | 'leaving', CountOf>
  >;
  readonly find: {
    readonly search: FieldWords;
    readonly within: FieldWords;
    readonly always: string;
    readonly days: (days: number) => string;
    readonly show: FieldWords;
    readonly shows: Readonly<
      Record<'everybody' | 'abroad' | 'not-answered' | 'unreachable' | 'objected' | 'moved', string>
    >;
    readonly sort: FieldWords;
    readonly orders: Readonly<Record<'days-left' | 'name' | 'employee_id' | 'departure', string>>;
    readonly button: string;
    readonly found: (count: number) => string;
    /** Where there is more than one page. */
    readonly part: (first: number, last: number) => string;
    readonly nobody: string;
  };
  readonly columns: Readonly<Record<'person' | 'left' | 'says' | 'answered' | 'reachable', string>>;
  readonly left: CountOf;
  readonly passed: CountOf;
  readonly today: string;
  readonly noDate: string;
  /** What the date is that counts next: the end of the stay or the card, or the last day to be back. */
  readonly dates: Readonly<Record<'return' | 'stay-end' | 'continuation-end' | 'card-end', string>>;
  /** Dates that a change of law moved. */
  readonly moved: MovedDatesWords & {
    readonly notice: CountOf;
    readonly line: (kind: string, before: string, now: string) => string;
    readonly by: (rule: string, since: string) => string;
  };
  readonly abroad: string;
  readonly leaving: string;
  readonly answered: Readonly<Record<Answered, string>>;
  readonly reach: Readonly<Record<'reached' | 'unreachable' | 'objected', string>>;
  readonly download: string;
  readonly before: string;
  readonly more: string;
  readonly upload: string;
  readonly person: PersonPageWords;
};

/** The page of one person. */
export type PersonPageWords = {
  readonly number: (employeeId: string) => string;
  readonly back: string;
  readonly unknown: { readonly title: string; readonly text: string; readonly button: string };
  readonly dates: { readonly title: string; readonly none: string };
  readonly why: { readonly title: string; readonly text: string; readonly changes: string; readonly turnTo: string };
  readonly letters: { readonly title: string; readonly text: string; readonly none: string };
  readonly standing: {
    readonly title: string;
    readonly registered: (date: string) => string;
    readonly seenOn: (date: string) => string;
    readonly answered: Readonly<Record<Exclude<Answered, 'seen'>, string>>;
    readonly reached: string;
    /** The day of the letter that came back, where it is known. */
    readonly unreachable: (date: string | null) => string;
    readonly objected: string;
    readonly leavingSince: (date: string) => string;
  };
  readonly offer: { readonly title: string; readonly text: string; readonly button: string; readonly done: string };
};

/** The words of the pages of people in a language of our pages. */
export const peoplePageWordsFor = (language: 'en' | 'ja'): PeoplePageWords => (language === 'ja' ? ja : en);
