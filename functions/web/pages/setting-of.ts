import type { Context } from 'hono';
import type { Language, WrittenLanguage } from '../../../shared/words/languages';
import { writtenLanguageFor, writtenLanguages } from '../../../shared/words/languages';
import { loadPageWords } from '../../../shared/words/pages';
import { loadWords } from '../../../shared/words/words';
import { languageOf } from '../language';
import type { PageSetting } from './layout';

/** Whose words a page speaks: those chosen in the address or by the browser, unless the reader's own are known. */
export const settingOf = (c: Context, path: string, known?: Language): Promise<PageSetting> =>
  settingIn(languageOfReader(c, known), path, writtenLanguages);

/** Their language alone. */
export const languageOfReader = (c: Context, known?: Language): WrittenLanguage =>
  known === undefined || c.req.query('lang') !== undefined ? languageOf(c) : writtenLanguageFor(known);

/** The setting of a page in one of the languages it is written in. */
export async function settingIn<L extends WrittenLanguage>(
  language: L,
  path: string,
  languages: readonly L[],
): Promise<PageSetting<L>> {
  const [words, core] = await Promise.all([loadPageWords(language), loadWords(language)]);
  return { language, words, core, path, languages };
}
