import { Hono } from 'hono';
import type { World } from '../ports/world';
import { erase } from './erase';
import { notMe } from './not-me';
import { answerPage } from './pages/answer-page';
import { ErasePage, GonePage, NotMePage, StartPage } from './pages/parting-pages';
import { languageOfReader, settingOf } from './pages/setting-of';
import { refusePage } from './refuse-page';
import { restart } from './restart';
import { answerDecided, answerNotRunning, backTo, isOver, mayStart, withLink } from './with-link';

type Powers = Pick<World, 'clock' | 'registrations' | 'links' | 'log'>;

/** `/r/{token}/start`, `/not-me` and `/erase`: to begin again, or to part for good. Each asks once more; only the press changes anything. */
export function partingRoutes(world: Powers): Hono {
  const routes = new Hono();

  routes.get('/:token/start', (c) =>
    withLink(world, c, async (registration, base) => {
      if (!mayStart(registration)) return (await answerNotRunning(c, base, registration)) ?? backTo(c, base);
      const setting = await settingOf(c, `${base}/start`, registration.contact.language);
      return answerPage(c, setting.language, <StartPage setting={setting} base={base} registration={registration} />);
    }),
  );

  routes.post('/:token/start', (c) =>
    withLink(world, c, async ({ id }, base) => {
      const decided = await restart(world, id);
      if (decided.outcome === 'changed') {
        world.log('info', 'restarted', 'A person started their letters again.', { registration: id });
      }
      return answerDecided(c, base, decided, 'started');
    }),
  );

  routes.get('/:token/not-me', (c) =>
    withLink(world, c, async (registration, base) => {
      if (isOver(registration.state)) return (await answerNotRunning(c, base, registration)) ?? backTo(c, base);
      const setting = await settingOf(c, `${base}/not-me`, registration.contact.language);
      const page = <NotMePage setting={setting} base={base} origin={registration.origin} />;
      return answerPage(c, setting.language, page);
    }),
  );

  routes.post('/:token/not-me', (c) =>
    withLink(world, c, async ({ id, contact }, base) => {
      const decided = await notMe(world, id);
      if (decided.outcome === 'absent') return refusePage(c, 'deadLink');
      if (decided.outcome === 'refused') return backTo(c, base);
      world.log('info', 'not-me', 'A mailbox belongs to somebody else.', { registration: id });
      return c.redirect(`/gone?what=not-me&lang=${languageOfReader(c, contact.language)}`, 303);
    }),
  );

  routes.get('/:token/erase', (c) =>
    withLink(world, c, async ({ contact, origin }, base) => {
      const setting = await settingOf(c, `${base}/erase`, contact.language);
      return answerPage(c, setting.language, <ErasePage setting={setting} base={base} origin={origin} />);
    }),
  );

  routes.post('/:token/erase', (c) =>
    withLink(world, c, async ({ id, contact }) => {
      const language = languageOfReader(c, contact.language);
      const decided = await erase(world, id);
      if (decided.outcome === 'absent') return refusePage(c, 'deadLink');
      world.log('info', 'erased', 'A person had everything erased.', { registration: id });
      return c.redirect(`/gone?what=erased&lang=${language}`, 303);
    }),
  );

  return routes;
}

/** `/gone`: what was done, for whom no link opens anything any more. It knows nothing of anybody. */
export function goneRoutes(): Hono {
  const routes = new Hono();
  routes.get('/', async (c) => {
    const what = c.req.query('what') === 'not-me' ? 'not-me' : 'erased';
    const setting = await settingOf(c, `/gone`);
    return answerPage(c, setting.language, <GonePage setting={setting} what={what} />);
  });
  return routes;
}
