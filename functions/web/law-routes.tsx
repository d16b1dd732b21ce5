import { Hono } from 'hono';
import { type Day, japanDay } from '../../shared/calendar';
import { type DeskLanguage, deskLanguages } from '../../shared/words/languages';
import type { World } from '../ports/world';
import { deskLanguageOf } from './language';
import { answerPage } from './pages/answer-page';
import { settingIn } from './pages/setting-of';

/** Nothing here is anybody's, and it changes at midnight in Japan at the soonest: an hour in a cache does no harm. */
const keepFor = 'public, max-age=3600';

/** `/law`: the rule book and its worked examples, for everybody. Written once a day in each language. */
export function lawRoutes(world: Pick<World, 'clock'>): Hono {
  const routes = new Hono();
  const written = new Map<DeskLanguage, { readonly day: Day; readonly page: string }>();

  routes.get('/', async (c) => {
    const language = deskLanguageOf(c);
    const today = japanDay(world.clock.now());
    const kept = written.get(language);
    const page = kept?.day === today ? kept.page : await write(language, today);
    written.set(language, { day: today, page });
    c.header('Cache-Control', keepFor);
    return answerPage(c, language, page);
  });

  return routes;
}

/** The book, its examples and their words are loaded here, for whoever asks: no other page needs them. */
async function write(language: DeskLanguage, today: Day): Promise<string> {
  const [{ LawPage }, { lawPageWordsFor }, setting] = await Promise.all([
    import('./pages/law-page'),
    import('../../shared/words/law-page-words'),
    settingIn(language, '/law', deskLanguages),
  ]);
  return String(<LawPage setting={{ ...setting, law: lawPageWordsFor(language) }} today={today} />);
}
