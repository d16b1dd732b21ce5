import * as z from 'zod';
import { dateForm, permitForm } from './facts-form';
import { type FormReading, readForm } from './read-form';

/** Another trip of somebody whose residence is known. Without a word about a permit, the one they have is kept. */
const nextTripForm = z.object({
  traveller: z.string().max(10),
  departs: dateForm,
  returns: dateForm.nullable().default(null),
  declaresReturn: z.boolean().default(true),
  permit: permitForm.nullable().optional(),
});

export type NextTrip = z.output<typeof nextTripForm>;

/** Reads another trip. */
export const readNextTrip = (input: unknown): FormReading<NextTrip> => readForm(nextTripForm, input);
