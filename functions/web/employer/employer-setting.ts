import type { Context } from 'hono';
import type { Member } from '../../../shared/employers/employer';
import { type EmployerPageWords, loadEmployerPageWords } from '../../../shared/words/employer-page-words';
import { type DeskLanguage, deskLanguageFor, deskLanguages } from '../../../shared/words/languages';
import type { PageSetting } from '../pages/layout';
import { languageOfReader, settingIn } from '../pages/setting-of';

/** Whose words a page for employers speaks, and where it stands. */
export type EmployerSetting = PageSetting<DeskLanguage> & { readonly employer: EmployerPageWords };

/** A member reads their own language, unless another is chosen in the address. */
export async function employerSetting(c: Context, path: string, member?: Member): Promise<EmployerSetting> {
  const language = employerLanguage(c, member);
  const [setting, employer] = await Promise.all([
    settingIn(language, path, deskLanguages),
    loadEmployerPageWords(language),
  ]);
  return { ...setting, employer };
}

/** That language alone. */
export const employerLanguage = (c: Context, member?: Member): DeskLanguage =>
  deskLanguageFor(languageOfReader(c, member?.language));
