import * as z from 'zod';
import { complain } from '../../shared/registrations/read-form';
import { type Column, columnHeadings, dateColumns } from '../../shared/roster/columns';
import { dateOrders, delimiters, encodings } from '../../shared/roster/file-reading';

/** A heading longer than this is a sentence; together with the most headings it keeps an upload within its item. */
const longestHeading = 120;
const mostHeadings = 60;
/** Whoever has more than this above their headings can delete it. */
const lowestHeadingRow = 100;

/** What a heading means: a column of ours, or one to pass over. */
export const meaningForm = z
  .string()
  .refine(
    (text): text is Column | 'ignore' => text === 'ignore' || Object.hasOwn(columnHeadings, text),
    complain('not-one-of'),
  );

/** What somebody says about their file: how it is written, where its headings stand and what they mean, in which order its dates are. */
export const answersForm = z.object({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  headingRow: z.int().min(1).max(lowestHeadingRow).optional(),
  mapping: z
    .record(z.string(), meaningForm)
    .refine((mapping) => Object.keys(mapping).length <= mostHeadings, complain('too-many'))
    .refine((mapping) => Object.keys(mapping).every((name) => name.length <= longestHeading), complain('too-long'))
    .optional(),
  dateOrder: z.partialRecord(z.enum(dateColumns), z.enum(dateOrders)).optional(),
});
