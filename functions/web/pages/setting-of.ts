import type { Context } from 'hono';
import { pageWordsFor } from '../../../shared/words/pages';
import { languageOf, type PageLanguage } from '../language';
import type { PageSetting } from './layout';

/** Whose words a page speaks: those chosen in the address or by the browser, unless the reader's own are known. */
export function settingOf(c: Context, path: string, known?: PageLanguage): PageSetting {
  const language = known === undefined || c.req.query('lang') !== undefined ? languageOf(c) : known;
  return { language, words: pageWordsFor(language), path };
}
