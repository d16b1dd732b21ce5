import type { Context } from 'hono';
import { languageDetector } from 'hono/language';
import type { Language } from '../../shared/words/languages';

/** The languages our pages and problems are written in. */
export const pageLanguages = ['en', 'ja'] as const satisfies readonly Language[];
export type PageLanguage = (typeof pageLanguages)[number];

/** Chooses the language of an answer: `?lang=` first, then what the browser asks for, then English. Keeps nothing. */
export const chooseLanguage = languageDetector({
  order: ['querystring', 'header'],
  supportedLanguages: [...pageLanguages],
  fallbackLanguage: 'en',
  caches: false,
});

/** The language chosen for this answer. */
export const languageOf = (c: Context): PageLanguage => pageLanguageOf(String(c.get('language')));

/** The language of a page for somebody who reads a language of ours: easy Japanese reads Japanese, what is not written yet English. */
export const pageLanguageOf = (language: string): PageLanguage =>
  language === 'ja' || language === 'ja-easy' ? 'ja' : 'en';
