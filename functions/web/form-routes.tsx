import { type Context, Hono } from 'hono';
import { dateText, instant, japanDay } from '../../shared/calendar';
import type { FieldProblem } from '../../shared/problems';
import {
  bodyOfPage,
  type PageField,
  type PageFields,
  pageFieldOf,
  pageFields,
} from '../../shared/registrations/page-form';
import { problemWordsFor } from '../../shared/words/problem-words';
import { linkSubject, openLink } from '../open-link';
import type { World } from '../ports/world';
import { assessmentsOf } from './assess-now';
import { promisedLetters } from './letters-of';
import { answerPage } from './pages/answer-page';
import { CheckMailPage } from './pages/check-mail-page';
import { FormPage } from './pages/form-page';
import { settingOf } from './pages/setting-of';
import { readFields } from './read-fields';
import { readRegistrationHere } from './read-registration';
import { refusePage } from './refuse-page';
import { register } from './register';
import { keepPrivate, refuseOtherSites } from './security';

/** The page after registering can be read for a day: long enough to find the letter, then the letter is all one needs. */
const nextStepsLiveForInMs = 24 * 60 * 60 * 1000;

/** `/`: the form, and what happens next. */
export function formRoutes(world: Pick<World, 'clock' | 'chance' | 'registrations' | 'links' | 'log'>): Hono {
  const routes = new Hono();
  routes.use(keepPrivate);

  routes.get('/', (c) => showForm(c, world, {}, new Map()));

  routes.post('/', refuseOtherSites, async (c) => {
    const fields = await readFields(c);
    const form = readRegistrationHere(bodyOfPage(fields));
    if (!form.ok) return showForm(c, world, fields, describe(c, form.problems), 422);
    // Pressing twice sends the same; whoever goes back and corrects an address sends something else.
    const key = fields.formKey ? `form ${fields.formKey} ${JSON.stringify(form.value)}` : undefined;
    const registered = await register(world, form.value, key);
    if (registered.outcome === 'key-reused') return refusePage(c, 'unexpected');
    const { id } = registered.registration;
    world.log('info', registered.outcome, 'A person registered on the page.', { registration: id });
    const until = instant(world.clock.now() + nextStepsLiveForInMs);
    const token = await world.links.sign('registered', linkSubject(registered.registration), until);
    return c.redirect(`/check-your-mail/${token}?lang=${settingOf(c, '/').language}`, 303);
  });

  routes.get('/check-your-mail/:token', async (c) => {
    const token = c.req.param('token');
    const link = await openLink(world, 'registered', token);
    if (link.outcome !== 'opened') return refusePage(c, 'deadLink');
    const { registration } = link;
    const setting = settingOf(c, `/check-your-mail/${token}`);
    const now = world.clock.now();
    const page = (
      <CheckMailPage
        setting={setting}
        registration={registration}
        assessments={assessmentsOf(registration, dateText(japanDay(now)))}
        letters={promisedLetters(registration, now)}
      />
    );
    return answerPage(c, setting.language, page);
  });

  return routes;
}

function showForm(
  c: Context,
  world: Pick<World, 'chance'>,
  fields: PageFields,
  errors: ReadonlyMap<PageField, string>,
  status: 200 | 422 = 200,
): Response {
  const setting = settingOf(c, '/');
  const formKey = fields.formKey ?? world.chance.secret();
  const page = <FormPage setting={setting} fields={fields} errors={errors} formKey={formKey} />;
  return answerPage(c, setting.language, page, status);
}

/** What is wrong, in the order of the page, one message for each field. */
function describe(c: Context, problems: readonly FieldProblem[]): ReadonlyMap<PageField, string> {
  const words = problemWordsFor(settingOf(c, '/').language).fields;
  const found = new Map<PageField, string>();
  for (const field of pageFields) {
    const problem = problems.find((one) => pageFieldOf(one) === field);
    if (problem !== undefined) found.set(field, words[problem.code]);
  }
  return found;
}
