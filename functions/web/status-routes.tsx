import { Hono } from 'hono';
import { deskLanguages } from '../../shared/words/languages';
import { statusPageWordsFor } from '../../shared/words/status-page-words';
import type { World } from '../ports/world';
import { judgePulses } from './judge-pulses';
import { deskLanguageOf } from './language';
import type { Operator } from './operator';
import { answerPage } from './pages/answer-page';
import { settingIn } from './pages/setting-of';
import { StatusPage } from './pages/status-page';
import { showStatus } from './show-status';

/** Whoever looks again and again costs one reading of the table in half a minute, where something stands between. */
const keepFor = 'public, max-age=30';

/**
 * `/status` for people, `/status.json` for monitors: what was last seen alive. Something late is 503 to a monitor, which need
 * read no further; a person is shown the page either way.
 */
export function statusRoutes(world: Pick<World, 'clock' | 'pulses'>, { heartbeat }: Operator): Hono {
  const routes = new Hono();
  const judge = async () => {
    const now = world.clock.now();
    return { now, judged: judgePulses(await world.pulses.last(), now, heartbeat) };
  };

  routes.get('/status', async (c) => {
    const language = deskLanguageOf(c);
    const setting = await settingIn(language, '/status', deskLanguages);
    const { now, judged } = await judge();
    c.header('Cache-Control', keepFor);
    const page = <StatusPage setting={setting} words={statusPageWordsFor(language)} judged={judged} now={now} />;
    return answerPage(c, language, page);
  });

  routes.get('/status.json', async (c) => {
    const { now, judged } = await judge();
    // What is late may be well again the next moment: no cache shall tell a monitor otherwise.
    c.header('Cache-Control', judged.isWell ? keepFor : 'no-store');
    c.header('X-Robots-Tag', 'noindex');
    return c.json(showStatus(judged, now), judged.isWell ? 200 : 503);
  });

  return routes;
}
