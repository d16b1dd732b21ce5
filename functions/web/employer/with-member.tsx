import type { Context } from 'hono';
import type { World } from '../../ports/world';
import { languageOf } from '../language';
import { answerPage } from '../pages/answer-page';
import { isReading } from '../security';
import { employerSetting } from './employer-setting';
import { NoticePage } from './pages/notice-page';
import { readSession, type SignedIn } from './session';

/** Lets in who is signed in; others come to the page where one signs in, or read that nothing was changed. */
export async function withMember(
  world: Pick<World, 'clock' | 'links' | 'employers'>,
  c: Context,
  answer: (session: SignedIn) => Promise<Response>,
): Promise<Response> {
  const session = await readSession(world, c);
  if (session !== undefined) return answer(session);
  if (isReading(c)) return c.redirect(`/employer?lang=${languageOf(c)}`, 303);
  const setting = await employerSetting(c, '/employer');
  return answerPage(
    c,
    setting.language,
    <NoticePage setting={setting} words={setting.employer.signedOut} href="/employer" />,
    401,
  );
}

/** Lets in an admin; a member reads whom to ask. */
export const withAdmin = (
  world: Pick<World, 'clock' | 'links' | 'employers'>,
  c: Context,
  answer: (session: SignedIn) => Promise<Response>,
): Promise<Response> =>
  withMember(world, c, async (session) =>
    session.member.role === 'admin' ? answer(session) : refuseMember(c, session),
  );

/** Only an admin may do this. */
export async function refuseMember(c: Context, { member }: SignedIn): Promise<Response> {
  const setting = await employerSetting(c, '/employer', member);
  return answerPage(
    c,
    setting.language,
    <NoticePage setting={setting} words={setting.employer.adminsOnly} href="/employer/members" />,
    403,
  );
}
