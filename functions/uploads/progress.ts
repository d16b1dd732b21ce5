import type { Upload } from '../ports/uploads';
import { rowsPerPart } from './plan-part';

/** How many rows of an upload are written, of how many that must be. */
export function progressOf(upload: Upload): { readonly done: number; readonly total: number } {
  const { create, update, conflict } = upload.counts;
  const total = create + update + conflict;
  // Every part is full but the last.
  const lastPart = upload.parts - 1;
  const rows = upload.partsDone.map((part) => (part === lastPart ? total - lastPart * rowsPerPart : rowsPerPart));
  return { done: rows.reduce((sum, more) => sum + more, 0), total };
}
