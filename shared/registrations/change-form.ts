import * as z from 'zod';
import { dateForm } from './facts-form';
import { grantChoices } from './page-form';
import { complain, type FormReading, readForm } from './read-form';

/** What one's own page lets a person change: four dates and the period granted. Without a departure there is no trip. */
const changeForm = z
  .object({
    traveller: z.string().max(10),
    grant: z.enum(grantChoices).optional(),
    departs: dateForm.nullable(),
    returns: dateForm.nullable(),
    stayEnds: dateForm.nullable(),
    cardEnds: dateForm.nullable(),
  })
  .refine(({ departs, returns }) => departs !== null || returns === null, {
    path: ['departs'],
    ...complain('required'),
  });

export type TripChange = z.output<typeof changeForm>;

/** Reads a change of dates. */
export const readChange = (input: unknown): FormReading<TripChange> => readForm(changeForm, input);
