import * as z from 'zod';

/**
 * What was not written of a part, and why: somebody changed the person since the plan was made (`conflict`), what the row says
 * stood there already (`stands`), or the writing was called off before (`left`).
 */
const notWritten = z.enum(['conflict', 'stands', 'left']);
export type NotWritten = z.output<typeof notWritten>;

/**
 * By employee_id, which may be any text: a plain object already answers to `constructor`. Every other row of the part was
 * written by this upload, and by nobody else: only those may be taken back.
 */
export type PartOutcome = ReadonlyMap<string, NotWritten>;

/** The shape of an outcome in the bucket: pairs of an employee_id and what became of it. */
export const partOutcome = z.array(z.tuple([z.string(), notWritten])).transform((pairs): PartOutcome => new Map(pairs));
