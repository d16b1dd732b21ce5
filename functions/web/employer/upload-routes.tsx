import { type Context, Hono } from 'hono';
import type { UploadPageWords } from '../../../shared/words/upload-page-words';
import type { Upload } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { charsetOf } from '../../uploads/charset-of';
import { firstWrongKey, firstWrongRows } from '../../uploads/first-wrong-rows';
import { readJson } from '../../uploads/json-files';
import { lookKey } from '../../uploads/keys';
import { lookedFile } from '../../uploads/looked-file';
import { languageOf } from '../language';
import { answerPage } from '../pages/answer-page';
import { readFields } from '../read-fields';
import { refusePage } from '../refuse-page';
import { keepPrivate, letFormPostTo, refuseOtherSites } from '../security';
import { answerUpload } from '../uploads/answer-upload';
import { cancelUpload } from '../uploads/cancel-upload';
import { type Begun, commitUpload } from '../uploads/commit-upload';
import { formToSend, startUpload } from '../uploads/start-upload';
import { undoableUntil, undoUpload } from '../uploads/undo-upload';
import { wrongRows } from '../uploads/wrong-rows';
import { exampleFile } from './example-file';
import { originOf } from './origin-of';
import { UploadPage } from './pages/upload-page';
import { ChooseFilePage, UploadStartPage } from './pages/upload-start-page';
import { readAnswers } from './read-answers';
import { seeChanges } from './see-changes';
import type { SignedIn } from './session';
import { uploadSetting } from './upload-setting';
import { withMember } from './with-member';

export type UploadPagePowers = Pick<
  World,
  'clock' | 'chance' | 'log' | 'employers' | 'links' | 'uploads' | 'files' | 'importQueue'
>;

/** What an upload made on a page is called: as the file will lie in the bucket, for we make room before it is chosen. */
const nameInBucket = 'roster.csv';

/** `/employer/uploads`: a member uploads a file, reads its plan, and commits, stops and undoes it. Works without script. */
export function uploadPageRoutes(world: UploadPagePowers): Hono {
  const routes = new Hono();
  routes.use(keepPrivate, refuseOtherSites);

  routes.get('/', (c) =>
    withMember(world, c, async ({ member }) => {
      const setting = uploadSetting(c, '/employer/uploads', member);
      return answerPage(c, setting.language, <UploadStartPage setting={setting} />);
    }),
  );

  routes.get('/example.csv', (c) =>
    withMember(world, c, async ({ member }) =>
      c.body(exampleFile(uploadSetting(c, '/employer/uploads', member).language), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="example.csv"',
      }),
    ),
  );

  routes.post('/', (c) =>
    withMember(world, c, async ({ employer }) => {
      const { id } = await startUpload(world, employer.id, nameInBucket);
      world.log('info', 'upload-started', 'A member of an employer began to upload a file.', { uploadId: id });
      return backTo(c, id);
    }),
  );

  routes.get('/:id', (c) => withUpload(world, c, async (session, upload) => showUpload(world, c, session, upload)));

  routes.post('/:id/answers', (c) =>
    withUpload(world, c, async (session, upload) => {
      const answers = readAnswers(await readFields(c));
      if (answers === undefined) return showUpload(world, c, session, upload, 'answers');
      const reading = await answerUpload(world, upload.id, answers);
      return reading === undefined ? showAgain(world, c, session, upload, 'not-now') : backTo(c, upload.id);
    }),
  );

  routes.post('/:id/commit', (c) =>
    withUpload(world, c, async (session, upload) => {
      const { version } = await readFields(c);
      const isOther = upload.state === 'planned' && version !== String(upload.version);
      if (isOther) return showAgain(world, c, session, upload, 'replanned');
      return answerBegun(world, c, session, upload, await commitUpload(world, upload.id));
    }),
  );

  routes.post('/:id/cancel', (c) =>
    withUpload(world, c, async (session, upload) => {
      const cancelled = await cancelUpload(world, upload.id);
      return cancelled === undefined ? showAgain(world, c, session, upload, 'not-now') : backTo(c, upload.id);
    }),
  );

  routes.post('/:id/undo', (c) =>
    withUpload(world, c, async (session, upload) => {
      const begun = await undoUpload(world, upload.id);
      if (begun === 'too-late') return showAgain(world, c, session, upload, begun);
      return answerBegun(world, c, session, upload, begun);
    }),
  );

  routes.get('/:id/errors.csv', (c) =>
    withUpload(world, c, async (_, upload) => {
      const csv = await wrongRows(world, upload.id, 'errors');
      if (csv === undefined) return refusePage(c, 'notFound');
      return c.body(new Uint8Array(csv), 200, {
        'Content-Type': `text/csv; charset=${charsetOf(upload.encoding ?? 'utf-8')}`,
        'Content-Disposition': `attachment; filename="errors-${upload.id}.csv"`,
      });
    }),
  );

  return routes;
}

type Refusal = keyof UploadPageWords['refused'];

/** Lets a member at the uploads of their own employer; somebody else's and none at all look the same. */
const withUpload = (
  world: Pick<World, 'links' | 'employers' | 'uploads'>,
  c: Context,
  answer: (session: SignedIn, upload: Upload) => Promise<Response>,
): Promise<Response> =>
  withMember(world, c, async (session) => {
    const upload = await world.uploads.load(c.req.param('id') ?? '');
    return upload?.employerId === session.employer.id ? answer(session, upload) : refusePage(c, 'notFound');
  });

/** Back to the page by GET, so that reloading it presses nothing. */
const backTo = (c: Context, id: string): Response =>
  c.redirect(`${pathOf(id)}?lang=${c.req.query('lang') ?? languageOf(c)}`, 303);

const pathOf = (id: string): string => `/employer/uploads/${id}`;

async function answerBegun(
  world: UploadPagePowers,
  c: Context,
  session: SignedIn,
  upload: Upload,
  begun: Begun,
): Promise<Response> {
  if (begun === undefined) return showAgain(world, c, session, upload, 'not-now');
  return 'busyWith' in begun ? showAgain(world, c, session, upload, 'busy') : backTo(c, upload.id);
}

/** The upload as it stands now, and why the button did nothing. */
async function showAgain(
  world: UploadPagePowers,
  c: Context,
  session: SignedIn,
  { id }: Upload,
  refusal: Refusal,
): Promise<Response> {
  const latest = await world.uploads.load(id);
  return latest === undefined ? refusePage(c, 'notFound') : showUpload(world, c, session, latest, refusal);
}

/** Seconds after which a page of something under way is loaded again. */
const renewedEvery = '2';

async function showUpload(
  world: UploadPagePowers,
  c: Context,
  { member }: SignedIn,
  upload: Upload,
  refusal?: Refusal,
): Promise<Response> {
  const { id, state } = upload;
  const setting = uploadSetting(c, pathOf(id), member);
  // The bucket sends the browser back here, and adds what it calls the file.
  const wasSent = c.req.query('sent') !== undefined;
  if (state === 'waiting' && !wasSent) {
    const thenTo = `${originOf(c)}${pathOf(id)}?lang=${setting.language}&sent=1`;
    const form = await formToSend(world, id, thenTo);
    letFormPostTo(c, form.url);
    return answerPage(c, setting.language, <ChooseFilePage setting={setting} form={form} />);
  }
  const isUnderWay = ['waiting', 'reading', 'committing', 'undoing'].includes(state) || upload.underway.length > 0;
  if (isUnderWay && refusal === undefined) c.header('Refresh', renewedEvery);
  const hasLook = state === 'asking' || state === 'planned' || state === 'failed';
  const until = undoableUntil(upload);
  const page = (
    <UploadPage
      setting={setting}
      upload={upload}
      looked={hasLook ? await readJson(world, lookKey(id), lookedFile) : undefined}
      firstWrong={(state === 'planned' && (await readJson(world, firstWrongKey(id), firstWrongRows))) || []}
      seen={await seeChanges(world, upload, c.req.query())}
      undoableUntil={until !== undefined && world.clock.now() < until ? until : undefined}
      refused={refusal && setting.upload.refused[refusal]}
    />
  );
  return answerPage(c, setting.language, page, refusal === undefined ? 200 : refusal === 'answers' ? 422 : 409);
}
