import { readRoster } from '../../shared/roster/read-roster';
import type { FileProblem, RosterReading } from '../../shared/roster/reading';
import { writeErrorsCsv } from '../../shared/roster/write-errors-csv';
import { rosterWords as english } from '../../shared/words/en/roster';
import { rosterWords as japanese } from '../../shared/words/ja/roster';
import { isTimeZone } from '../hours';
import type { Employer } from '../ports/employers';
import type { Upload, UploadState } from '../ports/uploads';
import type { World } from '../ports/world';
import { changeUpload } from '../uploads/change-upload';
import { errorsKey, uploadedFileKey } from '../uploads/keys';
import { decodeFile } from './decode-file';
import { planFile } from './plan-file';

type Powers = Pick<World, 'clock' | 'log' | 'employers' | 'registrations' | 'uploads' | 'files'>;

/** States in which an arriving file is read; in any other it was read, or nobody wants it any more. */
const awaitsFile: readonly UploadState[] = ['waiting', 'reading'];

/**
 * Reads an uploaded file and plans what it would change; writes the plan and the file of errors to the bucket, and no registration.
 * Ends in `planned`, or in `failed` with the sentences why no row can be read. Repeatable: the same file again gives the same plan.
 */
export async function readUpload(world: Powers, uploadId: string): Promise<void> {
  const upload = await changeUpload(world, uploadId, whileAwaited({ state: 'reading' }));
  if (upload === undefined) return;
  const employer = await world.employers.load(upload.employerId);
  const bytes = await world.files.read(uploadedFileKey(uploadId));
  if (employer === undefined || bytes === undefined) {
    world.log('warn', 'upload-gone', 'A file or its employer is no longer there; nothing was read.', { uploadId });
    return;
  }

  const found = await readAndPlan(world, upload, employer, bytes);
  const written = await changeUpload(world, uploadId, whileAwaited(found));
  world.log('info', `upload-${written?.state ?? 'overtaken'}`, 'An uploaded file was read.', {
    uploadId,
    ...(written?.failure && { problem: written.failure.code }),
    ...written?.counts,
  });
}

async function readAndPlan(
  world: Powers,
  { id }: Upload,
  employer: Employer,
  bytes: Uint8Array,
): Promise<Partial<Upload>> {
  const text = decodeFile(bytes);
  const reading = text === undefined ? notUtf8 : readRoster(text, { isTimeZone });
  if (reading.outcome === 'unreadable') return failWith(reading.problem);
  const { columns, rows, unknownHeadings } = reading;
  const plan = await planFile(world, id, employer, { columns, rows: () => rows });
  await world.files.write(errorsKey(id), writeErrorsCsv(reading), 'text/csv; charset=utf-8');
  return { state: 'planned', ...plan, unknownHeadings };
}

const notUtf8: RosterReading = { outcome: 'unreadable', problem: { code: 'file-not-utf-8' } };

const whileAwaited =
  (found: Partial<Upload>) =>
  (upload: Upload): Upload | undefined =>
    awaitsFile.includes(upload.state) ? { ...upload, ...found } : undefined;

const failWith = (problem: FileProblem): Partial<Upload> => ({
  state: 'failed',
  failure: { code: problem.code, en: english.file(problem), ja: japanese.file(problem) },
});
