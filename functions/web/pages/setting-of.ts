import type { Context } from 'hono';
import type { Language, WrittenLanguage } from '../../../shared/words/languages';
import { writtenLanguageFor, writtenLanguages } from '../../../shared/words/languages';
import { pageWordsFor } from '../../../shared/words/pages';
import { wordsFor } from '../../../shared/words/words';
import { languageOf } from '../language';
import type { PageSetting } from './layout';

/** Whose words a page speaks: those chosen in the address or by the browser, unless the reader's own are known. */
export function settingOf(c: Context, path: string, known?: Language): PageSetting {
  const language = known === undefined || c.req.query('lang') !== undefined ? languageOf(c) : writtenLanguageFor(known);
  return settingIn(language, path, writtenLanguages);
}

/** The setting of a page in one of the languages it is written in. */
export const settingIn = <L extends WrittenLanguage>(
  language: L,
  path: string,
  languages: readonly L[],
): PageSetting<L> => ({
  language,
  words: pageWordsFor(language),
  core: wordsFor(language),
  path,
  languages,
});
