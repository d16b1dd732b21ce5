import { Hono } from 'hono';
import { teamCalendarWordsFor } from '../../../shared/words/team-calendar-words';
import { feedPath, feedSubject } from '../../member-links';
import type { World } from '../../ports/world';
import { answerPage } from '../pages/answer-page';
import { employerLanguage, employerSetting } from './employer-setting';
import { makeFeed } from './make-feed';
import { actorOf } from './member-routes';
import { originOf } from './origin-of';
import { CalendarPage } from './pages/calendar-page';
import { withMember } from './with-member';

/** `/employer/calendar`: a member's own address for their calendar program; a press makes it, or another. */
export function calendarRoutes(world: Pick<World, 'clock' | 'employers' | 'links'>): Hono {
  const routes = new Hono();

  routes.get('/', (c) =>
    withMember(world, c, async ({ employer, member }) => {
      const setting = await employerSetting(c, '/employer/calendar', member);
      const address =
        member.feed === undefined
          ? undefined
          : `${originOf(c)}${feedPath(await world.links.sign('team-feed', feedSubject(employer, member)))}`;
      const page = (
        <CalendarPage
          setting={setting}
          words={teamCalendarWordsFor(setting.language).page}
          address={address}
          isNew={c.req.query('done') === 'made'}
        />
      );
      return answerPage(c, setting.language, page);
    }),
  );

  routes.post('/', (c) =>
    withMember(world, c, async (session) => {
      await makeFeed(world, actorOf(session));
      const language = employerLanguage(c, session.member);
      return c.redirect(`/employer/calendar?lang=${language}&done=made`, 303);
    }),
  );

  return routes;
}
