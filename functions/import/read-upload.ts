import { readRoster } from '../../shared/roster/read-roster';
import type { FileProblem, ReadRow, RosterReading } from '../../shared/roster/reading';
import { writeErrorsCsv } from '../../shared/roster/write-errors-csv';
import { rosterWords as english } from '../../shared/words/en/roster';
import { rosterWords as japanese } from '../../shared/words/ja/roster';
import { isTimeZone } from '../hours';
import type { Employer } from '../ports/employers';
import type { Upload, UploadState } from '../ports/uploads';
import type { World } from '../ports/world';
import { changeUpload } from '../uploads/change-upload';
import { errorsKey, planKey, uploadedFileKey } from '../uploads/keys';
import { type PlannedRow, rowsPerPart, writePlanPart } from '../uploads/plan-part';
import { doAtOnce } from './at-once';
import { decodeFile } from './decode-file';
import { planRow } from './plan-row';

type Powers = Pick<World, 'clock' | 'log' | 'employers' | 'registrations' | 'uploads' | 'files'>;
type ReadFile = Extract<RosterReading, { readonly outcome: 'read' }>;

/** Reads of the table under way at once: enough to hide their waiting, few enough for a table that serves others. */
const readsAtOnce = 25;
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

  const text = decodeFile(bytes);
  const reading = text === undefined ? notUtf8 : readRoster(text, { isTimeZone });
  const found =
    reading.outcome === 'unreadable' ? failWith(reading.problem) : await plan(world, upload, employer, reading);
  const written = await changeUpload(world, uploadId, whileAwaited(found));
  world.log('info', `upload-${written?.state ?? 'overtaken'}`, 'An uploaded file was read.', {
    uploadId,
    ...(written?.failure && { problem: written.failure.code }),
    ...written?.counts,
  });
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

async function plan(world: Powers, upload: Upload, employer: Employer, reading: ReadFile): Promise<Partial<Upload>> {
  const rows = reading.rows.flatMap((row) => (row.outcome === 'ok' ? [row] : []));
  const counts = { ...upload.counts, create: 0, update: 0, unchanged: 0, error: reading.rows.length - rows.length };
  const letters = { today: 0, week: 0 };
  let parts = 0;
  let part: PlannedRow[] = [];
  const writePart = async () => {
    await world.files.write(planKey(upload.id, parts), writePlanPart(part), 'application/json');
    parts += 1;
    part = [];
  };

  for (const some of inSlices(rows)) {
    const plans = await doAtOnce(some, readsAtOnce, (row) => planRow(world, employer, reading.columns, row));
    for (const { change, row, mails } of plans) {
      counts[change] += 1;
      letters.today += mails.today;
      letters.week += mails.week;
      if (change === 'unchanged') continue;
      part.push(row);
      if (part.length === rowsPerPart) await writePart();
    }
  }
  if (part.length > 0) await writePart();
  await world.files.write(errorsKey(upload.id), writeErrorsCsv(reading), 'text/csv; charset=utf-8');
  return { state: 'planned', parts, partsDone: [], counts, letters, unknownHeadings: reading.unknownHeadings };
}

function* inSlices(rows: readonly ReadRow[]): Iterable<readonly ReadRow[]> {
  for (let from = 0; from < rows.length; from += rowsPerPart) yield rows.slice(from, from + rowsPerPart);
}
