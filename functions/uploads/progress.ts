import type { Upload } from '../ports/uploads';
import { rowsPerPart } from './plan-part';

export type Progress = { readonly done: number; readonly total: number };

/** How many rows of an upload are behind us, of how many: of the plan, or while it is taken back, of what was written. */
export function progressOf(upload: Upload): Progress {
  const { undo, partsDone, underway } = upload;
  const written = rowsIn(upload, partsDone);
  if (undo !== undefined) return { done: rowsIn(upload, undo.partsDone), total: written };
  return { done: underway.reduce((sum, { done }) => sum + done, written), total: upload.rowsToWrite };
}

function rowsIn({ parts, rowsToWrite }: Upload, some: readonly number[]): number {
  // Every part is full but the last.
  const lastPart = parts - 1;
  return some.reduce((sum, part) => sum + (part === lastPart ? rowsToWrite - lastPart * rowsPerPart : rowsPerPart), 0);
}
