import * as z from 'zod';
import type { CellError, RowVerdict } from '../../shared/roster/reading';

export const firstWrongKey = (uploadId: string): string => `plans/${uploadId}/first-wrong.json`;

/** Enough to see what kind of mistakes there are; all of them stand in the file of errors. */
const mostShown = 100;

/** The first wrong rows of a file, to be read on a page; as they lie in the bucket. We wrote them ourselves: their parts are trusted. */
export const firstWrongRows = z
  .array(
    z.object({
      rowNumber: z.int(),
      employeeId: z.string(),
      errors: z.array(z.custom<CellError>()).readonly(),
    }),
  )
  .readonly();
export type FirstWrongRows = Readonly<z.output<typeof firstWrongRows>>;

/** Picks the first wrong rows; looks no further once it has them. */
export function pickFirstWrong(rows: Iterable<RowVerdict>): FirstWrongRows {
  const picked: { rowNumber: number; employeeId: string; errors: readonly CellError[] }[] = [];
  for (const row of rows) {
    if (row.outcome !== 'errors') continue;
    picked.push({ rowNumber: row.rowNumber, employeeId: row.employeeId, errors: row.errors });
    if (picked.length === mostShown) break;
  }
  return picked;
}
