/** What an upload says of the parts of its plan while they are written: begun, so many rows done, finished. Pure. */
import type { Instant } from '../../shared/calendar';
import type { PartUnderway, Upload } from '../ports/uploads';
import type { NotWritten, PartOutcome } from '../uploads/part-outcome';
import type { PlannedRow } from '../uploads/plan-part';

const others = (underway: readonly PartUnderway[], part: number) => underway.filter((one) => one.part !== part);

/** undefined where the part may not be written: it is done, or the upload was called off before the part began. */
export function beginPart(upload: Upload, part: number): Upload | undefined {
  const hasBegun = upload.underway.some((one) => one.part === part);
  const isWanted = upload.state === 'committing' || (upload.state === 'cancelled' && hasBegun);
  if (!isWanted || upload.partsDone.includes(part)) return undefined;
  return hasBegun ? upload : { ...upload, underway: [...upload.underway, { part, done: 0 }] };
}

export function countRows(upload: Upload, part: number, done: number): Upload {
  return { ...upload, underway: [...others(upload.underway, part), { part, done }] };
}

/** Whoever was not written moves from what was planned for them to what they are; the last part ends the writing. */
export function finishPart(
  upload: Upload,
  part: number,
  rows: readonly PlannedRow[],
  outcome: PartOutcome,
  now: Instant,
): Upload | undefined {
  if (upload.partsDone.includes(part)) return undefined;
  const partsDone = [...upload.partsDone, part];
  const count = (ends: readonly (NotWritten | undefined)[], change: 'create' | 'update'): number =>
    rows.filter(
      ({ employeeId, before }) => ends.includes(outcome.get(employeeId)) && (before === null) === (change === 'create'),
    ).length;
  const lost = (change: 'create' | 'update'): number => count(['conflict', 'stands'], change);
  const { counts, written } = upload;
  return {
    ...upload,
    partsDone,
    underway: others(upload.underway, part),
    state: upload.state === 'committing' && partsDone.length === upload.parts ? 'committed' : upload.state,
    writtenAt: now,
    counts: {
      ...counts,
      create: counts.create - lost('create'),
      update: counts.update - lost('update'),
      unchanged: counts.unchanged + count(['stands'], 'create') + count(['stands'], 'update'),
      conflict: counts.conflict + count(['conflict'], 'create') + count(['conflict'], 'update'),
    },
    written: {
      create: written.create + count([undefined], 'create'),
      update: written.update + count([undefined], 'update'),
    },
  };
}
