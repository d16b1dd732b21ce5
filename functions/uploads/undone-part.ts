import * as z from 'zod';

/** A letter that had gone, or was on its way, when the import was taken back. */
const letterGone = z.object({ key: z.string(), at: z.number(), status: z.string() });
export type LetterGone = Readonly<z.output<typeof letterGone>>;

const undoneRow = z.object({
  rowNumber: z.int(),
  employeeId: z.string(),
  outcome: z.enum(['restored', 'removed', 'kept']),
  letters: z.array(letterGone).readonly(),
});

/** What became of one row: its old values are back, the person is no longer registered, or somebody changed it since and theirs stays. */
export type UndoneRow = Readonly<z.output<typeof undoneRow>>;

/** The shape of a part that was taken back in the bucket. */
export const undonePart = z.array(undoneRow).readonly();
