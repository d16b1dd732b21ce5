import { type Context, Hono } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { WrittenLanguage } from '../../shared/words/languages';
import type { NoticeFacts, NoticesPageWords } from '../../shared/words/notices-page-words';
import { keptForDays } from './kept-for';
import type { Operator } from './operator';
import { answerPage } from './pages/answer-page';
import { HelpPage } from './pages/help-page';
import { NoticePage } from './pages/notice-page';
import { settingOf } from './pages/setting-of';

const notices = ['privacy', 'terms', 'accessibility'] as const satisfies readonly (keyof NoticesPageWords)[];

/** `/help`, `/privacy`, `/terms`, `/accessibility`: pages for everybody, linked at the foot of every page. */
export function noticeRoutes(operator: Operator): Hono {
  const routes = new Hono();
  const facts: NoticeFacts = { ...operator, days: writtenDays };

  routes.get('/help', async (c) => {
    const setting = await settingOf(c, '/help');
    return answerForEverybody(c, setting.language, <HelpPage setting={setting} />);
  });

  for (const name of notices) {
    routes.get(`/${name}`, async (c) => {
      const setting = await settingOf(c, `/${name}`);
      const page = <NoticePage setting={setting} notice={setting.words.notices[name]} facts={facts} />;
      return answerForEverybody(c, setting.language, page);
    });
  }

  return routes;
}

const writtenDays: NoticeFacts['days'] = {
  unconfirmed: String(keptForDays.unconfirmed),
  afterStop: String(keptForDays.afterStop),
  afterLastDate: String(keptForDays.afterLastDate),
  erasing: String(keptForDays.erasing),
  backups: String(keptForDays.backups),
  files: String(keptForDays.files),
  logs: String(keptForDays.logs),
};

/** Nothing here is anybody's: an hour in a cache does no harm. */
function answerForEverybody(c: Context, language: WrittenLanguage, page: JSX.Element): Response {
  c.header('Cache-Control', 'public, max-age=3600');
  return answerPage(c, language, page);
}
