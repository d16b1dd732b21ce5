import { type Context, Hono } from 'hono';
import * as z from 'zod';
import type { FieldCode } from '../../shared/problems';
import { emailForm } from '../../shared/registrations/contact-form';
import { readForm } from '../../shared/registrations/read-form';
import type { World } from '../ports/world';
import { languageOf } from './language';
import { networkHasEnough } from './network-has-enough';
import { answerPage } from './pages/answer-page';
import { LinkPage, LinkSentPage } from './pages/link-pages';
import { settingOf } from './pages/setting-of';
import { readFields } from './read-fields';
import { refusePage } from './refuse-page';
import { keepPrivate, refuseOtherSites } from './security';
import { sendLinkAgain } from './send-link-again';

const form = z.object({ email: emailForm });

/** `/link`: "send me my link again". Every address gets the same answer; only what is no address at all is sent back. */
export function linkRoutes(world: Pick<World, 'clock' | 'registrations' | 'counts' | 'log'>): Hono {
  const routes = new Hono();
  routes.use(keepPrivate, refuseOtherSites);

  routes.get('/', (c) => showForm(c));

  routes.post('/', async (c) => {
    const { email = '' } = await readFields(c);
    const asked = readForm(form, { email });
    if (!asked.ok) return showForm(c, { email, code: asked.problems[0]?.code ?? 'required' });
    if (await networkHasEnough(world, c)) return refusePage(c, 'tooManyRequests');
    await sendLinkAgain(world, asked.value.email);
    return c.redirect(`/link/sent?lang=${languageOf(c)}`, 303);
  });

  routes.get('/sent', async (c) => {
    const setting = await settingOf(c, '/link/sent');
    return answerPage(c, setting.language, <LinkSentPage setting={setting} />);
  });

  return routes;
}

type Refused = { readonly email: string; readonly code: FieldCode };

async function showForm(c: Context, refused?: Refused): Promise<Response> {
  const setting = await settingOf(c, '/link');
  const error = refused && setting.words.fields[refused.code];
  const page = <LinkPage setting={setting} email={refused?.email ?? ''} error={error} />;
  return answerPage(c, setting.language, page, refused === undefined ? 200 : 422);
}
