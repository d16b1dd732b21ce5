import { type Context, Hono } from 'hono';
import { logCode } from '../../log-code';
import type { Upload } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { charsetOf } from '../../uploads/charset-of';
import { languageOf } from '../language';
import { answerPage } from '../pages/answer-page';
import { readFields } from '../read-fields';
import { refusePage } from '../refuse-page';
import { noScripts, type Scripts } from '../scripts';
import { keepPrivate, refuseOtherSites } from '../security';
import { answerUpload } from '../uploads/answer-upload';
import { cancelUpload } from '../uploads/cancel-upload';
import { type Begun, commitUpload } from '../uploads/commit-upload';
import { filenameForm, nameUpload } from '../uploads/name-upload';
import { noteUpload } from '../uploads/note-upload';
import { startUpload } from '../uploads/start-upload';
import { undoUpload } from '../uploads/undo-upload';
import { wrongRows } from '../uploads/wrong-rows';
import { employerLanguage } from './employer-setting';
import { exampleFile } from './example-file';
import { nameInBucket } from './name-in-bucket';
import { UploadStartPage } from './pages/upload-start-page';
import { readAnswers } from './read-answers';
import type { SignedIn } from './session';
import { pathOf, type Refusal, showUploadPage } from './show-upload-page';
import { uploadSetting } from './upload-setting';
import { withMember } from './with-member';

export type UploadPagePowers = Pick<
  World,
  'clock' | 'chance' | 'log' | 'employers' | 'links' | 'uploads' | 'files' | 'importQueue'
>;

/** `/employer/uploads`: a member uploads a file, reads its plan, and commits, stops and undoes it. Works without script. */
export function uploadPageRoutes(world: UploadPagePowers, scripts: Scripts = noScripts): Hono {
  const routes = new Hono();
  const show = (c: Context, session: SignedIn, upload: Upload, refusal?: Refusal): Promise<Response> =>
    showUploadPage(world, scripts, c, session, upload, refusal);
  /** The upload as it stands now, and why the button did nothing. */
  const showAgain = async (c: Context, session: SignedIn, { id }: Upload, refusal: Refusal): Promise<Response> => {
    const latest = await world.uploads.load(id);
    return latest === undefined ? refusePage(c, 'notFound') : show(c, session, latest, refusal);
  };
  const answerBegun = async (c: Context, session: SignedIn, upload: Upload, begun: Begun): Promise<Response> => {
    if (begun === undefined) return showAgain(c, session, upload, 'not-now');
    return 'busyWith' in begun ? showAgain(c, session, upload, 'busy') : backTo(c, upload.id);
  };
  routes.use(keepPrivate, refuseOtherSites);

  routes.get('/', (c) =>
    withMember(world, c, async ({ member }) => {
      const setting = await uploadSetting(c, '/employer/uploads', member);
      return answerPage(c, setting.language, <UploadStartPage setting={setting} />);
    }),
  );

  routes.get('/example.csv', (c) =>
    withMember(world, c, async ({ member }) =>
      c.body(exampleFile(employerLanguage(c, member)), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="example.csv"',
      }),
    ),
  );

  routes.post('/', (c) =>
    withMember(world, c, async ({ employer }) => {
      const { id } = await startUpload(world, employer.id, nameInBucket);
      world.log('info', 'upload-started', 'A member of an employer began to upload a file.', { uploadId: logCode(id) });
      return backTo(c, id);
    }),
  );

  routes.get('/:id', (c) => withUpload(world, c, async (session, upload) => show(c, session, upload)));

  routes.post('/:id/answers', (c) =>
    withUpload(world, c, async (session, upload) => {
      const answers = readAnswers(await readFields(c));
      if (answers === undefined) return show(c, session, upload, 'answers');
      const reading = await answerUpload(world, upload.id, answers);
      return reading === undefined ? showAgain(c, session, upload, 'not-now') : backTo(c, upload.id);
    }),
  );

  routes.post('/:id/commit', (c) =>
    withUpload(world, c, async (session, upload) => {
      const { version } = await readFields(c);
      const isOther = upload.state === 'planned' && version !== String(upload.version);
      if (isOther) return showAgain(c, session, upload, 'replanned');
      const begun = await commitUpload(world, upload.id);
      await noteUpload(world, session.member.id, 'upload-committed', upload, begun);
      return answerBegun(c, session, upload, begun);
    }),
  );

  routes.post('/:id/cancel', (c) =>
    withUpload(world, c, async (session, upload) => {
      const cancelled = await cancelUpload(world, upload.id);
      await noteUpload(world, session.member.id, 'upload-cancelled', upload, cancelled);
      return cancelled === undefined ? showAgain(c, session, upload, 'not-now') : backTo(c, upload.id);
    }),
  );

  routes.post('/:id/undo', (c) =>
    withUpload(world, c, async (session, upload) => {
      const begun = await undoUpload(world, upload.id);
      await noteUpload(world, session.member.id, 'upload-undone', upload, begun);
      if (begun === 'too-late') return showAgain(c, session, upload, begun);
      return answerBegun(c, session, upload, begun);
    }),
  );

  // A script tells it while the file is on its way; it leads nowhere.
  routes.post('/:id/name', (c) =>
    withUpload(world, c, async (_, upload) => {
      const name = filenameForm.safeParse((await readFields(c)).filename);
      if (name.success) await nameUpload(world, upload.id, name.data);
      return c.body(null, 204);
    }),
  );

  for (const which of ['errors', 'duplicates'] as const) {
    routes.get(`/:id/${which}.csv`, (c) =>
      withUpload(world, c, async (_, upload) => {
        const csv = await wrongRows(world, upload.id, which);
        if (csv === undefined) return refusePage(c, 'notFound');
        return c.body(new Uint8Array(csv), 200, {
          'Content-Type': `text/csv; charset=${charsetOf(upload.encoding ?? 'utf-8')}`,
          'Content-Disposition': `attachment; filename="${which}-${upload.id}.csv"`,
        });
      }),
    );
  }

  return routes;
}

/** Lets a member at the uploads of their own employer; somebody else's and none at all look the same. */
const withUpload = (
  world: Pick<World, 'clock' | 'links' | 'employers' | 'uploads'>,
  c: Context,
  answer: (session: SignedIn, upload: Upload) => Promise<Response>,
): Promise<Response> =>
  withMember(world, c, async (session) => {
    const upload = await world.uploads.load(c.req.param('id') ?? '');
    return upload?.employerId === session.employer.id ? answer(session, upload) : refusePage(c, 'notFound');
  });

/** Back to the page by GET, so that reloading it presses nothing. */
const backTo = (c: Context, id: string): Response => c.redirect(`${pathOf(id)}?lang=${languageOf(c)}`, 303);
