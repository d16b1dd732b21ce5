import { type Context, Hono } from 'hono';
import { dateText, japanDay } from '../../shared/calendar';
import { readChange } from '../../shared/registrations/change-form';
import type { Registration } from '../../shared/registrations/registration';
import { readReturned } from '../../shared/registrations/returned-form';
import type { World } from '../ports/world';
import { assessmentsOf } from './assess-now';
import { changeTrip } from './change-trip';
import { comeBack } from './come-back';
import { confirm } from './confirm';
import { datesToSeeOf } from './dates-to-see';
import { lettersOf } from './letters-of';
import { onePressRoutes } from './one-press-routes';
import { answerPage } from './pages/answer-page';
import { OwnPage } from './pages/own-page';
import { settingOf } from './pages/setting-of';
import { StopPage, StoppedPage } from './pages/stop-page';
import { isOneClick, readFields } from './read-fields';
import { changeBodyOf, type Refused, refuseForm, returnedBodyOf } from './read-own-forms';
import { refusePage } from './refuse-page';
import { keepPrivate, refuseOtherSites } from './security';
import { stop } from './stop';
import { answerDecided, answerNotRunning, backTo, dones, isOver, withLink } from './with-link';

type Powers = Pick<World, 'clock' | 'registrations' | 'links' | 'log'>;

/** `/r/{token}`: what the link in every letter opens. Reading changes nothing, because mail scanners open links; buttons post. */
export function ownPageRoutes(world: Powers): Hono {
  const routes = new Hono();
  routes.use(keepPrivate);

  routes.get('/:token', (c) => withLink(world, c, async (registration, base) => showOwn(world, c, base, registration)));

  routes.get('/:token/stop', (c) =>
    withLink(world, c, async ({ state, contact, origin }, base) => {
      const setting = settingOf(c, `${base}/stop`, contact.language);
      const page = isOver(state) ? (
        <StoppedPage setting={setting} origin={origin} />
      ) : (
        <StopPage setting={setting} base={base} origin={origin} />
      );
      return answerPage(c, setting.language, page);
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
      return c.text(settingOf(c, base, decided.registration.contact.language).words.stop.oneClick);
    }),
  );

  routes.use('/:token/*', refuseOtherSites);
  routes.route('/', onePressRoutes(world));

  routes.post('/:token/confirm', (c) =>
    withLink(world, c, async ({ id }, base) => {
      const decided = await confirm(world, id);
      return answerDecided(c, base, decided, decided.outcome === 'changed' ? 'confirmed' : 'already-confirmed');
    }),
  );

  routes.post('/:token/returned', (c) =>
    withLink(world, c, async (registration, base) => {
      const fields = await readFields(c);
      const form = readReturned(returnedBodyOf(fields));
      if (!form.ok) return showOwn(world, c, base, registration, { form: 'returned', fields, problems: form.problems });
      const decided = await comeBack(world, registration.id, form.value);
      if (decided.outcome === 'refused' && decided.refusal !== 'closed') {
        return showOwn(world, c, base, decided.registration, { form: 'returned', fields, problems: [decided.refusal] });
      }
      return answerDecided(c, base, decided, decided.outcome === 'changed' ? 'back' : 'unchanged');
    }),
  );

  routes.post('/:token/change', (c) =>
    withLink(world, c, async (registration, base) => {
      const fields = await readFields(c);
      const form = readChange(changeBodyOf(fields));
      if (!form.ok) return showOwn(world, c, base, registration, { form: 'change', fields, problems: form.problems });
      const decided = await changeTrip(world, registration.id, form.value);
      if (decided.outcome === 'refused' && decided.refusal !== 'closed') {
        return showOwn(world, c, base, decided.registration, { form: 'change', fields, problems: [decided.refusal] });
      }
      return answerDecided(c, base, decided, decided.outcome === 'changed' ? 'changed' : 'unchanged');
    }),
  );

  return routes;
}

function showOwn(
  world: Pick<World, 'clock'>,
  c: Context,
  base: string,
  registration: Registration,
  refused?: Refused,
): Response {
  const notRunning = answerNotRunning(c, base, registration);
  if (notRunning !== undefined) return notRunning;
  const setting = settingOf(c, base, registration.contact.language);
  const now = world.clock.now();
  const today = japanDay(now);
  const assessments = assessmentsOf(registration, dateText(today));
  const page = (
    <OwnPage
      setting={setting}
      base={base}
      registration={registration}
      assessments={assessments}
      letters={lettersOf(registration, now)}
      dates={datesToSeeOf(registration, assessments, dateText(today))}
      today={today}
      done={dones.find((done) => done === c.req.query('done'))}
      refused={refused === undefined ? undefined : refuseForm(refused, setting)}
    />
  );
  return answerPage(c, setting.language, page, refused === undefined ? 200 : 422);
}
