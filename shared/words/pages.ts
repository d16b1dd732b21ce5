import { pageWords as en } from './en/pages';
import { pageWords as ja } from './ja/pages';
import type { Language } from './languages';
import type { PageWords } from './page-words';

/** The words of our pages in a language; English where it has none of its own yet. */
export const pageWordsFor = (language: Language): PageWords => (language === 'ja' ? ja : en);
