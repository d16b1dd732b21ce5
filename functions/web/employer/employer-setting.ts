import type { Context } from 'hono';
import type { Member } from '../../../shared/employers/employer';
import { type EmployerPageWords, employerPageWordsFor } from '../../../shared/words/employer-page-words';
import { pageLanguageOf } from '../language';
import type { PageSetting } from '../pages/layout';
import { settingOf } from '../pages/setting-of';

/** Whose words a page for employers speaks, and where it stands. */
export type EmployerSetting = PageSetting & { readonly employer: EmployerPageWords };

/** A member reads their own language, unless another is chosen in the address. */
export function employerSetting(c: Context, path: string, member?: Member): EmployerSetting {
  const setting = settingOf(c, path, member && pageLanguageOf(member.language));
  return { ...setting, employer: employerPageWordsFor(setting.language) };
}
