/** What the letters say that are not about a date coming near: an address, a link, the law, and the receipt of an erasure. */
import type { LetterKind } from '../letters/kinds';
import type { AnswerKind } from '../registrations/registration';
import type { Words } from './words';

/** The kinds whose words stand here. */
export type MoreKind = Extract<
  AnswerKind,
  'confirm-address' | 'link-again' | 'address-bounced' | 'law-changed' | 'erased'
>;

type OnDate = (date: string) => string;

export type MoreLetterWords = {
  /** What these letters are about, beside `letters.promises`. */
  readonly promises: Readonly<Record<MoreKind, string>>;
  /** What can still be done, where the days left or being abroad change it. */
  readonly stillDone: {
    /** In Japan, with a week left or less: to a counter that is open. */
    readonly goSoon: OnDate;
    /** Before leaving without the permit the trip needs, with three days left or less. */
    readonly permitInTime: string;
    /** Abroad, where a card cannot be renewed. `paper` as `letters.card.names` has it. */
    readonly cardAway: (paper: string, date: string) => string;
  };
  /** When the letters of the plan come, for a reader who chose another hour than nine: `18:00`. */
  readonly whenTheyCome: (time: string) => string;
  /** In place of `letters.answers.welcome.intro`, where the letters begin anew. */
  readonly welcomeAgain: string;
  /** To an address that is not known to be the right one yet. */
  readonly confirmAddress: {
    readonly subject: string;
    readonly title: string;
    readonly what: Readonly<Record<'first' | 'second', string>>;
    readonly press: string;
    readonly button: string;
    readonly notYou: string;
  };
  readonly linkAgain: {
    readonly subject: string;
    readonly title: string;
    readonly what: string;
    readonly nothingChanged: string;
    readonly keepIt: string;
    readonly notYou: string;
    readonly button: string;
  };
  /** To the second address. `address` is the first, masked: `l…@example.com`. */
  readonly addressBounced: {
    readonly subject: string;
    readonly title: string;
    readonly what: (address: string) => string;
    readonly give: string;
    readonly button: string;
  };
  readonly lawChanged: {
    readonly subject: string;
    readonly subjectWithDate: OnDate;
    readonly title: string;
    readonly intro: string;
    readonly moved: string;
    readonly whoseMoved: (name: string) => string;
    readonly fromTo: (before: string, now: string) => string;
    readonly isNew: OnDate;
    readonly isGone: OnDate;
    readonly why: string;
    readonly rule: (id: string, sentence: string, article: string, url: string) => string;
    readonly whatToDo: string;
    readonly compare: string;
    readonly ask: string;
  };
  readonly erased: {
    readonly subject: string;
    readonly title: string;
    readonly what: OnDate;
    readonly deleted: readonly string[];
    readonly remains: string;
    readonly remaining: readonly string[];
    /** Of people their employer registered. */
    readonly emptyEntry: (employer: string) => string;
    readonly datesStay: string;
    readonly again: string;
    readonly button: string;
  };
};

/** What a letter is about, in a few words. */
export const nameLetter = ({ letters, lettersMore }: Words, kind: LetterKind): string =>
  ({ ...letters.promises, ...lettersMore.promises })[kind];
