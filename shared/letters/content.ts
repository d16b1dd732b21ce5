import type { Day, Instant } from '../calendar/day';
import type { AnswerKind, Registration, Traveller } from '../registrations/registration';
import type { Assessment } from '../rules/assessment';
import type { LetterKind, Reminder } from './kinds';
import type { MovedDate } from './moved-dates';

/** The end of a day in Japan on the reader's own clock: `2026-11-30 23:59 Japan = 2026-11-30 09:59 New York`. */
export type BothClocks = { readonly local: { readonly day: Day; readonly time: string }; readonly place: string };

export type AssessedTraveller = { readonly traveller: Traveller; readonly assessment: Assessment };

/** A letter to come, for the list in the welcome letter and on the own page. */
export type PromisedLetter = { readonly kind: LetterKind; readonly at: Instant; readonly localDay: Day };

export type LetterLinks = {
  readonly ownPage: string;
  /** Where "I have seen this" is pressed. */
  readonly seen: string;
  /** Where all letters are stopped; of people whom their employer registered, where they object. */
  readonly stop: string;
  /** Where somebody who has left their employer takes the registration over. */
  readonly keep: string;
  /** Where addresses are changed. */
  readonly settings: string;
  /** Where the confirmation is pressed; only in a `confirm` letter. */
  readonly confirm?: string | undefined;
  /** Where a new address is confirmed; only in a `confirm-address` letter. */
  readonly address?: string | undefined;
  /** The first page, where anybody registers; only in an `erased` letter, whose own page is gone. */
  readonly register?: string | undefined;
};

/** Everything a letter says, in data; `writeLetter` puts it into words. */
export type LetterContent = {
  readonly registration: Registration;
  readonly travellers: readonly AssessedTraveller[];
  /** Today in Japan. */
  readonly today: Day;
  readonly links: LetterLinks;
  /** Letters still to come, soonest first. A reminder names none, and is given none. */
  readonly promises: readonly PromisedLetter[];
  /** The last minute of a day in Japan on the reader's clock; null where the reader's clock is Japan's. */
  readonly endOfDay: (day: Day) => BothClocks | null;
} & (
  | { readonly letter: Exclude<AnswerKind, 'law-changed'> }
  | { readonly letter: 'law-changed'; readonly moved: readonly MovedDate[] }
  /** One mail with all that is due: the nearest letter of each traveller and date, most urgent first. */
  | { readonly letter: 'reminder'; readonly reminders: readonly [Reminder, ...Reminder[]] }
);

/** A letter in words: text and HTML say the same. The subject has at most 78 characters. */
export type WrittenLetter = { readonly subject: string; readonly text: string; readonly html: string };
