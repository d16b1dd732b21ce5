import type { ProblemTexts } from '../problems';
import { problems as en } from './en/problems';
import { problems as ja } from './ja/problems';
import { deskLanguageFor, type Language } from './languages';
import { pageWordsFor } from './pages';

/** The words for problems in a language: of a field in the reader's own, of a whole request in Japanese or English, for programs read those. */
export const problemWordsFor = (language: Language): ProblemTexts => ({
  problems: deskLanguageFor(language) === 'ja' ? ja : en,
  fields: pageWordsFor(language).fields,
});
