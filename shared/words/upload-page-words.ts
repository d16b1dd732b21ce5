/** Everything the pages say on which an employer uploads a file, as one type: a language that forgets a sentence does not compile. */
import type { Column } from '../roster/columns';
import { uploadPages as en } from './en/employer-uploads';
import type { FileReadingWords } from './file-reading-words';
import { uploadPages as ja } from './ja/employer-uploads';

type Titled = { readonly title: string; readonly text: string };
type Counted = (count: number) => string;

/** What a plan does with people, and what came of them. */
export type RowFate =
  | 'create'
  | 'update'
  | 'unchanged'
  | 'error'
  | 'missing'
  | 'objected'
  | 'conflict'
  | 'restored'
  | 'removed'
  | 'kept';

export type UploadPageWords = FileReadingWords & {
  readonly start: Titled & {
    readonly points: readonly string[];
    readonly button: string;
    readonly example: string;
    readonly columns: Titled & {
      readonly heading: string;
      readonly content: string;
      readonly needed: string;
    };
    /** What to write into each column. */
    readonly contents: Readonly<Record<Column, string>>;
  };
  readonly choose: Titled & {
    readonly file: string;
    readonly hint: string;
    readonly button: string;
    /** The form opens for a quarter of an hour. */
    readonly late: string;
  };
  readonly reading: Titled;
  /** The file has not arrived although it was sent. */
  readonly sendAgain: string;
  readonly renews: string;
  /** What the person calls their file, where we know. */
  readonly fileNamed: (name: string) => string;
  readonly reload: string;
  /** What only the person who sent the file can say. */
  readonly asking: Titled & {
    readonly missing: (headings: readonly string[]) => string;
    readonly encoding: Titled;
    readonly heading: { readonly title: string; readonly means: (heading: string) => string };
    readonly dateOrder: Readonly<Record<'undecided' | 'contradictory', (heading: string) => string>>;
    readonly samples: string;
    readonly button: string;
  };
  readonly planned: Titled & {
    readonly counts: string;
    readonly unknownHeadings: (headings: readonly string[]) => string;
    readonly letters: {
      readonly title: string;
      /** How many go out today and within seven days, and to how many people. */
      readonly sum: (today: number, week: number, people: number) => string;
      readonly none: string;
      /** The same of one language. */
      readonly each: (today: number, week: number, people: number) => string;
      readonly easyJapanese: string;
    };
    readonly decide: string;
    readonly happens: readonly string[];
    readonly commit: (create: number, update: number) => string;
    readonly nothingToDo: string;
    readonly cancel: string;
    readonly cancelText: string;
  };
  /** What is said of so many people of a kind, and what it means for them. */
  readonly fates: Readonly<Record<RowFate, { readonly name: string; readonly means: string }>>;
  readonly changes: {
    readonly title: string;
    readonly columns: Readonly<Record<'row' | 'person' | 'change', string>>;
    readonly empty: string;
    /** Stands for an empty cell. */
    readonly nothing: string;
    readonly none: string;
    readonly more: string;
    readonly lettersGone: Counted;
  };
  /** People whom an upload leaves alone. */
  readonly aside: {
    readonly missing: { readonly title: Counted; readonly sentences: readonly string[] };
    readonly objected: { readonly title: Counted; readonly sentences: readonly string[] };
    /** Why nothing is written of somebody who is in the file. */
    readonly why: Readonly<Record<'objected' | 'keepsThemself', string>>;
    readonly hasLeft: string;
    /** The button behind it, which writes to the person. */
    readonly hasLeftOf: (name: string) => string;
  };
  readonly errors: {
    readonly title: string;
    readonly text: string;
    /** The same once the plan is carried out. */
    readonly textAfter: string;
    /** The same mistake in so many rows; the first of them are named. */
    readonly inRows: (count: number, first: readonly number[]) => string;
    readonly byRow: string;
    readonly more: Counted;
    readonly download: string;
    readonly duplicates: string;
  };
  readonly committing: Titled & { readonly cancel: string; readonly cancelText: string };
  readonly committed: {
    readonly title: string;
    readonly wrote: (create: number, update: number) => string;
    /** What goes on, where somebody is new. */
    readonly told: string;
    readonly wroteNothing: string;
    readonly conflicts: Counted;
  };
  readonly undo: {
    readonly title: string;
    readonly until: (time: string) => string;
    readonly points: readonly string[];
    readonly button: string;
  };
  readonly undoing: Titled;
  readonly undone: {
    readonly title: string;
    readonly did: (removed: number, restored: number) => string;
    readonly kept: Counted;
    readonly lettersGone: Counted;
  };
  readonly cancelled: { readonly title: string; readonly nothing: string; readonly some: string };
  readonly failed: { readonly title: string; readonly unchanged: string };
  readonly again: string;
  readonly seePeople: string;
  readonly refused: Readonly<Record<'busy' | 'too-late' | 'not-now' | 'answers' | 'replanned', string>>;
};

/** The words of the pages for uploads in a language of our pages. */
export const uploadPageWordsFor = (language: 'en' | 'ja'): UploadPageWords => (language === 'ja' ? ja : en);
