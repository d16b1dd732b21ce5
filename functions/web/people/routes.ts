import { Hono } from 'hono';
import * as z from 'zod';
import { dateText, japanDay } from '../../../shared/calendar';
import { dateForm } from '../../../shared/registrations/facts-form';
import { complain, readForm } from '../../../shared/registrations/read-form';
import { isBehind, listPeople, type Place, placeOf } from '../../people/list-people';
import type { World } from '../../ports/world';
import { answerProblem } from '../api/answer-problem';
import { languageOf } from '../language';
import { withEmployer } from '../uploads/let-in';
import { writePeopleCsv } from './write-people-csv';

export type PeoplePowers = Pick<World, 'clock' | 'log' | 'employers' | 'links' | 'registrations'>;

const peopleOnPage = 100;

const listForm = z.object({
  until: dateForm.optional(),
  cursor: z
    .string()
    .max(1_000)
    .transform((text, context): Place => {
      const place = readPlace(text);
      if (place !== undefined) return place;
      context.addIssue({ code: 'custom', ...complain('not-one-of') });
      return z.NEVER;
    })
    .optional(),
});

/** `/api/v1/people`: whom an employer registered, most urgent first; a hundred at a time, or all of them as a spreadsheet. */
export function peopleRoutes(world: PeoplePowers): Hono {
  const routes = new Hono();

  routes.get('/people', (c) =>
    withEmployer(world, c, async (employer) => {
      const form = readForm(listForm, c.req.query());
      if (!form.ok) return answerProblem(c, 'invalid-input', form.problems);
      const { until, cursor } = form.value;
      const all = await listPeople(world, employer, until);
      const rest = cursor === undefined ? all : all.filter((person) => isBehind(placeOf(person), cursor));
      const people = rest.slice(0, peopleOnPage);
      const last = people.at(-1);
      const next = rest.length > people.length && last !== undefined ? writePlace(placeOf(last)) : null;
      return c.json({ people, total: all.length, next });
    }),
  );

  routes.get('/people.csv', (c) =>
    withEmployer(world, c, async (employer) => {
      const form = readForm(listForm, c.req.query());
      if (!form.ok) return answerProblem(c, 'invalid-input', form.problems);
      const csv = writePeopleCsv(await listPeople(world, employer, form.value.until), languageOf(c));
      const today = dateText(japanDay(world.clock.now()));
      return c.body(csv, 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="people-${today}.csv"`,
      });
    }),
  );

  return routes;
}

const placeShape = z.tuple([dateForm.nullable(), z.string()]);

/** A cursor is the place of the last one seen, so that a list that changes meanwhile neither repeats nor skips anybody who stayed. */
const writePlace = ({ date, employeeId }: Place): string =>
  Buffer.from(JSON.stringify([date, employeeId])).toString('base64url');

function readPlace(cursor: string): Place | undefined {
  try {
    const place = placeShape.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return place.success ? { date: place.data[0], employeeId: place.data[1] } : undefined;
  } catch {
    return undefined;
  }
}
