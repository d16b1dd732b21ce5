import * as z from 'zod';
import { contactForm, nameForm } from './contact-form';
import { factsFields, refuseImpossible } from './facts-form';
import { preferencesForm } from './preferences-form';
import { type FormReading, readForm } from './read-form';
import { mostTravellers } from './traveller-form';

const travellerForm = z
  .object({
    /** Only in a change: which traveller of the registration this is. */
    id: z
      .string()
      .regex(/^t[1-8]$/)
      .optional(),
    label: nameForm.optional(),
    ...factsFields,
  })
  .superRefine(refuseImpossible);

export const registrationForm = z.object({
  contact: contactForm,
  travellers: z.array(travellerForm).min(1).max(mostTravellers),
  preferences: preferencesForm.optional(),
});

export type TravellerForm = z.output<typeof travellerForm>;
/** What a person registers with, read and complete; where it names no one, that is for `functions/` to judge. */
export type RegistrationForm = z.output<typeof registrationForm>;

/** Reads the body of a registration from JSON. */
export const readRegistration = (input: unknown): FormReading<RegistrationForm> => readForm(registrationForm, input);
