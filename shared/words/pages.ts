/** All that pages say, and which language a reader gets. Apart from `words.ts`, so that the room that sends letters carries no pages. */
import { type Language, type WrittenLanguage, writtenLanguageFor } from './languages';
import type { PageWords } from './page-words';

const written: Readonly<Record<WrittenLanguage, () => Promise<{ readonly pageWords: PageWords }>>> = {
  en: () => import('./en/pages'),
  ja: () => import('./ja/pages'),
  'ja-easy': () => import('./ja-easy/pages'),
  'zh-Hans': () => import('./zh-hans/pages'),
  'zh-Hant': () => import('./zh-hant/pages'),
  vi: () => import('./vi/pages'),
  ko: () => import('./ko/pages'),
  fil: () => import('./fil/pages'),
  ne: () => import('./ne/pages'),
  id: () => import('./id/pages'),
  'pt-BR': () => import('./pt-br/pages'),
  my: () => import('./my/pages'),
};

/** The words of our pages in a language, loaded when first asked for; English where it has none of its own yet. */
export const loadPageWords = async (language: Language): Promise<PageWords> =>
  (await written[writtenLanguageFor(language)]()).pageWords;
