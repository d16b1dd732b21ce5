/** All that pages say, and which language a reader gets. Apart from `words.ts`, so that the room that sends letters carries no pages. */
import { pageWords as en } from './en/pages';
import { pageWords as fil } from './fil/pages';
import { pageWords as id } from './id/pages';
import { pageWords as ja } from './ja/pages';
import { pageWords as jaEasy } from './ja-easy/pages';
import { pageWords as ko } from './ko/pages';
import { type Language, type WrittenLanguage, writtenLanguageFor } from './languages';
import { pageWords as my } from './my/pages';
import { pageWords as ne } from './ne/pages';
import type { PageWords } from './page-words';
import { pageWords as ptBr } from './pt-br/pages';
import { pageWords as vi } from './vi/pages';
import { pageWords as zhHans } from './zh-hans/pages';
import { pageWords as zhHant } from './zh-hant/pages';

const written: Readonly<Record<WrittenLanguage, PageWords>> = {
  en,
  ja,
  'ja-easy': jaEasy,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  vi,
  ko,
  fil,
  ne,
  id,
  'pt-BR': ptBr,
  my,
};

/** The words of our pages in a language; English where it has none of its own yet. */
export const pageWordsFor = (language: Language): PageWords => written[writtenLanguageFor(language)];
