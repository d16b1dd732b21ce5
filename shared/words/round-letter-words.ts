/** What the letters of a round say: who needs an answer from their employer, and who is abroad or has a date near. */
import type { RoundDate } from '../employers/person-in-round';
import type { MovedDatesWords } from './moved-dates-words';

/** How far our letters have come with a person, with the day where there is one to name. */
export type ToldWords = {
  readonly silent: (last: string) => string;
  readonly silentUntold: string;
  readonly unreachable: (since: string) => string;
  readonly unreachableUndated: string;
};

export type RoundLetterWords = {
  /** `Mai Nguyen (E-1)`; the number alone where no name is known. */
  readonly person: (name: string | null, employeeId: string) => string;
  /** Whole days to a date; 0 is today, negative has passed. */
  readonly left: (days: number) => string;
  readonly about: {
    readonly subject: Readonly<Record<'silent' | 'unreachable', (person: string) => string>>;
    /** Before the subject, where there is a date. */
    readonly urgent: (left: string, subject: string) => string;
    readonly title: Readonly<Record<'silent' | 'unreachable', (person: string) => string>>;
    /** Why this letter came, for a person alone. */
    readonly why: Readonly<Record<'silent' | 'unreachable', string>>;
  };
  readonly everybody: {
    /** Of several; of one person the letter about them alone has the words. */
    readonly subject: (people: number, nearest: string | undefined) => string;
    readonly title: (people: number) => string;
    readonly what: (people: number) => string;
    readonly more: (people: number) => string;
    readonly button: string;
  };
  readonly weekly: {
    readonly subject: (monday: string) => string;
    /** Of a weekly letter in which somebody needs an answer. */
    readonly subjectAsking: (people: number, monday: string) => string;
    readonly title: (monday: string) => string;
    readonly nobodyAsks: string;
    readonly listed: string;
    readonly listedWhat: string;
    readonly line: (person: string, date: string | null, notes: readonly string[]) => string;
    readonly dates: Readonly<Record<RoundDate, (date: string, left: string) => string>>;
    readonly abroad: string;
    readonly standing: {
      readonly acknowledged: (on: string | null) => string;
      readonly silent: string;
      readonly notAskedYet: string;
      readonly unreachable: string;
      readonly objected: string;
      readonly leaving: string;
    };
    readonly more: (people: number) => string;
  };
  /** Dates that a change of law moved. */
  readonly moved: MovedDatesWords & {
    readonly subject: (people: number) => string;
    readonly title: (people: number) => string;
    readonly what: string;
    readonly date: (kind: string, before: string, now: string, rule: string, since: string) => string;
    readonly line: (person: string, dates: readonly string[]) => string;
  };
  readonly labels: Readonly<Record<RoundDate | 'told' | 'where', string>>;
  readonly where: { readonly abroad: string; readonly inJapan: string };
  readonly dated: (date: string, left: string) => string;
  readonly told: ToldWords;
  readonly doNow: string;
  /** What to do about somebody who is silent, by their date; and once that date has passed. */
  readonly silentSteps: Readonly<Record<RoundDate, (date: string) => readonly string[]>>;
  readonly passedSteps: Readonly<Record<'return' | 'other', readonly string[]>>;
  readonly unreachableSteps: readonly string[];
  readonly openPerson: (person: string) => string;
  readonly openPeople: string;
  /** How these letters come, and where to choose otherwise: the address of the page for it. */
  readonly choice: Readonly<Record<'together' | 'each', (page: string) => string>>;
};
