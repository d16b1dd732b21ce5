import { Hono } from 'hono';
import { type Day, japanDay } from '../../shared/calendar';
import type { World } from '../ports/world';
import type { PageLanguage } from './language';
import { answerPage } from './pages/answer-page';
import { LawPage } from './pages/law-page';
import { settingOf } from './pages/setting-of';

/** Nothing here is anybody's, and it changes at midnight in Japan at the soonest: an hour in a cache does no harm. */
const keepFor = 'public, max-age=3600';

/** `/law`: the rule book and its worked examples, for everybody. Written once a day in each language. */
export function lawRoutes(world: Pick<World, 'clock'>): Hono {
  const routes = new Hono();
  const written = new Map<PageLanguage, { readonly day: Day; readonly page: string }>();

  routes.get('/', (c) => {
    const setting = settingOf(c, '/law');
    const { language } = setting;
    const today = japanDay(world.clock.now());
    const kept = written.get(language);
    const page = kept?.day === today ? kept.page : String(<LawPage setting={setting} today={today} />);
    written.set(language, { day: today, page });
    c.header('Cache-Control', keepFor);
    return answerPage(c, language, page);
  });

  return routes;
}
