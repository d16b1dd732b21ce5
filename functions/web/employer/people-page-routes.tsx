import { Hono } from 'hono';
import { dateText, japanDay } from '../../../shared/calendar';
import { peoplePageWordsFor } from '../../../shared/words/people-page-words';
import { listPeople } from '../../people/list-people';
import type { World } from '../../ports/world';
import { answerPage } from '../pages/answer-page';
import { writePeopleCsv } from '../people/write-people-csv';
import { keepPrivate } from '../security';
import { employerSetting } from './employer-setting';
import { findPeople, readSearch } from './find-people';
import { PeoplePage } from './pages/people-page';
import { withMember } from './with-member';

type PeoplePagePowers = Pick<World, 'clock' | 'employers' | 'links' | 'registrations'>;

/** `/employer/people`: whom an employer registered, most urgent first, on a page and as a spreadsheet. */
export function peoplePageRoutes(world: PeoplePagePowers): Hono {
  const routes = new Hono();
  routes.use(keepPrivate);

  routes.get('/people', (c) =>
    withMember(world, c, async ({ employer, member }) => {
      const setting = employerSetting(c, '/employer/people', member);
      const people = await listPeople(world, employer.id);
      const search = readSearch(c.req.query());
      const page = (
        <PeoplePage
          setting={{ ...setting, people: peoplePageWordsFor(setting.language) }}
          all={people}
          found={findPeople(people, search)}
          search={search}
        />
      );
      return answerPage(c, setting.language, page);
    }),
  );

  routes.get('/people.csv', (c) =>
    withMember(world, c, async ({ employer, member }) => {
      const { language } = employerSetting(c, '/employer/people', member);
      const csv = writePeopleCsv(await listPeople(world, employer.id), language);
      return c.body(csv, 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="people-${dateText(japanDay(world.clock.now()))}.csv"`,
      });
    }),
  );

  return routes;
}
