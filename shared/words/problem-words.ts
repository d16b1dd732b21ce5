import type { ProblemTexts } from '../problems';
import { problemWords as en } from './en/problems';
import { problemWords as ja } from './ja/problems';
import type { Language } from './languages';

/** The words for problems in a language; English where it has none of its own yet. */
export const problemWordsFor = (language: Language): ProblemTexts => (language === 'ja' ? ja : en);
