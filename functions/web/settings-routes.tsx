import { type Context, Hono } from 'hono';
import type { FieldProblem } from '../../shared/problems';
import { readAddress } from '../../shared/registrations/address-form';
import { readContactChange } from '../../shared/registrations/contact-change-form';
import { leadChoices } from '../../shared/registrations/preferences';
import { readPreferences } from '../../shared/registrations/preferences-form';
import type { AddressPlace, Registration } from '../../shared/registrations/registration';
import type { World } from '../ports/world';
import { askAddress } from './ask-address';
import { changeContact } from './change-contact';
import type { Decided } from './change-or-refuse';
import { dropSecondAddress } from './drop-second-address';
import { networkHasEnough } from './network-has-enough';
import { addressField } from './pages/address-settings';
import { answerPage } from './pages/answer-page';
import { settingOf } from './pages/setting-of';
import { leadField, type RefusedSetting, SettingsPage } from './pages/settings-page';
import { readFields } from './read-fields';
import { refusePage } from './refuse-page';
import { setPreferences } from './set-preferences';
import { answerDecided, type Done, doneIn, withChangeable, withRunning } from './with-link';

type Powers = Pick<World, 'clock' | 'registrations' | 'links' | 'counts' | 'log'>;

/** `/r/{token}/settings`: where letters go, in which language, when, and how early. Each part is a form of its own. */
export function settingsRoutes(world: Powers): Hono {
  const routes = new Hono();

  // Also where our letters come back: then another address is needed most of all.
  routes.get('/:token/settings', (c) =>
    withRunning(world, c, async (registration, base) => showSettings(world, c, base, registration)),
  );

  routes.post('/:token/settings/place', (c) =>
    withChangeable(world, c, async (registration, base) => {
      const fields = await readFields(c);
      const form = readContactChange({ timeZone: fields.timeZone });
      if (!form.ok) return refuse(world, c, base, registration, { part: 'place', fields }, form.problems);
      const decided = await changeContact(world, registration.id, form.value);
      return settle(world, c, base, decided, { part: 'place', fields }, 'saved');
    }),
  );

  routes.post('/:token/settings/letters', (c) =>
    withChangeable(world, c, async (registration, base) => {
      const fields = await readFields(c);
      const leadDays = leadChoices.filter((lead) => fields[leadField(lead)] === 'yes');
      const form = readPreferences({ hour: Number(fields.hour), leadDays });
      if (!form.ok) return refuse(world, c, base, registration, { part: 'letters', fields }, form.problems);
      const decided = await setPreferences(world, registration.id, form.value);
      return settle(world, c, base, decided, { part: 'letters', fields }, 'saved');
    }),
  );

  routes.post('/:token/settings/contact', (c) =>
    withChangeable(world, c, async (registration, base) => {
      const fields = await readFields(c);
      const form = readContactChange({ name: fields.name ?? '', language: fields.language });
      if (!form.ok) return refuse(world, c, base, registration, { part: 'contact', fields }, form.problems);
      const decided = await changeContact(world, registration.id, form.value);
      return settle(world, c, base, decided, { part: 'contact', fields }, 'saved');
    }),
  );

  routes.post('/:token/settings/address', (c) => askFor(world, c, 'first'));
  routes.post('/:token/settings/second', (c) => askFor(world, c, 'second'));

  routes.post('/:token/settings/drop-second', (c) =>
    withRunning(world, c, async ({ id }, base) =>
      answerDecided(c, `${base}/settings`, await dropSecondAddress(world, id), 'second-dropped'),
    ),
  );

  return routes;
}

const askFor = (world: Powers, c: Context, place: AddressPlace): Promise<Response> =>
  withRunning(world, c, async (registration, base) => {
    const fields = await readFields(c);
    const part = place === 'first' ? 'address' : 'second';
    const form = readAddress({ place, email: fields[addressField(place)] ?? '' });
    if (!form.ok) return refuse(world, c, base, registration, { part, fields }, form.problems);
    if (await networkHasEnough(world, c)) return refusePage(c, 'tooManyRequests');
    const decided = await askAddress(world, registration.id, form.value);
    return settle(world, c, base, decided, { part, fields }, 'address-asked');
  });

type Sent = Pick<RefusedSetting, 'part' | 'fields'>;

/** Back to the settings, which say what was done; or the form again, where what was typed cannot be. */
function settle(
  world: Pick<World, 'clock'>,
  c: Context,
  base: string,
  decided: Decided<'closed' | FieldProblem>,
  sent: Sent,
  done: Done,
): Promise<Response> {
  if (decided.outcome === 'refused' && decided.refusal !== 'closed') {
    return refuse(world, c, base, decided.registration, sent, [decided.refusal]);
  }
  return answerDecided(c, `${base}/settings`, decided, decided.outcome === 'unchanged' ? 'unchanged' : done);
}

async function refuse(
  world: Pick<World, 'clock'>,
  c: Context,
  base: string,
  registration: Registration,
  sent: Sent,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { words } = await settingOf(c, base, registration.contact.language);
  const errors = new Map(problems.map(({ pointer, code }) => [pointer.slice(1), words.fields[code]]));
  return showSettings(world, c, base, registration, { ...sent, errors });
}

async function showSettings(
  world: Pick<World, 'clock'>,
  c: Context,
  base: string,
  registration: Registration,
  refused?: RefusedSetting,
): Promise<Response> {
  const setting = await settingOf(c, `${base}/settings`, registration.contact.language);
  const page = (
    <SettingsPage
      setting={setting}
      base={base}
      registration={registration}
      now={world.clock.now()}
      done={doneIn(c)}
      refused={refused}
    />
  );
  return answerPage(c, setting.language, page, refused === undefined ? 200 : 422);
}
