import type { Context } from 'hono';
import type { RefusalPageWords } from '../../shared/words/page-words';
import { answerPage } from './pages/answer-page';
import { RefusalPage } from './pages/refusal-page';
import { settingOf } from './pages/setting-of';

const statuses = {
  deadLink: 404,
  notFound: 404,
  tooLarge: 413,
  tooManyRequests: 429,
  crossSite: 403,
  unexpected: 500,
} as const;

/** Answers a reader with a page that says what cannot be done, and what to do instead. */
export async function refusePage(c: Context, refusal: keyof RefusalPageWords): Promise<Response> {
  const setting = await settingOf(c, '/');
  return answerPage(c, setting.language, <RefusalPage setting={setting} refusal={refusal} />, statuses[refusal]);
}
