import { Hono } from 'hono';
import type { World } from '../../ports/world';
import { answerPage } from '../pages/answer-page';
import { employerSetting } from './employer-setting';
import { AuditPage } from './pages/audit-page';
import { withMember } from './with-member';

/** `/employer/audit`: who did what, when. */
export function auditRoutes(world: Pick<World, 'clock' | 'employers' | 'links'>): Hono {
  const routes = new Hono();
  routes.get('/', (c) =>
    withMember(world, c, async (session) => {
      const setting = await employerSetting(c, '/employer/audit', session.member);
      return answerPage(c, setting.language, <AuditPage setting={setting} session={session} />);
    }),
  );
  return routes;
}
