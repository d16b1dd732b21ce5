import type { Instant } from '../../shared/calendar';
import type { EmployerId } from '../../shared/registrations/registration';
import { doAtOnce } from '../do-at-once';
import { logCode } from '../log-code';
import type { UndoSoFar, Upload } from '../ports/uploads';
import type { World } from '../ports/world';
import { changeUpload } from '../uploads/change-upload';
import { readJson, writeJson } from '../uploads/json-files';
import { outcomeKey, planKey, undoneKey } from '../uploads/keys';
import { partOutcome } from '../uploads/part-outcome';
import { type PlannedRow, planPart } from '../uploads/plan-part';
import { type UndoneRow, undonePart } from '../uploads/undone-part';
import { loadByIds } from './load-by-ids';
import { foretellUndo, undoRow } from './undo-row';

type Powers = Pick<World, 'clock' | 'log' | 'registrations' | 'uploads' | 'files'>;

const atOnce = 10;

/**
 * Takes back one part of an upload: old values return, people it registered are no longer registered, and whatever somebody
 * changed since stays. Only rows this upload wrote are touched. Repeatable; the upload is `undone` when all its parts are.
 */
export async function undoPart(
  world: Powers,
  { uploadId, part }: { readonly uploadId: string; readonly part: number },
): Promise<void> {
  const upload = await world.uploads.load(uploadId);
  if (upload === undefined || !isOwed(upload, part)) return;
  const rows = await readJson(world, planKey(uploadId, part), planPart);
  const outcome = await readJson(world, outcomeKey(uploadId, part), partOutcome);
  if (rows === undefined || outcome === undefined) throw new Error(`Upload ${uploadId} has no part ${part}`);
  const ours = rows.filter(({ employeeId }) => !outcome.has(employeeId));

  // Letters are written down before anybody is removed: with the person their ledger goes.
  const key = undoneKey(uploadId, part);
  const since = upload.committedAt ?? upload.createdAt;
  const known = await readJson(world, key, undonePart);
  const before = known ?? (await foretellAll(world, upload.employerId, ours, since));
  if (known === undefined) await writeJson(world, key, before);

  const lettersBefore = new Map(before.map(({ employeeId, letters }) => [employeeId, letters]));
  const done = await doAtOnce(ours, atOnce, (row) =>
    undoRow(world, upload.employerId, row, since, lettersBefore.get(row.employeeId) ?? []),
  );
  await writeJson(world, key, done);
  const changed = await changeUpload(world, uploadId, (latest) => finishUndo(latest, part, done));
  world.log('info', 'part-undone', 'A part of an upload was taken back.', {
    uploadId: logCode(uploadId),
    part,
    rows: done.length,
    state: changed?.state,
  });
}

async function foretellAll(
  world: Pick<World, 'registrations'>,
  employer: EmployerId,
  rows: readonly PlannedRow[],
  since: Instant,
): Promise<readonly UndoneRow[]> {
  const stored = await loadByIds(
    world,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => foretellUndo(employer, row, stored.get(row.id), since));
}

const nothingYet: UndoSoFar = { partsDone: [], restored: 0, removed: 0, kept: 0, lettersGone: 0 };

const isOwed = ({ state, partsDone, undo = nothingYet }: Upload, part: number): boolean =>
  state === 'undoing' && partsDone.includes(part) && !undo.partsDone.includes(part);

function finishUndo(upload: Upload, part: number, rows: readonly UndoneRow[]): Upload | undefined {
  if (!isOwed(upload, part)) return undefined;
  const { undo = nothingYet } = upload;
  const partsDone = [...undo.partsDone, part];
  const count = (what: UndoneRow['outcome']): number => rows.filter(({ outcome }) => outcome === what).length;
  return {
    ...upload,
    state: partsDone.length === upload.partsDone.length ? 'undone' : 'undoing',
    undo: {
      partsDone,
      restored: undo.restored + count('restored'),
      removed: undo.removed + count('removed'),
      kept: undo.kept + count('kept'),
      lettersGone: undo.lettersGone + rows.reduce((sum, { letters }) => sum + letters.length, 0),
    },
  };
}
