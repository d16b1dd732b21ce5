import * as z from 'zod';
import { dateForm } from './facts-form';
import { type FormReading, readForm } from './read-form';

/** "I am back": who, and on which day. */
export const returnedForm = z.object({ traveller: z.string().max(10).optional(), date: dateForm.optional() });

/** Reads "I am back": who and on which day, both optional. */
export const readReturned = (input: unknown): FormReading<z.output<typeof returnedForm>> =>
  readForm(returnedForm, input);
