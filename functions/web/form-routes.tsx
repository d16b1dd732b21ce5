import { type Context, Hono } from 'hono';
import { dateText, instant, japanDay } from '../../shared/calendar';
import type { FieldProblem } from '../../shared/problems';
import { factsOfPage } from '../../shared/registrations/facts-of-page';
import {
  bodyOfPage,
  type PageField,
  type PageFields,
  pageFieldOf,
  pageFields,
} from '../../shared/registrations/page-form';
import type { Registration, RegistrationId } from '../../shared/registrations/registration';
import type { RegistrationForm } from '../../shared/registrations/registration-form';
import type { Facts } from '../../shared/rules/facts';
import { endOfJapanDay, isTimeZone } from '../hours';
import { linkSubject, openLink } from '../open-link';
import type { World } from '../ports/world';
import { assessmentsOf } from './assess-now';
import { blankForms } from './blank-form';
import { languageOf } from './language';
import { promisedLetters } from './letters-of';
import { networkHasEnough } from './network-has-enough';
import { pack } from './pack';
import { answerPage } from './pages/answer-page';
import { CheckMailPage } from './pages/check-mail-page';
import { ReviewPage } from './pages/check-review-page';
import { FormPage } from './pages/form-page';
import type { PageSetting } from './pages/layout';
import { settingOf } from './pages/setting-of';
import { readFields } from './read-fields';
import { readRegistrationHere } from './read-registration';
import { refusePage } from './refuse-page';
import { draftRegistration, register } from './register';
import { noScripts, type Scripts } from './scripts';
import { keepPrivate, refuseOtherSites } from './security';
import { fellForHoneypot, isTooQuick, shownField } from './traps';

/** The page after registering can be read for a day: long enough to find the letter, then the letter is all one needs. */
const nextStepsLiveForInMs = 24 * 60 * 60 * 1000;

type FormWorld = Pick<World, 'clock' | 'chance' | 'registrations' | 'links' | 'counts' | 'log'>;

/**
 * `/`: the check, the form, and what happens next. What was typed comes by POST only, so that it stands in no address and no log;
 * nothing of it is stored before the last button, `step=register`.
 */
export function formRoutes(world: FormWorld, scripts: Scripts = noScripts): Hono {
  const routes = new Hono();
  const writeBlankForm = blankForms(scripts);
  // Whoever stands at an airport has a slow line.
  routes.use(pack, keepPrivate);

  routes.get('/', async (c) => {
    const setting = await settingOf(c, '/');
    const now = world.clock.now();
    const drawn = { formKey: world.chance.secret(), shownAt: String(now) };
    return answerPage(c, setting.language, writeBlankForm(setting, dateText(japanDay(now)), drawn));
  });

  routes.post('/', refuseOtherSites, async (c) => {
    const { step, page, ...fields } = await readFields(c);
    if (step === 'language') {
      const kept = inNewLanguage(c, fields);
      return page === 'review' ? review(c, world, scripts, kept) : showForm(c, world, scripts, kept);
    }
    if (step === 'change') return showForm(c, world, scripts, fields);
    if (step === 'review') return review(c, world, scripts, fields);
    if (step !== 'register') return check(c, world, scripts, fields);
    const form = readRegistrationHere(bodyOfPage(fields));
    if (!form.ok) return showForm(c, world, scripts, fields, { problems: form.problems });
    return registerForm(c, world, fields, form.value);
  });

  routes.get('/check-your-mail/:token', async (c) => {
    const token = c.req.param('token');
    const link = await openLink(world, 'registered', token);
    if (link.outcome !== 'opened') return refusePage(c, 'deadLink');
    const { registration } = link;
    const setting = await settingOf(c, `/check-your-mail/${token}`);
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

type Shown = { readonly problems?: readonly FieldProblem[]; readonly asked?: Facts };

async function showForm(
  c: Context,
  world: Pick<World, 'chance' | 'clock'>,
  scripts: Scripts,
  fields: PageFields,
  { problems, asked }: Shown = {},
): Promise<Response> {
  const setting = await settingOf(c, '/');
  const zone = fields.timeZone ?? '';
  const page = (
    <FormPage
      setting={setting}
      fields={fields}
      errors={describe(problems ?? [], setting.words.fields)}
      formKey={fields.formKey ?? world.chance.secret()}
      shownAt={fields[shownField] ?? String(world.clock.now())}
      today={dateText(japanDay(world.clock.now()))}
      asked={asked}
      otherClock={(day) => (isTimeZone(zone) ? endOfJapanDay(day, zone) : null)}
      scripts={scripts}
    />
  );
  return answerPage(c, setting.language, page, problems === undefined ? 200 : 422);
}

/** Answers the facts on the same page. Whoever only asks need not say where we could write. */
function check(
  c: Context,
  world: Pick<World, 'chance' | 'clock'>,
  scripts: Scripts,
  fields: PageFields,
): Promise<Response> {
  const read = factsOfPage(fields);
  return showForm(c, world, scripts, fields, read.ok ? { asked: read.facts } : { problems: read.problems });
}

async function review(
  c: Context,
  world: Pick<World, 'chance' | 'clock'>,
  scripts: Scripts,
  fields: PageFields,
): Promise<Response> {
  const form = readRegistrationHere(bodyOfPage(fields));
  if (!form.ok) return showForm(c, world, scripts, fields, { problems: form.problems });
  return showReview(c, world, fields, form.value);
}

/** What would be registered, once more in words; and why it was not, where the button was pressed already. */
async function showReview(
  c: Context,
  world: Pick<World, 'clock'>,
  fields: PageFields,
  form: RegistrationForm,
  refused?: 'tooQuick' | 'tooManyRequests',
): Promise<Response> {
  const setting = await settingOf(c, '/');
  const now = world.clock.now();
  const draft = draftRegistration(form, draftId, now);
  const page = (
    <ReviewPage
      setting={setting}
      fields={fields}
      draft={draft}
      assessments={assessmentsOf(draft, dateText(japanDay(now)))}
      letters={promisedLetters(draft, now)}
      refused={refused}
    />
  );
  return answerPage(c, setting.language, page, refused === 'tooManyRequests' ? 429 : 200);
}

/** A draft is never stored, so it needs no id of its own. */
const draftId = 'draft' as RegistrationId;

async function registerForm(
  c: Context,
  world: FormWorld,
  fields: PageFields,
  form: RegistrationForm,
): Promise<Response> {
  if (isTooQuick(fields, world.clock.now())) return showReview(c, world, fields, form, 'tooQuick');
  if (await networkHasEnough(world, c)) return showReview(c, world, fields, form, 'tooManyRequests');
  if (fellForHoneypot(fields)) {
    world.log('info', 'honeypot', 'A program filled in the field that nobody sees; nothing was stored.');
    return leadOn(c, world, draftRegistration(form, world.chance.registrationId(), world.clock.now()));
  }
  // Pressing twice sends the same; whoever goes back and corrects an address sends something else.
  const key = fields.formKey ? `form ${fields.formKey} ${JSON.stringify(form)}` : undefined;
  const registered = await register(world, form, key);
  if (registered.outcome === 'key-reused') return refusePage(c, 'unexpected');
  const { registration } = registered;
  world.log('info', registered.outcome, 'A person registered on the page.', { registration: registration.id });
  return leadOn(c, world, registration);
}

/** To the page that says what comes next. */
async function leadOn(
  c: Context,
  world: Pick<World, 'clock' | 'links'>,
  registration: Registration,
): Promise<Response> {
  const until = instant(world.clock.now() + nextStepsLiveForInMs);
  const token = await world.links.sign('registered', linkSubject(registration), until);
  return c.redirect(`/check-your-mail/${token}?lang=${languageOf(c)}`, 303);
}

/** Whoever had left the language of the letters as the page proposed it gets them in the new one, too. */
function inNewLanguage(c: Context, fields: PageFields): PageFields {
  const isProposed = fields.language === undefined || fields.language === fields.pageLanguage;
  return isProposed ? { ...fields, language: languageOf(c) } : fields;
}

/** What is wrong, in the order of the page, one message for each field. */
function describe(
  problems: readonly FieldProblem[],
  words: PageSetting['words']['fields'],
): ReadonlyMap<PageField, string> {
  const found = new Map<PageField, string>();
  for (const field of pageFields) {
    const problem = problems.find((one) => pageFieldOf(one) === field);
    if (problem !== undefined) found.set(field, words[problem.code]);
  }
  return found;
}
