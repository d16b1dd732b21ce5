import { type Context, Hono } from 'hono';
import { dateText, japanDay } from '../../shared/calendar';
import type { Registration } from '../../shared/registrations/registration';
import { readTick } from '../../shared/registrations/tick-form';
import type { World } from '../ports/world';
import { assessmentsOf } from './assess-now';
import { datesToSeeOf } from './dates-to-see';
import { keepForOneself } from './keep-for-oneself';
import { lettersOf } from './letters-of';
import { answerPage } from './pages/answer-page';
import { checklistOf } from './pages/checklist';
import { KeepPage } from './pages/keep-page';
import { SeenPage } from './pages/seen-page';
import { settingOf } from './pages/setting-of';
import { readFields } from './read-fields';
import { refusePage } from './refuse-page';
import { saySeen } from './say-seen';
import { tick } from './tick';
import { answerDecided, backTo, withChangeable, withLink, withRunning } from './with-link';

type Powers = Pick<World, 'clock' | 'registrations' | 'links' | 'log'>;

/** `/r/{token}/seen`, `/keep` and `/tick`: what one press says. Where a letter leads, the page asks first, because opening a link changes nothing. */
export function onePressRoutes(world: Powers): Hono {
  const routes = new Hono();

  routes.get('/:token/seen', (c) =>
    withRunning(world, c, async (registration, base) => showSeen(world, c, base, registration)),
  );

  routes.post('/:token/seen', (c) =>
    withLink(world, c, async ({ id }, base) => answerDecided(c, base, await saySeen(world, id), 'seen')),
  );

  routes.get('/:token/keep', (c) =>
    withRunning(world, c, async (registration, base) => {
      const { origin, contact, offeredAt } = registration;
      if (origin.by === 'self') return backTo(c, base, 'kept');
      if (offeredAt === undefined || registration.state !== 'told') return backTo(c, base);
      const setting = await settingOf(c, `${base}/keep`, contact.language);
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

  routes.post('/:token/tick', (c) =>
    withChangeable(world, c, async ({ id }, base) => {
      const { traveller, action, done } = await readFields(c);
      const form = readTick({ traveller, action, done: done === 'yes' });
      if (!form.ok) return backTo(c, base);
      const decided = await tick(world, id, form.value);
      if (decided.outcome === 'absent') return refusePage(c, 'deadLink');
      if (decided.outcome === 'refused') return backTo(c, base);
      const of = form.value.traveller;
      return backTo(c, base, form.value.done ? 'ticked' : 'unticked', { part: checklistOf(of), of });
    }),
  );

  return routes;
}

async function showSeen(
  world: Pick<World, 'clock'>,
  c: Context,
  base: string,
  registration: Registration,
): Promise<Response> {
  const setting = await settingOf(c, `${base}/seen`, registration.contact.language);
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
