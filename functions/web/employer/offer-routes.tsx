import { Hono } from 'hono';
import { offerPageWordsFor } from '../../../shared/words/offer-page-words';
import type { World } from '../../ports/world';
import { answerPage } from '../pages/answer-page';
import { offerToPerson } from '../people/offer-to-person';
import { statusOf } from '../problem-status';
import { employerSetting } from './employer-setting';
import { NoticePage } from './pages/notice-page';
import { pathOfPerson } from './path-of-person';
import { withMember } from './with-member';

/** `POST /employer/people/{employeeId}/offer`: "has left us", pressed on the page of a person. */
export function offerRoutes(world: Pick<World, 'clock' | 'employers' | 'links' | 'registrations' | 'log'>): Hono {
  const routes = new Hono();

  // The gateway decodes an address once before we see it: a slash in an employee_id arrives as one.
  routes.post('/:employeeId{.+}/offer', (c) =>
    withMember(world, c, async ({ employer, member }) => {
      const employeeId = c.req.param('employeeId');
      const page = pathOfPerson(employeeId);
      const setting = await employerSetting(c, page, member);
      const offered = await offerToPerson(world, employer.id, employeeId, member.id);
      const language = c.req.query('lang') === undefined ? '' : `&lang=${setting.language}`;
      if (offered.outcome !== 'refused') return c.redirect(`${page}?done=offered${language}`, 303);
      const { refusal } = offered;
      const words = offerPageWordsFor(setting.language)[refusal];
      const href = refusal === 'person-not-found' ? '/employer/people' : page;
      return answerPage(
        c,
        setting.language,
        <NoticePage setting={setting} words={words} href={href} />,
        statusOf[refusal],
      );
    }),
  );

  return routes;
}
