/** What is said about how we read a file, on our pages and in the browser before the file is sent: as one type, complete in each language. */
import type { Column } from '../roster/columns';
import type { DateOrder, Delimiter, Encoding, Question } from '../roster/file-reading';
import { fileReading as en } from './en/file-reading';
import { fileReading as ja } from './ja/file-reading';

export type FileReadingWords = {
  /** "We read it like this", and how to say otherwise. */
  readonly look: {
    readonly title: string;
    readonly text: string;
    readonly encoding: string;
    readonly delimiter: string;
    readonly headingRow: string;
    readonly dateOrder: (heading: string) => string;
    readonly columns: Readonly<Record<'heading' | 'means' | 'samples', string>>;
    readonly unknown: string;
    readonly asIs: string;
    readonly choose: string;
    readonly ignore: string;
    readonly button: string;
    /** Of a workbook, which has neither encoding nor delimiter. */
    readonly workbook: string;
  };
  readonly encodings: Readonly<Record<Encoding, string>>;
  readonly delimiters: Readonly<Record<Delimiter, string>>;
  readonly dateOrders: Readonly<Record<DateOrder, string>>;
  /** A column as a person calls it. */
  readonly columnName: (column: Column) => string;
  /** A row as the spreadsheet numbers it. */
  readonly row: (rowNumber: number) => string;
  readonly wholeRow: string;
  /** How many people are written, or taken back, by now. */
  readonly progress: (done: number, total: number) => string;
  /** What the browser says of a chosen file, before anything is sent. */
  readonly check: {
    /** As long as no file is chosen. */
    readonly before: string;
    readonly reading: (file: string) => string;
    readonly progress: (done: number, total: number) => string;
    readonly allGood: (file: string, rows: number) => string;
    readonly someWrong: (file: string, good: number, wrong: number) => string;
    readonly asking: (file: string, questions: number) => string;
    readonly unreadable: (file: string, why: string) => string;
    readonly tooLarge: (file: string, megabytes: number) => string;
    /** The script could not do it, whatever the reason. */
    readonly failed: (file: string) => string;
    readonly lookTitle: string;
    readonly lookText: string;
    /** Stands for the meaning of a heading we must ask about. */
    readonly willAsk: string;
    readonly questionsTitle: string;
    readonly missing: (columns: readonly string[]) => string;
    readonly questions: Readonly<Record<Question['kind'], (heading: string) => string>>;
    readonly mendTitle: string;
    readonly mendText: string;
    readonly more: (rows: number) => string;
  };
};

/** The words about a file in a language of our pages. */
export const fileReadingWordsFor = (language: 'en' | 'ja'): FileReadingWords => (language === 'ja' ? ja : en);
