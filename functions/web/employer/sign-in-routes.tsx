import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { noteDeed } from '../../../shared/employers/audit';
import type { FieldCode } from '../../../shared/problems';
import { emailForm } from '../../../shared/registrations/contact-form';
import { readForm } from '../../../shared/registrations/read-form';
import { changeEmployer } from '../../change-employer';
import { signInPath } from '../../member-links';
import type { World } from '../../ports/world';
import { languageOf } from '../language';
import { answerPage } from '../pages/answer-page';
import { readFields } from '../read-fields';
import { employerSetting } from './employer-setting';
import { HomePage } from './pages/home-page';
import { NoticePage } from './pages/notice-page';
import { OpenSignInPage, SignInPage, SignInSentPage } from './pages/sign-in-pages';
import { beginSession, endSession, readSession } from './session';
import { askToSignIn, openSignIn, takeSignIn, voidSignIns } from './sign-in';
import { withMember } from './with-member';

const signInForm = z.object({ email: emailForm });

/** `/employer`: signing in by a mailed link, and out again. Reading changes nothing; buttons post. */
export function signInRoutes(world: Pick<World, 'clock' | 'employers' | 'links' | 'log'>): Hono {
  const routes = new Hono();

  routes.get('/', async (c) => {
    const session = await readSession(world, c);
    if (session === undefined) return showSignIn(c);
    const setting = await employerSetting(c, '/employer', session.member);
    return answerPage(c, setting.language, <HomePage setting={setting} session={session} />);
  });

  routes.post('/sign-in', async (c) => {
    const fields = await readFields(c);
    const form = readForm(signInForm, { email: fields.email ?? '' });
    if (!form.ok) return showSignIn(c, { email: fields.email ?? '', code: form.problems[0]?.code ?? 'required' });
    await askToSignIn(world, form.value.email);
    return c.redirect(`/employer/check-your-mail?lang=${languageOf(c)}`, 303);
  });

  routes.get('/check-your-mail', async (c) => {
    const setting = await employerSetting(c, '/employer/check-your-mail');
    return answerPage(c, setting.language, <SignInSentPage setting={setting} />);
  });

  routes.get('/sign-in/:token', async (c) => {
    const token = c.req.param('token');
    const open = await openSignIn(world, token);
    if (open === undefined) return refuseLink(c);
    const setting = await employerSetting(c, signInPath(encodeURIComponent(token)), open.member);
    return answerPage(c, setting.language, <OpenSignInPage setting={setting} employerName={open.employer.name} />);
  });

  routes.post('/sign-in/:token', async (c) => {
    const taken = await takeSignIn(world, c.req.param('token'));
    if (taken === undefined) return refuseLink(c);
    await beginSession(world, c, taken.employer, taken.member);
    world.log('info', 'signed-in', 'A member of an employer signed in.', {
      employer: taken.employer.id,
      member: taken.member.id,
    });
    return c.redirect(`/employer?lang=${languageOf(c)}`, 303);
  });

  routes.post('/sign-out', async (c) => {
    await endSession(world, c);
    return c.redirect(`/employer?lang=${languageOf(c)}`, 303);
  });

  routes.post('/sign-out-everywhere', (c) =>
    withMember(world, c, async ({ employer, member }) => {
      await changeEmployer(world, employer.id, (newest, at) =>
        noteDeed(
          {
            ...voidSignIns(newest, member.id),
            members: newest.members.map((one) => (one.id === member.id ? { ...one, sessions: one.sessions + 1 } : one)),
          },
          { at, by: member.id, did: 'signed-out-everywhere' },
        ),
      );
      await endSession(world, c);
      return c.redirect(`/employer?lang=${languageOf(c)}`, 303);
    }),
  );

  return routes;
}

type Refused = { readonly email: string; readonly code: FieldCode };

async function showSignIn(c: Context, refused?: Refused): Promise<Response> {
  const setting = await employerSetting(c, '/employer');
  const error = refused && setting.words.fields[refused.code];
  const page = <SignInPage setting={setting} email={refused?.email ?? ''} error={error} />;
  return answerPage(c, setting.language, page, refused === undefined ? 200 : 422);
}

async function refuseLink(c: Context): Promise<Response> {
  const setting = await employerSetting(c, '/employer');
  const page = <NoticePage setting={setting} words={setting.employer.deadLink} href="/employer" />;
  return answerPage(c, setting.language, page, 404);
}
