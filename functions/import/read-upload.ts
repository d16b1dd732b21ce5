import type { FileReading } from '../../shared/roster/file-reading';
import { readFile } from '../../shared/roster/read-file';
import type { FileProblem } from '../../shared/roster/reading';
import { rosterWords as english } from '../../shared/words/en/roster';
import { rosterWords as japanese } from '../../shared/words/ja/roster';
import { isTimeZone } from '../hours';
import { logCode } from '../log-code';
import type { Employer } from '../ports/employers';
import type { Upload, UploadState } from '../ports/uploads';
import type { World } from '../ports/world';
import { changeUpload } from '../uploads/change-upload';
import { writeJson } from '../uploads/json-files';
import { lookKey, uploadedFileKey } from '../uploads/keys';
import type { LookedFile } from '../uploads/looked-file';
import { fileTools } from './file-tools';
import { planFile } from './plan-file';
import { writeWrongRows } from './write-wrong-rows';

type Powers = Pick<World, 'clock' | 'log' | 'employers' | 'registrations' | 'uploads' | 'files'>;

const tools = { ...fileTools, isTimeZone };

/** States in which an arriving file is read; in any other it was read, or nobody wants it any more. */
const awaitsFile: readonly UploadState[] = ['waiting', 'reading'];

/**
 * Reads an uploaded file and plans what it would change; writes the plan and the file of errors to the bucket, and no registration.
 * Ends in `planned`, in `asking` where only the person who sent it can say how it is meant, or in `failed` with the sentences why no
 * row can be read. Repeatable: the same file with the same answers gives the same plan.
 */
export async function readUpload(world: Powers, uploadId: string): Promise<void> {
  const upload = await changeUpload(world, uploadId, whileAwaited({ state: 'reading' }));
  if (upload === undefined) return;
  const employer = await world.employers.load(upload.employerId);
  const bytes = await world.files.read(uploadedFileKey(uploadId));
  if (employer === undefined || bytes === undefined) {
    world.log('warn', 'upload-gone', 'A file or its employer is no longer there; nothing was read.', {
      uploadId: logCode(uploadId),
    });
    return;
  }

  const found = await readAndPlan(world, upload, employer, bytes);
  const written = await changeUpload(world, uploadId, whileAwaited(found));
  world.log('info', `upload-${written?.state ?? 'overtaken'}`, 'An uploaded file was read.', {
    uploadId: logCode(uploadId),
    ...(written?.failure && { problem: logCode(written.failure.code) }),
    ...written?.counts,
  });
}

async function readAndPlan(
  world: Powers,
  { id, answers }: Upload,
  employer: Employer,
  bytes: Uint8Array,
): Promise<Partial<Upload>> {
  const { headings } = await world.uploads.loadDesk(employer.id);
  // What the employer said of an earlier file holds until they say something else of this one.
  const mapping = { ...headings, ...answers?.mapping };
  const reading = await readFile(bytes, tools, { ...answers, mapping });
  await writeJson(world, lookKey(id), lookedAt(reading));
  if (reading.outcome === 'asking') return { state: 'asking', failure: undefined };
  if (reading.outcome === 'unreadable') return failWith(reading.problem);
  const plan = await planFile(world, id, employer, reading);
  const encoding = await writeWrongRows(world, id, reading, plan.counts.error > 0);
  return { state: 'planned', ...plan, encoding, failure: undefined, unknownHeadings: reading.unknownHeadings };
}

function lookedAt(reading: FileReading): LookedFile {
  return {
    questions: reading.outcome === 'asking' ? reading.questions : [],
    missing: reading.outcome === 'asking' ? reading.missing : [],
    ...(reading.look === undefined ? {} : { look: reading.look }),
  };
}

const whileAwaited =
  (found: Partial<Upload>) =>
  (upload: Upload): Upload | undefined =>
    awaitsFile.includes(upload.state) ? { ...upload, ...found } : undefined;

const failWith = (problem: FileProblem): Partial<Upload> => ({
  state: 'failed',
  failure: { code: problem.code, en: english.file(problem), ja: japanese.file(problem) },
});
