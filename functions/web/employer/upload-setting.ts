import type { Context } from 'hono';
import type { Member } from '../../../shared/employers/employer';
import { type UploadPageWords, uploadPageWordsFor } from '../../../shared/words/upload-page-words';
import { type EmployerSetting, employerSetting } from './employer-setting';

/** Whose words a page for uploads speaks, and where it stands. */
export type UploadSetting = EmployerSetting & { readonly upload: UploadPageWords };

/** A member reads their own language, unless another is chosen in the address. */
export async function uploadSetting(c: Context, path: string, member: Member): Promise<UploadSetting> {
  const setting = await employerSetting(c, path, member);
  return { ...setting, upload: uploadPageWordsFor(setting.language) };
}
