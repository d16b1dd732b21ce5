import { type Context, Hono } from 'hono';
import { readForm } from '../../../shared/registrations/read-form';
import { loadWords } from '../../../shared/words/words';
import { choosePeople } from '../../people/choose-people';
import { readPeople } from '../../people/list-people';
import { inOrder, isBehind, placeOf } from '../../people/order-people';
import type { World } from '../../ports/world';
import { answerProblem } from '../api/answer-problem';
import { deskLanguageOf } from '../language';
import { withEmployer } from '../uploads/let-in';
import { answerPeopleCsv } from './answer-people-csv';
import { seePersonInFull } from './person-in-full';
import { pageForm, wishForm, writeCursor } from './read-wish';
import { showPerson } from './show-person';

export type PeoplePowers = Pick<World, 'clock' | 'log' | 'employers' | 'links' | 'registrations'>;

const peopleOnPage = 100;

/** `/api/v1/people`: whom an employer registered, a hundred at a time, one, or all of them as a spreadsheet. */
export function peopleRoutes(world: PeoplePowers): Hono {
  const routes = new Hono();

  routes.get('/people', (c) =>
    withEmployer(world, c, async (employer) => {
      const form = readForm(pageForm, c.req.query());
      if (!form.ok) return answerProblem(c, 'invalid-input', form.problems);
      const { behind, sort, ...wish } = form.value;
      const all = inOrder(choosePeople(await readPeople(world, employer), wish), sort).map(({ seen }) => seen);
      const rest = behind === undefined ? all : all.filter((person) => isBehind(placeOf(person, sort), behind));
      const people = rest.slice(0, peopleOnPage);
      const last = people.at(-1);
      const next = rest.length > people.length && last !== undefined ? writeCursor(sort, placeOf(last, sort)) : null;
      return c.json({ people, total: all.length, next });
    }),
  );

  routes.get('/people.csv', (c: Context) =>
    withEmployer(world, c, async (employer) => {
      const form = readForm(wishForm, c.req.query());
      if (!form.ok) return answerProblem(c, 'invalid-input', form.problems);
      const { sort, ...wish } = form.value;
      const people = inOrder(choosePeople(await readPeople(world, employer), wish), sort);
      return answerPeopleCsv(c, people, deskLanguageOf(c), world.clock.now());
    }),
  );

  // The gateway decodes an address once before we see it: a slash in an employee_id arrives as one.
  routes.get('/people/:employeeId{.+}', (c) =>
    withEmployer(world, c, async (employer) => {
      const person = await seePersonInFull(world, employer, c.req.param('employeeId'));
      return person === undefined
        ? answerProblem(c, 'person-not-found')
        : c.json(showPerson(person, await loadWords(deskLanguageOf(c))));
    }),
  );

  return routes;
}
