import { type Context, Hono } from 'hono';
import type { Employer, Member } from '../../../shared/employers/employer';
import { changeEmployer } from '../../change-employer';
import { memberStopPath, readMemberSubject } from '../../member-links';
import type { World } from '../../ports/world';
import { answerPage } from '../pages/answer-page';
import { isOneClick } from '../read-fields';
import { refusePage } from '../refuse-page';
import { keepPrivate, refuseOtherSites } from '../security';
import { employerSetting } from './employer-setting';
import { MemberStopPage, MemberStoppedPage } from './pages/member-stop-pages';

type Powers = Pick<World, 'clock' | 'employers' | 'links'>;

/** `/employer/stop/{token}`: a member's own stop, from the letter or from the mail program (RFC 8058). */
export function memberStopRoutes(world: Powers): Hono {
  const routes = new Hono();
  routes.use(keepPrivate);

  routes.get('/:token', (c) =>
    withLink(world, c, async (_, member, path) => {
      const setting = await employerSetting(c, path, member);
      const page =
        member.reach === 'reachable' ? <MemberStopPage setting={setting} /> : <MemberStoppedPage setting={setting} />;
      return answerPage(c, setting.language, page);
    }),
  );

  // A mail client posts here from nowhere; whoever holds the link may stop.
  routes.post('/:token', async (c, next) => ((await isOneClick(c)) ? next() : refuseOtherSites(c, next)));
  routes.post('/:token', (c) =>
    withLink(world, c, async (employer, member, path) => {
      await changeEmployer(world, employer.id, (newest) => stopped(newest, member));
      const setting = await employerSetting(c, path, member);
      return answerPage(c, setting.language, <MemberStoppedPage setting={setting} />);
    }),
  );

  return routes;
}

/** Stopping twice is fine; whose mail comes back, or who complained, stays as known. */
function stopped(employer: Employer, { id }: Member): Employer {
  const stops = (member: Member): boolean => member.id === id && member.reach === 'reachable';
  if (!employer.members.some(stops)) return employer;
  return {
    ...employer,
    members: employer.members.map((member) => (stops(member) ? { ...member, reach: 'stopped' } : member)),
  };
}

async function withLink(
  world: Powers,
  c: Context,
  answer: (employer: Employer, member: Member, path: string) => Promise<Response>,
): Promise<Response> {
  const token = c.req.param('token') ?? '';
  const subject = await world.links.verify('member-stop', token);
  const named = subject && readMemberSubject(subject);
  const employer = named && (await world.employers.load(named.employer));
  const member = employer?.members.find(({ id }) => id === named?.member);
  return employer !== undefined && member !== undefined
    ? answer(employer, member, memberStopPath(encodeURIComponent(token)))
    : refusePage(c, 'deadLink');
}
