import { Hono } from 'hono';
import { japanDay } from '../../../shared/calendar';
import { peoplePageWordsFor } from '../../../shared/words/people-page-words';
import { readPeople } from '../../people/list-people';
import type { World } from '../../ports/world';
import { answerPage } from '../pages/answer-page';
import { answerPeopleCsv } from '../people/answer-people-csv';
import { seePersonInFull } from '../people/person-in-full';
import { keepPrivate } from '../security';
import { employerLanguage, employerSetting } from './employer-setting';
import { findPeople, readSearch } from './find-people';
import { noteDownload } from './note-download';
import { NoticePage } from './pages/notice-page';
import { PeoplePage } from './pages/people-page';
import { PersonPage } from './pages/person-page';
import { pathOfPerson } from './path-of-person';
import { withMember } from './with-member';

type PeoplePagePowers = Pick<World, 'clock' | 'employers' | 'links' | 'registrations'>;

/** `/employer/people`: whom an employer registered, chosen and in order, on a page and as a spreadsheet; and each of them. */
export function peoplePageRoutes(world: PeoplePagePowers): Hono {
  const routes = new Hono();
  routes.use(keepPrivate);

  routes.get('/people', (c) =>
    withMember(world, c, async ({ employer, member }) => {
      const setting = await employerSetting(c, '/employer/people', member);
      const now = world.clock.now();
      const people = await readPeople(world, employer.id);
      const search = readSearch(c.req.query());
      const page = (
        <PeoplePage
          setting={{ ...setting, people: peoplePageWordsFor(setting.language) }}
          all={people}
          found={findPeople(people, search, now)}
          search={search}
          today={japanDay(now)}
        />
      );
      return answerPage(c, setting.language, page);
    }),
  );

  routes.get('/people.csv', (c) =>
    withMember(world, c, async (session) => {
      const { employer, member } = session;
      const language = employerLanguage(c, member);
      const now = world.clock.now();
      const people = findPeople(await readPeople(world, employer.id), readSearch(c.req.query()), now);
      await noteDownload(world, session);
      return answerPeopleCsv(c, people, language, now);
    }),
  );

  // The gateway decodes an address once before we see it: a slash in an employee_id arrives as one.
  routes.get('/people/:employeeId{.+}', (c) =>
    withMember(world, c, async ({ employer, member }) => {
      const employeeId = c.req.param('employeeId');
      const person = await seePersonInFull(world, employer.id, employeeId);
      const setting = await employerSetting(c, pathOfPerson(employeeId), member);
      const { language } = setting;
      const people = peoplePageWordsFor(language);
      if (person === undefined) {
        const { unknown } = people.person;
        return answerPage(c, language, <NoticePage setting={setting} words={unknown} href="/employer/people" />, 404);
      }
      const page = (
        <PersonPage
          setting={{ ...setting, people }}
          person={person}
          today={japanDay(world.clock.now())}
          isOffered={c.req.query('done') === 'offered'}
        />
      );
      return answerPage(c, language, page);
    }),
  );

  return routes;
}
