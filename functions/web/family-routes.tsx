import { type Context, Hono } from 'hono';
import { japanDay } from '../../shared/calendar';
import type { PageFields } from '../../shared/registrations/page-form';
import type { Registration } from '../../shared/registrations/registration';
import { mostTravellers, readNewTraveller } from '../../shared/registrations/traveller-form';
import type { World } from '../ports/world';
import { addTraveller } from './add-traveller';
import { answerPage } from './pages/answer-page';
import { AllFacts, type FactsErrors, FactsPage } from './pages/facts-form';
import { FamilyPage, mayRemove, RemovalPage } from './pages/family-pages';
import { settingOf } from './pages/setting-of';
import { readFields } from './read-fields';
import { removeTraveller } from './remove-traveller';
import { bodyOfFields, errorsOf } from './traveller-fields';
import { answerDecided, backTo, doneIn, withChangeable } from './with-link';

type Powers = Pick<World, 'clock' | 'registrations' | 'links' | 'log'>;

/** `/r/{token}/family`: who is registered under one address; one more, up to eight, or one less, which is asked once more. */
export function familyRoutes(world: Powers): Hono {
  const routes = new Hono();

  routes.get('/:token/family', (c) =>
    withChangeable(world, c, async (registration, base) => {
      const setting = await settingOf(c, `${base}/family`, registration.contact.language);
      const page = (
        <FamilyPage
          setting={setting}
          base={base}
          registration={registration}
          today={japanDay(world.clock.now())}
          done={doneIn(c)}
        />
      );
      return answerPage(c, setting.language, page);
    }),
  );

  routes.get('/:token/family/add', (c) =>
    withChangeable(world, c, async (registration, base) =>
      registration.travellers.length >= mostTravellers
        ? backTo(c, `${base}/family`)
        : showAdd(c, base, registration, {}),
    ),
  );

  routes.post('/:token/family/add', (c) =>
    withChangeable(world, c, async (registration, base) => {
      const { step, ...fields } = await readFields(c);
      if (step === 'language') return showAdd(c, base, registration, fields);
      const setting = await settingOf(c, base, registration.contact.language);
      const form = readNewTraveller({ ...bodyOfFields(fields), label: fields.label?.trim() || undefined });
      if (!form.ok) return showAdd(c, base, registration, fields, errorsOf(form.problems, setting.words.fields));
      if (form.value.label === undefined) {
        const nameless = [{ pointer: '/label', code: 'required' }] as const;
        return showAdd(c, base, registration, fields, errorsOf(nameless, setting.words.fields));
      }
      const decided = await addTraveller(world, registration.id, form.value);
      if (decided.outcome === 'refused' && decided.refusal !== 'closed') {
        return showAdd(c, base, registration, fields, errorsOf([decided.refusal], setting.words.fields));
      }
      return answerDecided(c, `${base}/family`, decided, decided.outcome === 'changed' ? 'person-added' : 'unchanged');
    }),
  );

  routes.get('/:token/family/remove/:traveller', (c) =>
    withChangeable(world, c, async (registration, base) => {
      const index = registration.travellers.findIndex(({ id }) => id === c.req.param('traveller'));
      const traveller = registration.travellers[index];
      if (traveller === undefined || !mayRemove(registration, index)) return backTo(c, `${base}/family`);
      const path = `${base}/family/remove/${traveller.id}`;
      const setting = await settingOf(c, path, registration.contact.language);
      const page = <RemovalPage setting={setting} base={base} traveller={traveller} index={index} />;
      return answerPage(c, setting.language, page);
    }),
  );

  routes.post('/:token/family/remove/:traveller', (c) =>
    withChangeable(world, c, async ({ id }, base) => {
      const decided = await removeTraveller(world, id, c.req.param('traveller'));
      if (decided.outcome === 'refused') return backTo(c, `${base}/family`);
      return answerDecided(
        c,
        `${base}/family`,
        decided,
        decided.outcome === 'changed' ? 'person-removed' : 'unchanged',
      );
    }),
  );

  return routes;
}

const nothingWrong: FactsErrors = new Map();

async function showAdd(
  c: Context,
  base: string,
  { contact }: Registration,
  fields: PageFields,
  errors: FactsErrors = nothingWrong,
): Promise<Response> {
  const setting = await settingOf(c, `${base}/family/add`, contact.language);
  const { add } = setting.words.manage.family;
  const shown = { setting, base, fields, errors };
  const page = (
    <FactsPage {...shown} title={add.title} text={add.text} button={add.button}>
      <AllFacts {...shown} isNamed />
    </FactsPage>
  );
  return answerPage(c, setting.language, page, errors.size > 0 ? 422 : 200);
}
