import { deskLanguages, languageNames, writtenLanguages } from '../../../shared/words/languages';

const choose = <L extends keyof typeof languageNames>(languages: readonly L[]) =>
  languages.map((value) => ({ value, label: languageNames[value] }));

/** The languages of letters to an employer's members, each in its own words. */
export const memberLanguages = choose(deskLanguages);

/** The languages of letters to residents, each in its own words. */
export const letterLanguages = choose(writtenLanguages);
