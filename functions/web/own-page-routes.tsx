import { Hono } from 'hono';
import { readReturned } from '../../shared/registrations/returned-form';
import type { World } from '../ports/world';
import { changeRoutes } from './change-routes';
import { comeBack } from './come-back';
import { confirm } from './confirm';
import { familyRoutes } from './family-routes';
import { onePressRoutes } from './one-press-routes';
import { answerPage } from './pages/answer-page';
import { settingOf } from './pages/setting-of';
import { StopPage } from './pages/stop-page';
import { partingRoutes } from './parting-routes';
import { isOneClick, readFields } from './read-fields';
import { refuseReturned, returnedBodyOf } from './read-own-forms';
import { refusePage } from './refuse-page';
import { keepPrivate, refuseOtherSites } from './security';
import { settingsRoutes } from './settings-routes';
import { showOwnPage } from './show-own-page';
import { stop } from './stop';
import { takeAwayRoutes } from './take-away-routes';
import { answerDecided, answerNotRunning, backTo, isOver, withLink, withRunning } from './with-link';

export type OwnPowers = Pick<World, 'clock' | 'registrations' | 'links' | 'counts' | 'log'>;

/** `/r/{token}`: what the link in every letter opens. Reading changes nothing, because mail scanners open links; buttons post. */
export function ownPageRoutes(world: OwnPowers): Hono {
  const routes = new Hono();
  routes.use(keepPrivate);

  routes.get('/:token', (c) =>
    withRunning(world, c, async (registration, base) => showOwnPage(world, c, base, registration)),
  );

  routes.get('/:token/stop', (c) =>
    withLink(world, c, async (registration, base) => {
      const { state, contact, origin } = registration;
      const over = isOver(state) ? await answerNotRunning(c, base, registration) : undefined;
      if (over !== undefined) return over;
      const setting = await settingOf(c, `${base}/stop`, contact.language);
      return answerPage(c, setting.language, <StopPage setting={setting} base={base} origin={origin} />);
    }),
  );

  // A mail client posts here from nowhere; whoever holds the link may stop (RFC 8058).
  routes.post('/:token/stop', async (c, next) => ((await isOneClick(c)) ? next() : refuseOtherSites(c, next)));
  routes.post('/:token/stop', (c) =>
    withLink(world, c, async ({ id }, base) => {
      const decided = await stop(world, id);
      if (!('registration' in decided)) return refusePage(c, 'deadLink');
      world.log('info', 'stopped', 'A person stopped their letters.', { registration: id, outcome: decided.outcome });
      if (!(await isOneClick(c))) return backTo(c, base);
      const { words } = await settingOf(c, base, decided.registration.contact.language);
      return c.text(words.stop.oneClick);
    }),
  );

  routes.use('/:token/*', refuseOtherSites);
  routes.route('/', onePressRoutes(world));
  routes.route('/', changeRoutes(world));
  routes.route('/', familyRoutes(world));
  routes.route('/', settingsRoutes(world));
  routes.route('/', partingRoutes(world));
  routes.route('/', takeAwayRoutes(world));

  routes.post('/:token/confirm', (c) =>
    withLink(world, c, async ({ id }, base) => {
      const decided = await confirm(world, id);
      return answerDecided(c, base, decided, decided.outcome === 'changed' ? 'confirmed' : 'already-confirmed');
    }),
  );

  routes.post('/:token/returned', (c) =>
    withRunning(world, c, async (registration, base) => {
      const fields = await readFields(c);
      const setting = await settingOf(c, base, registration.contact.language);
      const form = readReturned(returnedBodyOf(fields));
      if (!form.ok) {
        return showOwnPage(world, c, base, registration, refuseReturned(fields, form.problems, setting));
      }
      const decided = await comeBack(world, registration.id, form.value);
      if (decided.outcome === 'refused' && decided.refusal !== 'closed') {
        const refused = refuseReturned(fields, [decided.refusal], setting);
        return showOwnPage(world, c, base, decided.registration, refused);
      }
      return answerDecided(c, base, decided, decided.outcome === 'changed' ? 'back' : 'unchanged');
    }),
  );

  return routes;
}
