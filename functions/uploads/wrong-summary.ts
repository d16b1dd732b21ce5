import * as z from 'zod';
import type { CellError } from '../../shared/roster/reading';
import type { ErrorGroup } from '../../shared/roster/worst-first';

/** What is wrong in a file, worst first, to be read on a page; as it lies in the bucket. We wrote it ourselves: its parts are trusted. */
export const wrongSummary = z.object({
  wrongRows: z.int(),
  groups: z.array(z.custom<ErrorGroup>()).readonly(),
  worstRows: z
    .array(z.object({ rowNumber: z.int(), employeeId: z.string(), errors: z.array(z.custom<CellError>()).readonly() }))
    .readonly(),
});
export type WrongSummary = Readonly<z.output<typeof wrongSummary>>;
