import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { complain, readForm } from '../../../shared/registrations/read-form';
import { logCode } from '../../log-code';
import type { Upload } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { answersForm } from '../../uploads/answers-form';
import { charsetOf } from '../../uploads/charset-of';
import { answerProblem } from '../api/answer-problem';
import { readJson } from '../api/read-json';
import { nameActor } from '../employer/name-actor';
import { deskLanguageOf } from '../language';
import { answerUpload } from './answer-upload';
import { cancelUpload } from './cancel-upload';
import { type Begun, commitUpload } from './commit-upload';
import { withEmployer, withUpload } from './let-in';
import { filenameForm } from './name-upload';
import { noteUpload } from './note-upload';
import { changeKinds, type Place, readChanges } from './read-changes';
import { showUpload } from './show-upload';
import { startUpload } from './start-upload';
import { undoUpload } from './undo-upload';
import { wrongRows } from './wrong-rows';

export type UploadPowers = Pick<
  World,
  'clock' | 'chance' | 'log' | 'employers' | 'links' | 'uploads' | 'files' | 'importQueue'
>;

const startForm = z.object({ filename: filenameForm });

/** What part of an upload is asked for: a kind of change, and where the last page ended. */
const changesForm = z.object({
  kind: z.enum(changeKinds),
  cursor: z
    .string()
    .refine((text) => /^\d{1,6}\.\d{1,6}$/.test(text), complain('not-one-of'))
    .default('0.0')
    .transform((text): Place => {
      const [part = 0, index = 0] = text.split('.').map(Number);
      return { part, index };
    }),
});

/** `/api/v1/uploads`: with an API key of an employer start, follow, answer, commit, cancel and undo an upload, leaf through its plan and fetch its wrong rows. */
export function uploadRoutes(world: UploadPowers): Hono {
  const routes = new Hono();

  routes.post('/', (c) =>
    withEmployer(world, c, async (employer) => {
      const body = await readJson(c);
      if (body === undefined) return answerProblem(c, 'malformed-json');
      const form = readForm(startForm, body.json);
      if (!form.ok) return answerProblem(c, 'invalid-input', form.problems);
      const started = await startUpload(world, employer, form.value.filename);
      world.log('info', 'upload-started', 'An employer began to upload a file.', { uploadId: logCode(started.id) });
      c.header('Location', `/api/v1/uploads/${started.id}`);
      return c.json(started, 201);
    }),
  );

  const show = async (c: Context, upload: Upload, status: 200 | 202 = 200): Promise<Response> =>
    c.json(await showUpload(world, upload, deskLanguageOf(c), world.clock.now()), status);
  const showBegun = async (c: Context, upload: Upload, begun: Begun): Promise<Response> => {
    if (begun === undefined) return answerState(c, upload);
    return 'busyWith' in begun ? answerProblem(c, 'upload-busy', [], begun) : show(c, begun, 202);
  };

  routes.get('/:id', (c) => withUpload(world, c, async (upload) => show(c, upload)));

  routes.post('/:id/answers', (c) =>
    withUpload(world, c, async (upload) => {
      const body = await readJson(c);
      if (body === undefined) return answerProblem(c, 'malformed-json');
      const form = readForm(answersForm, body.json);
      if (!form.ok) return answerProblem(c, 'invalid-input', form.problems);
      const reading = await answerUpload(world, upload.id, form.value);
      return reading === undefined ? answerState(c, upload) : show(c, reading, 202);
    }),
  );

  routes.get('/:id/changes', (c) =>
    withUpload(world, c, async (upload) => {
      const form = readForm(changesForm, c.req.query());
      if (!form.ok) return answerProblem(c, 'invalid-input', form.problems);
      const { kind, cursor } = form.value;
      const { changes, next } = await readChanges(world, upload, kind, cursor);
      return c.json({ kind, changes, next: next === undefined ? null : `${next.part}.${next.index}` });
    }),
  );

  routes.post('/:id/commit', (c) =>
    withUpload(world, c, async (upload, letIn) => {
      const begun = await commitUpload(world, upload.id);
      await noteUpload(world, nameActor(letIn), 'upload-committed', upload, begun);
      return showBegun(c, upload, begun);
    }),
  );

  routes.post('/:id/undo', (c) =>
    withUpload(world, c, async (upload, letIn) => {
      const begun = await undoUpload(world, upload.id);
      await noteUpload(world, nameActor(letIn), 'upload-undone', upload, begun);
      return begun === 'too-late' ? answerProblem(c, 'undo-too-late') : showBegun(c, upload, begun);
    }),
  );

  routes.post('/:id/cancel', (c) =>
    withUpload(world, c, async (upload, letIn) => {
      const cancelled = await cancelUpload(world, upload.id);
      await noteUpload(world, nameActor(letIn), 'upload-cancelled', upload, cancelled);
      return cancelled === undefined ? answerState(c, upload) : show(c, cancelled);
    }),
  );

  for (const which of ['errors', 'duplicates'] as const) {
    routes.get(`/:id/${which}.csv`, (c) =>
      withUpload(world, c, async (upload) => {
        const csv = await wrongRows(world, upload.id, which);
        if (csv === undefined) return answerState(c, upload);
        return c.body(new Uint8Array(csv), 200, {
          'Content-Type': `text/csv; charset=${charsetOf(upload.encoding ?? 'utf-8')}`,
          'Content-Disposition': `attachment; filename="${which}-${upload.id}.csv"`,
        });
      }),
    );
  }

  return routes;
}

/** Not in this state, with the state it is in. */
const answerState = (c: Context, upload: Upload): Promise<Response> =>
  answerProblem(c, 'upload-not-ready', [], { state: upload.state });
