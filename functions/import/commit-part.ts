import { beginRounds } from '../../shared/employers/round';
import type { RegistrationId } from '../../shared/registrations/registration';
import { changeEmployer } from '../change-employer';
import { doAtOnce } from '../do-at-once';
import { logCode } from '../log-code';
import type { Upload } from '../ports/uploads';
import type { World } from '../ports/world';
import { changeUpload } from '../uploads/change-upload';
import { readJson, writeJson } from '../uploads/json-files';
import { outcomeKey, planKey } from '../uploads/keys';
import type { NotWritten, PartOutcome } from '../uploads/part-outcome';
import { partOutcome } from '../uploads/part-outcome';
import { type PlannedRow, planPart } from '../uploads/plan-part';
import { beginPart, countRows, finishPart } from './account-of-part';
import { loadByIds } from './load-by-ids';
import { oweResult } from './owe-result';
import { compareRow, type Found, writeRow } from './write-row';

type Powers = Pick<World, 'clock' | 'log' | 'employers' | 'registrations' | 'uploads' | 'files'>;

const atOnce = 10;
/** After so many rows the progress is told, and whether the writing was called off is asked. */
const rowsPerStep = 100;

/**
 * Writes one part of a committed plan, row by row, each on condition that the person is still as it was planned;
 * where somebody changed them meanwhile, their change stays and the row counts as a conflict. Repeatable: what stands is
 * not written again. Where the upload is cancelled, what is left of the part is not written; a part that had not begun is not begun.
 */
export async function commitPart(
  world: Powers,
  { uploadId, part }: { readonly uploadId: string; readonly part: number },
): Promise<void> {
  const upload = await changeUpload(world, uploadId, (latest) => beginPart(latest, part));
  if (upload === undefined) return oweResult(world, uploadId);
  const employer = await world.employers.load(upload.employerId);
  if (employer === undefined) {
    world.log('warn', 'upload-gone', 'The employer of an upload is no longer there; nothing was written.', {
      uploadId: logCode(uploadId),
    });
    return;
  }
  const rows = await readJson(world, planKey(uploadId, part), planPart);
  if (rows === undefined) throw new Error(`Upload ${uploadId} has no part ${part}`);
  await changeEmployer(world, employer.id, beginRounds);

  const { notOurs, seen } = await surveyOnce(world, upload, part, rows);
  const outcome = new Map(notOurs);
  let mayWrite = upload.state === 'committing';
  for (let from = 0; from < rows.length; from += rowsPerStep) {
    // Whoever is erased meanwhile registers nobody again.
    mayWrite &&= (await world.employers.load(employer.id)) !== undefined;
    const step = rows.slice(from, from + rowsPerStep).filter(({ employeeId }) => !notOurs.has(employeeId));
    const ends = await doAtOnce(step, atOnce, (row) => writeRow(world, employer, row, mayWrite, seen.get(row.id)));
    for (const [index, end] of ends.entries()) if (end !== 'written') outcome.set(step[index]?.employeeId ?? '', end);
    const done = Math.min(from + rowsPerStep, rows.length);
    mayWrite = (await changeUpload(world, uploadId, (latest) => countRows(latest, part, done)))?.state === 'committing';
  }

  await writeJson(world, outcomeKey(uploadId, part), [...outcome]);
  const now = world.clock.now();
  const written = await changeUpload(world, uploadId, (latest) => finishPart(latest, part, rows, outcome, now));
  const count = (what: NotWritten) => [...outcome.values()].filter((end) => end === what).length;
  world.log('info', 'part-written', 'A part of an upload was written.', {
    uploadId: logCode(uploadId),
    part,
    rows: rows.length,
    conflicts: count('conflict'),
    left: count('left'),
    state: written?.state,
  });
  await oweResult(world, uploadId);
}

/** Who was no longer as planned before the first row of a part was written; and how the others were found, where that was just now. */
type PartSurvey = { readonly notOurs: PartOutcome; readonly seen: ReadonlyMap<RegistrationId, Found> };

/**
 * Before the first row of a part is written: who is no longer as planned. Kept, because a second run finds rows of the first
 * standing as well, and cannot tell them from rows that somebody else wrote.
 */
async function surveyOnce(
  world: Pick<World, 'registrations' | 'files'>,
  { id: uploadId, employerId }: Upload,
  part: number,
  rows: readonly PlannedRow[],
): Promise<PartSurvey> {
  const key = outcomeKey(uploadId, part);
  const kept = await readJson(world, key, partOutcome);
  if (kept !== undefined) return { notOurs: kept, seen: new Map() };
  const known = await loadByIds(
    world,
    rows.map(({ id }) => id),
  );
  const seen = new Map<RegistrationId, Found>();
  const notOurs = new Map<string, NotWritten>();
  for (const row of rows) {
    const stored = known.get(row.id);
    const standing = compareRow(employerId, row, stored);
    if (standing === 'as-planned') seen.set(row.id, { stored });
    else notOurs.set(row.employeeId, standing);
  }
  await writeJson(world, key, [...notOurs]);
  return { notOurs, seen };
}
