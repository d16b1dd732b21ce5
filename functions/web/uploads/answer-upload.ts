import { isDeepStrictEqual } from 'node:util';
import { columnOf } from '../../../shared/roster/columns';
import type { Answers } from '../../../shared/roster/file-reading';
import { fold } from '../../../shared/roster/fold';
import type { ImportDesk, Upload, UploadState } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { changeUpload } from '../../uploads/change-upload';

/** Whoever sees "we read it like this" may also change it: after the plan, or where nothing could be read. */
const answerable: readonly UploadState[] = ['asking', 'planned', 'failed'];

/**
 * Takes answers about a file, beside those given before, and has the file read again. What headings mean is remembered for the
 * employer's next file. The same answers may be sent again while the file is read. undefined where it is too late or too early.
 */
export async function answerUpload(
  world: Pick<World, 'uploads' | 'importQueue'>,
  uploadId: string,
  more: Answers,
): Promise<Upload | undefined> {
  const upload = await changeUpload(world, uploadId, (latest) => {
    const answers = mergeAnswers(latest.answers, more);
    const isRepeated = latest.state === 'reading' && isDeepStrictEqual(answers, latest.answers);
    if (!answerable.includes(latest.state) && !isRepeated) return undefined;
    return { ...latest, state: 'reading', answers, failure: undefined };
  });
  if (upload === undefined) return undefined;
  await rememberHeadings(world, upload, more.mapping ?? {});
  await world.importQueue.put([{ kind: 'read', uploadId }]);
  return upload;
}

const mergeAnswers = (before: Answers = {}, more: Answers): Answers => ({
  ...before,
  ...more,
  ...((before.mapping ?? more.mapping) && { mapping: { ...before.mapping, ...more.mapping } }),
  ...((before.dateOrder ?? more.dateOrder) && { dateOrder: { ...before.dateOrder, ...more.dateOrder } }),
});

/** The latest hundred: no file of people has more headings, and the item stays small. */
const mostHeadings = 100;
const mostTries = 10;

async function rememberHeadings(
  world: Pick<World, 'uploads'>,
  { employerId }: Upload,
  mapping: NonNullable<ImportDesk['headings']>,
): Promise<void> {
  const said = Object.entries(mapping)
    // A column of ours that is left out of one file is not left out of all: next year nobody would notice.
    .filter(([heading, meaning]) => meaning !== 'ignore' || columnOf(heading) === undefined)
    .map(([heading, meaning]) => [fold(heading), meaning] as const);
  if (said.length === 0) return;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const desk = await world.uploads.loadDesk(employerId);
    const others = Object.entries(desk.headings ?? {}).filter(([name]) => !said.some(([heading]) => heading === name));
    const headings = Object.fromEntries([...others, ...said].slice(-mostHeadings));
    if ((await world.uploads.saveDesk({ ...desk, headings })) === 'saved') return;
  }
  throw new Error(`The desk of an employer was written by others ${mostTries} times in a row`);
}
