import * as z from 'zod';
import type { Column } from '../../shared/roster/columns';
import type { FileLook, Question } from '../../shared/roster/file-reading';

/** How a file looked to us, and what we must ask about it, as it lies in the bucket. We wrote it ourselves: its parts are trusted. */
export const lookedFile = z.object({
  questions: z.array(z.custom<Question>()).readonly(),
  /** Needed columns that no heading stands for. */
  missing: z.array(z.custom<Column>()).readonly(),
  /** Absent where not even headings were found. */
  look: z.custom<FileLook>().optional(),
});
export type LookedFile = Readonly<z.output<typeof lookedFile>>;
