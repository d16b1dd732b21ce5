import { type Context, Hono } from 'hono';
import { dateText, japanDay } from '../../shared/calendar';
import type { Registration } from '../../shared/registrations/registration';
import type { World } from '../ports/world';
import { assessmentsOf } from './assess-now';
import { datesToSeeOf } from './dates-to-see';
import { keepForOneself } from './keep-for-oneself';
import { lettersOf } from './letters-of';
import { answerPage } from './pages/answer-page';
import { KeepPage } from './pages/keep-page';
import { SeenPage } from './pages/seen-page';
import { settingOf } from './pages/setting-of';
import { saySeen } from './say-seen';
import { answerDecided, answerNotRunning, backTo, withLink } from './with-link';

type Powers = Pick<World, 'clock' | 'registrations' | 'links' | 'log'>;

/** `/r/{token}/seen` and `/r/{token}/keep`: where buttons of letters lead. Each page asks for one press, because opening a link changes nothing. */
export function onePressRoutes(world: Powers): Hono {
  const routes = new Hono();

  routes.get('/:token/seen', (c) =>
    withLink(world, c, async (registration, base) => {
      const notRunning = answerNotRunning(c, base, registration);
      return notRunning ?? showSeen(world, c, base, registration);
    }),
  );

  routes.post('/:token/seen', (c) =>
    withLink(world, c, async ({ id }, base) => answerDecided(c, base, await saySeen(world, id), 'seen')),
  );

  routes.get('/:token/keep', (c) =>
    withLink(world, c, async (registration, base) => {
      const { origin, contact, offeredAt } = registration;
      const notRunning = answerNotRunning(c, base, registration);
      if (notRunning !== undefined) return notRunning;
      if (origin.by === 'self') return backTo(c, base, 'kept');
      if (offeredAt === undefined || registration.state !== 'told') return backTo(c, base);
      const setting = settingOf(c, `${base}/keep`, contact.language);
      return answerPage(c, setting.language, <KeepPage setting={setting} base={base} origin={origin} />);
    }),
  );

  routes.post('/:token/keep', (c) =>
    withLink(world, c, async ({ id }, base) => {
      const decided = await keepForOneself(world, id);
      if (decided.outcome === 'changed') {
        world.log('info', 'kept', 'A person took over what their employer had registered.', { registration: id });
      }
      return answerDecided(c, base, decided, 'kept');
    }),
  );

  return routes;
}

function showSeen(world: Pick<World, 'clock'>, c: Context, base: string, registration: Registration): Response {
  const setting = settingOf(c, `${base}/seen`, registration.contact.language);
  const now = world.clock.now();
  const today = dateText(japanDay(now));
  const page = (
    <SeenPage
      setting={setting}
      base={base}
      registration={registration}
      dates={datesToSeeOf(registration, assessmentsOf(registration, today), today)}
      letters={lettersOf(registration, now)}
    />
  );
  return answerPage(c, setting.language, page);
}
