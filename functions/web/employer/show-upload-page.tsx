import type { Context } from 'hono';
import type { UploadPageWords } from '../../../shared/words/upload-page-words';
import type { Upload } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { readJson } from '../../uploads/json-files';
import { lookKey, wrongSummaryKey } from '../../uploads/keys';
import { lookedFile } from '../../uploads/looked-file';
import { wrongSummary } from '../../uploads/wrong-summary';
import { answerPage } from '../pages/answer-page';
import type { Scripts } from '../scripts';
import { letFormPostTo, letScriptAsk } from '../security';
import { formToSend, largestFile } from '../uploads/start-upload';
import { undoableUntil } from '../uploads/undo-upload';
import { originOf } from './origin-of';
import { renewedEvery, UploadPage } from './pages/upload-page';
import { type BrowserLook, ChooseFilePage } from './pages/upload-start-page';
import { seeAside, seeChanges } from './see-changes';
import type { SignedIn } from './session';
import { type UploadSetting, uploadSetting } from './upload-setting';

export const pathOf = (id: string): string => `/employer/uploads/${id}`;

/** Why a button did nothing. */
export type Refusal = keyof UploadPageWords['refused'];

/** One upload as a page, at whatever step it stands. */
export async function showUploadPage(
  world: Pick<World, 'clock' | 'uploads' | 'files'>,
  scripts: Scripts,
  c: Context,
  { member }: SignedIn,
  upload: Upload,
  refusal?: Refusal,
): Promise<Response> {
  const { id, state } = upload;
  const setting = await uploadSetting(c, pathOf(id), member);
  // The bucket sends the browser back here, and adds what it calls the file.
  const wasSent = c.req.query('sent') !== undefined;
  if (state === 'waiting' && !wasSent) return letChoose(world, scripts, c, setting, upload);

  const isUnderWay = ['waiting', 'reading', 'committing', 'undoing'].includes(state);
  const follower = isUnderWay && refusal === undefined ? scripts.addressOf('follow-upload') : undefined;
  const renews = (isUnderWay || upload.underway.length > 0) && refusal === undefined;
  if (follower !== undefined) letScriptAsk(c);
  else if (renews) c.header('Refresh', renewedEvery);
  const hasLook = state === 'asking' || state === 'planned' || state === 'failed';
  const hasPlan = state === 'planned' || state === 'committed';
  const until = undoableUntil(upload);
  const page = (
    <UploadPage
      setting={setting}
      upload={upload}
      looked={hasLook ? await readJson(world, lookKey(id), lookedFile) : undefined}
      wrong={hasPlan ? await readJson(world, wrongSummaryKey(id), wrongSummary) : undefined}
      seen={await seeChanges(world, upload, c.req.query())}
      aside={await seeAside(world, upload, c.req.query())}
      undoableUntil={until !== undefined && world.clock.now() < until ? until : undefined}
      refused={refusal && setting.upload.refused[refusal]}
      follower={follower}
    />
  );
  return answerPage(c, setting.language, page, refusal === undefined ? 200 : refusal === 'answers' ? 422 : 409);
}

/** The form with which the file goes to the bucket. */
async function letChoose(
  world: Pick<World, 'uploads' | 'files'>,
  scripts: Scripts,
  c: Context,
  setting: UploadSetting,
  { id, employerId }: Upload,
): Promise<Response> {
  const thenTo = `${originOf(c)}${pathOf(id)}?lang=${setting.language}&sent=1`;
  const form = await formToSend(world, id, thenTo);
  letFormPostTo(c, form.url);
  const [script, reader] = [scripts.addressOf('choose-file'), scripts.addressOf('check-roster')];
  let look: BrowserLook | undefined;
  if (script !== undefined && reader !== undefined) {
    const { headings = {} } = await world.uploads.loadDesk(employerId);
    look = { script, reader, mapping: headings, nameTo: `${pathOf(id)}/name`, mostBytes: largestFile };
    letScriptAsk(c);
  }
  return answerPage(c, setting.language, <ChooseFilePage setting={setting} form={form} look={look} />);
}
