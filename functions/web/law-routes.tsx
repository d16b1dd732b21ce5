import { Hono } from 'hono';
import { type Day, japanDay } from '../../shared/calendar';
import { type DeskLanguage, deskLanguages } from '../../shared/words/languages';
import { lawPageWordsFor } from '../../shared/words/law-page-words';
import type { World } from '../ports/world';
import { deskLanguageOf } from './language';
import { answerPage } from './pages/answer-page';
import { LawPage } from './pages/law-page';
import { settingIn } from './pages/setting-of';

/** Nothing here is anybody's, and it changes at midnight in Japan at the soonest: an hour in a cache does no harm. */
const keepFor = 'public, max-age=3600';

/** `/law`: the rule book and its worked examples, for everybody. Written once a day in each language. */
export function lawRoutes(world: Pick<World, 'clock'>): Hono {
  const routes = new Hono();
  const written = new Map<DeskLanguage, { readonly day: Day; readonly page: string }>();

  routes.get('/', async (c) => {
    const language = deskLanguageOf(c);
    const setting = { ...(await settingIn(language, '/law', deskLanguages)), law: lawPageWordsFor(language) };
    const today = japanDay(world.clock.now());
    const kept = written.get(language);
    const page = kept?.day === today ? kept.page : String(<LawPage setting={setting} today={today} />);
    written.set(language, { day: today, page });
    c.header('Cache-Control', keepFor);
    return answerPage(c, language, page);
  });

  return routes;
}
