import { type Context, Hono } from 'hono';
import { listPeople } from '../../people/list-people';
import type { World } from '../../ports/world';
import { deskLanguageOf } from '../language';
import { answerPage } from '../pages/answer-page';
import { writePeopleCsv } from '../people/write-people-csv';
import { readFields } from '../read-fields';
import { refusePage } from '../refuse-page';
import { employerSetting } from './employer-setting';
import { eraseEmployer } from './erase-employer';
import { countParts, exportAccount, exportPeople } from './export-data';
import { actorOf } from './member-routes';
import { noteDownload } from './note-download';
import { GoOnErasingPage, LeavePage } from './pages/leave-pages';
import { NoticePage } from './pages/notice-page';
import { endSession, type SignedIn } from './session';
import { refuseMember, withAdmin } from './with-member';

type Powers = Pick<World, 'clock' | 'employers' | 'links' | 'registrations' | 'uploads' | 'files' | 'log'>;

/** `/employer/leave`: all data out, and all of it erased. Only for admins: it holds every member's address. */
export function leaveRoutes(world: Powers): Hono {
  const routes = new Hono();

  routes.get('/', (c) => withAdmin(world, c, (session) => showLeave(world, c, session)));

  routes.post('/', (c) =>
    withAdmin(world, c, async (session) => {
      const typed = (await readFields(c)).name ?? '';
      const setting = await employerSetting(c, '/employer/leave', session.member);
      const erased = await eraseEmployer(world, actorOf(session), typed);
      if (erased.outcome === 'unfinished') {
        return answerPage(
          c,
          setting.language,
          <GoOnErasingPage setting={setting} typed={typed} because={erased.because} />,
        );
      }
      if (erased.outcome === 'erased') {
        await endSession(world, c);
        const page = <NoticePage setting={setting} words={setting.employer.leave.erased} href="/" />;
        return answerPage(c, setting.language, page);
      }
      if (erased.refusal === 'admins-only') return refuseMember(c, session);
      return showLeave(world, c, session, { typed, error: setting.employer.leave.erase.wrongName });
    }),
  );

  routes.get('/people.csv', (c) =>
    withDownload(world, c, 'people.csv', 'text/csv; charset=utf-8', async ({ employer }) =>
      writePeopleCsv(await listPeople(world, employer.id), deskLanguageOf(c)),
    ),
  );

  routes.get('/account.json', (c) =>
    withDownload(world, c, 'account.json', 'application/json', async ({ employer }) =>
      JSON.stringify(await exportAccount(world, employer, deskLanguageOf(c)), null, 2),
    ),
  );

  routes.get('/:file{people-[0-9]{1,4}\\.json}', (c) => {
    const file = c.req.param('file');
    const part = Number(/\d+/.exec(file)?.[0]);
    return withDownload(world, c, file, 'application/json', async ({ employer }) => {
      const people = await exportPeople(world, employer, part);
      return people && JSON.stringify({ part, people }, null, 2);
    });
  });

  return routes;
}

async function showLeave(
  world: Powers,
  c: Context,
  session: SignedIn,
  refused?: { readonly typed: string; readonly error: string },
): Promise<Response> {
  const setting = await employerSetting(c, '/employer/leave', session.member);
  const parts = await countParts(world, session.employer);
  const page = <LeavePage setting={setting} session={session} parts={parts} {...refused} />;
  return answerPage(c, setting.language, page, refused === undefined ? 200 : 422);
}

/** A file for an admin; that it was taken is noted for the others. */
const withDownload = (
  world: Powers,
  c: Context,
  fileName: string,
  contentType: string,
  write: (session: SignedIn) => Promise<string | undefined>,
): Promise<Response> =>
  withAdmin(world, c, async (session) => {
    const content = await write(session);
    if (content === undefined) return refusePage(c, 'notFound');
    await noteDownload(world, session);
    return c.body(content, 200, {
      'Content-Type': contentType,
      'Content-Disposition': `attachment; filename="${fileName}"`,
    });
  });
