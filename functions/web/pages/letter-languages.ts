import { deskLanguages, nameOfLanguage, type WrittenLanguage, writtenLanguages } from '../../../shared/words/languages';

const choose = <L extends WrittenLanguage>(languages: readonly L[]) =>
  languages.map((value) => ({ value, label: nameOfLanguage(value) }));

/** The languages of letters to an employer's members, each in its own words. */
export const memberLanguages = choose(deskLanguages);

/** The languages of letters to residents, each in its own words. */
export const letterLanguages = choose(writtenLanguages);
