import { type Context, Hono } from 'hono';
import type { Employer } from '../../../shared/employers/employer';
import { calendarType } from '../../../shared/letters/calendar-file';
import { answerProblem } from '../api/answer-problem';
import { deskLanguageOf } from '../language';
import { withEmployer } from '../uploads/let-in';
import { exportEntry, exportMember } from './export-data';
import { originOf } from './origin-of';
import { type CalendarPowers, readTeamCalendar } from './read-team-calendar';

/** What an employer's program reads of its account: the members, who did what, and the calendar that members subscribe to. */
export function accountRoutes(world: CalendarPowers): Hono {
  const routes = new Hono();

  routes.get('/members', (c) =>
    withAccount(world, c, async ({ members }) => c.json({ members: members.map(exportMember) })),
  );

  routes.get('/audit', (c) =>
    withAccount(world, c, async ({ audit }) => c.json({ entries: audit.toReversed().map(exportEntry) })),
  );

  // A program has its key to show, so it needs no secret address.
  routes.get('/people.ics', (c) =>
    withAccount(world, c, async (employer) => {
      const calendar = await readTeamCalendar(world, employer, deskLanguageOf(c), originOf(c));
      return c.body(calendar, 200, { 'Content-Type': calendarType });
    }),
  );

  return routes;
}

const withAccount = (
  world: CalendarPowers,
  c: Context,
  answer: (employer: Employer) => Promise<Response>,
): Promise<Response> =>
  withEmployer(world, c, async (id) => {
    const employer = await world.employers.load(id);
    // Erased since its key let the program in.
    return employer === undefined ? answerProblem(c, 'api-key-invalid') : answer(employer);
  });
