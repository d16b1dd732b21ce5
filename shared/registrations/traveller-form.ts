import * as z from 'zod';
import { nameForm } from './contact-form';
import { factsFields, refuseImpossible } from './facts-form';
import { type FormReading, readForm } from './read-form';

/** One item of DynamoDB has room for eight travellers. */
export const mostTravellers = 8;

/** A traveller with all facts; somebody new has no id yet. */
const newTravellerForm = z.object({ label: nameForm.optional(), ...factsFields }).superRefine(refuseImpossible);

export type NewTraveller = z.output<typeof newTravellerForm>;

/** All facts of a traveller of the registration. */
const travellerFactsForm = z
  .object({ traveller: z.string().max(10), label: nameForm.optional(), ...factsFields })
  .superRefine(refuseImpossible);

export type TravellerFacts = z.output<typeof travellerFactsForm>;

/** Reads another member of the family. */
export const readNewTraveller = (input: unknown): FormReading<NewTraveller> => readForm(newTravellerForm, input);

/** Reads all facts of somebody who is registered. */
export const readTravellerFacts = (input: unknown): FormReading<TravellerFacts> => readForm(travellerFactsForm, input);
