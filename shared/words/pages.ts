import { pageWords as en } from './en/pages';
import { pageWords as ja } from './ja/pages';
import { type Language, type WrittenLanguage, writtenLanguageFor } from './languages';
import type { PageWords } from './page-words';

const written: Readonly<Record<WrittenLanguage, PageWords>> = {
  en,
  ja,
  'ja-easy': ja,
  'zh-Hans': en,
  'zh-Hant': en,
  vi: en,
  ko: en,
  fil: en,
  ne: en,
  id: en,
  'pt-BR': en,
  my: en,
};

/** The words of our pages in a language; English where it has none of its own yet. */
export const pageWordsFor = (language: Language): PageWords => written[writtenLanguageFor(language)];
