/** Everything the letters to an employer's members say, as one type: a language that forgets a sentence does not compile. */
import type { UploadResult } from '../employers/employer';
import type { DateWriter } from './date-writer';
import { deskLanguageFor, type Language, type WrittenLanguage } from './languages';
import type { RoundLetterWords } from './round-letter-words';

export type EmployerLetterWords = {
  /** The language these words are in. */
  readonly language: WrittenLanguage;
  readonly dates: DateWriter;
  readonly greeting: (employer: string) => string;
  readonly signIn: {
    readonly subject: (employer: string) => string;
    readonly title: string;
    readonly what: (employer: string) => string;
    readonly once: string;
    readonly button: string;
    readonly notYou: string;
  };
  readonly invitation: {
    readonly subject: (employer: string) => string;
    readonly title: (employer: string) => string;
    readonly what: (employer: string) => string;
    readonly how: (address: string) => string;
    readonly button: string;
    readonly notYou: string;
  };
  readonly uploadResult: {
    readonly subject: (filename: string) => string;
    readonly title: string;
    readonly what: (filename: string) => string;
    readonly counts: (result: UploadResult) => readonly string[];
    readonly wrong: string;
    readonly button: string;
  };
  readonly rounds: RoundLetterWords;
  readonly memberUnreachable: {
    readonly subject: (address: string) => string;
    readonly title: string;
    readonly what: (address: string, employer: string) => string;
    readonly steps: readonly string[];
    readonly button: string;
  };
  readonly stop: string;
  readonly stopLink: string;
  readonly noTracking: string;
};

/** The words in a language, loaded when first asked for: Japanese for easy Japanese, English where it has none of its own. */
export const loadEmployerLetterWords = async (language: Language): Promise<EmployerLetterWords> =>
  (await (deskLanguageFor(language) === 'ja' ? import('./ja/employer-letters') : import('./en/employer-letters')))
    .employerLetters;
