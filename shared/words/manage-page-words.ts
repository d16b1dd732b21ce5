/** What the pages behind one's own page say: changing anything, the family, the settings, calendar, erasing. Dates and names arrive written. */
import type { FieldWords } from './page-words';

type Titled = { readonly title: string; readonly text: string };
type Asked = Titled & { readonly button: string };

/** A door: where it leads, and a line that says what is behind it. */
export type DoorWords = { readonly label: string; readonly text: string };

export type ManagePageWords = {
  /** Back to one's own page. */
  readonly ownPage: string;
  readonly doors: {
    readonly title: string;
    readonly groups: Readonly<Record<'change' | 'letters' | 'take' | 'leave', string>>;
    readonly family: DoorWords;
    readonly settings: DoorWords;
    readonly calendar: DoorWords;
    readonly card: DoorWords;
    readonly data: DoorWords;
    readonly notMe: DoorWords;
    readonly erase: DoorWords;
  };
  readonly change: {
    readonly title: string;
    readonly titleOf: (name: string) => string;
    readonly text: string;
    readonly button: string;
    /** Above the dates of a trip. */
    readonly noTrip: string;
    /** On one's own page: leads to the page that changes everything. */
    readonly door: string;
    readonly doorOf: (name: string) => string;
  };
  readonly trip: {
    readonly title: string;
    readonly titleOf: (name: string) => string;
    readonly text: string;
    readonly permit: string;
    readonly button: string;
    readonly door: string;
  };
  readonly family: {
    readonly title: string;
    readonly text: string;
    readonly away: (from: string) => string;
    readonly leaves: (on: string) => string;
    readonly inJapan: string;
    readonly change: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly add: Asked;
    readonly full: string;
    readonly label: FieldWords;
    readonly removal: {
      readonly title: (name: string) => string;
      readonly text: (name: string) => string;
      readonly button: (name: string) => string;
      readonly keep: string;
    };
  };
  readonly settings: {
    readonly title: string;
    readonly text: string;
    readonly place: Asked & { readonly now: (place: string, time: string) => string };
    readonly letters: Asked & {
      readonly hour: FieldWords;
      readonly lead: FieldWords;
      readonly days: (days: number) => string;
      readonly always: string;
    };
    readonly contact: Asked;
    readonly address: Asked & {
      readonly now: (email: string) => string;
      readonly field: FieldWords;
      readonly asked: (email: string) => string;
    };
    readonly second: Asked & {
      readonly now: (email: string) => string;
      readonly none: string;
      readonly field: FieldWords;
      readonly asked: (email: string) => string;
      readonly drop: string;
    };
  };
  readonly confirmAddress: {
    readonly title: string;
    readonly first: (email: string) => string;
    readonly second: (email: string) => string;
    readonly button: string;
    readonly notYou: string;
    /** The title once it is pressed. */
    readonly confirmed: string;
    readonly dead: Titled & { readonly button: string };
  };
  readonly calendar: Titled & {
    readonly subscribe: Titled & { readonly button: string; readonly address: string; readonly secret: string };
    readonly how: string;
    readonly programs: readonly { readonly name: string; readonly steps: readonly string[] }[];
    readonly file: Asked;
  };
  readonly start: Asked & { readonly kept: (date: string) => string };
  readonly notMe: Asked & {
    /** To somebody who was registered by whoever typed the address. */
    readonly erased: string;
    readonly employerSees: (employer: string) => string;
    readonly keep: string;
  };
  readonly erase: Titled & {
    readonly what: readonly string[];
    readonly receipt: string;
    readonly proof: string;
    readonly download: string;
    readonly button: string;
    readonly keep: string;
    readonly employer: (employer: string) => string;
  };
  readonly gone: Readonly<Record<'erased' | 'not-me', Titled>> & { readonly again: string };
};
