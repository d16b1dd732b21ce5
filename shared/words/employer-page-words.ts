/** Everything the pages for employers say, as one type: a language that forgets a sentence does not compile. */
import type { Deed, LettersChoice, Reach, Role, Scope } from '../employers/employer';
import type { DeskLanguage } from './languages';
import type { FieldWords } from './page-words';

type Titled = { readonly title: string; readonly text: string };

export type EmployerPageWords = {
  readonly signIn: Titled & { readonly email: FieldWords; readonly button: string; readonly noAccount: string };
  /** The same for everybody, member or not. */
  readonly checkMail: Titled & { readonly notArrived: string; readonly again: string };
  readonly open: {
    readonly title: (employer: string) => string;
    readonly text: string;
    readonly button: string;
    readonly otherwise: string;
  };
  readonly deadLink: Titled & { readonly button: string };
  readonly signedOut: Titled & { readonly button: string };
  readonly adminsOnly: Titled & { readonly button: string };
  readonly home: {
    readonly signedInAs: (address: string) => string;
    readonly members: Titled;
    readonly keys: Titled;
    readonly audit: Titled;
    readonly leave: Titled;
    readonly signOut: string;
    readonly signOutEverywhere: string;
    readonly back: string;
    /** Mail to the reader comes back. */
    readonly unreachable: (address: string) => Titled;
    /** Mail to other members comes back. */
    readonly othersUnreachable: (addresses: readonly string[]) => string;
  };
  /** The page on which members choose how our letters come to them. */
  readonly letters: Titled & {
    readonly field: FieldWords;
    readonly choices: Readonly<Record<LettersChoice, string>>;
    readonly button: string;
    readonly done: string;
    readonly unwelcome: string;
  };
  readonly roles: Readonly<Record<Role, string>>;
  readonly reaches: Readonly<Record<Reach, string>>;
  readonly members: {
    readonly you: string;
    readonly columns: Readonly<Record<'address' | 'role' | 'letters', string>>;
    readonly invite: Titled & {
      readonly email: FieldWords;
      readonly role: FieldWords;
      readonly language: FieldWords;
      readonly button: string;
    };
    readonly change: string;
    readonly changeRole: { readonly title: string; readonly button: string };
    readonly remove: Titled & { readonly button: string };
    readonly problems: Readonly<Record<'already-member' | 'too-many' | 'last-admin', string>>;
    readonly done: Readonly<Record<'invited' | 'changed' | 'removed', string>>;
  };
  readonly keys: {
    readonly none: string;
    readonly columns: Readonly<Record<'name' | 'scopes' | 'used', string>>;
    readonly never: string;
    readonly make: Titled & {
      readonly name: FieldWords;
      readonly scopes: FieldWords;
      readonly button: string;
    };
    readonly scopes: Readonly<Record<Scope, string>>;
    readonly made: Titled & { readonly once: string; readonly example: string; readonly button: string };
    readonly revoke: string;
    readonly revoked: string;
    readonly problems: Readonly<Record<'no-scope' | 'too-many', string>>;
  };
  readonly audit: {
    readonly none: string;
    readonly columns: Readonly<Record<'when' | 'who' | 'what', string>>;
    readonly operator: string;
    /** Somebody who is no longer a member. */
    readonly formerMember: string;
    /** One of the company's programs, by the name of its key, or by the first letters of the id of a key that is revoked. */
    readonly program: (key: string) => string;
    readonly deeds: Readonly<Record<Deed, string>>;
  };
  readonly leave: {
    readonly download: Titled & {
      readonly people: string;
      readonly account: string;
      readonly part: (part: number, parts: number) => string;
    };
    readonly erase: Titled & {
      readonly points: readonly string[];
      readonly name: (employer: string) => FieldWords;
      readonly wrongName: string;
      readonly button: string;
    };
    /** `upload`: in place of the text, where a file was being registered. */
    readonly goOn: Titled & { readonly upload: string; readonly button: string };
    readonly erased: Titled & { readonly button: string };
  };
  readonly stop: Titled & {
    readonly button: string;
    readonly stopped: Titled;
  };
};

/** The words of the pages for employers in a language of our pages, loaded when first asked for. */
export const loadEmployerPageWords = async (language: DeskLanguage): Promise<EmployerPageWords> =>
  (await (language === 'ja' ? import('./ja/employer-pages') : import('./en/employer-pages'))).employerPages;
