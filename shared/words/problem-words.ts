import type { ProblemTexts } from '../problems';
import { problems as en } from './en/problems';
import { problems as ja } from './ja/problems';
import { deskLanguageFor, type Language } from './languages';
import { loadPageWords } from './pages';

/** The words for problems in a language: of a field in the reader's own, of a whole request in Japanese or English, for programs read those. */
export const loadProblemWords = async (language: Language): Promise<ProblemTexts> => ({
  problems: deskLanguageFor(language) === 'ja' ? ja : en,
  fields: (await loadPageWords(language)).fields,
});
