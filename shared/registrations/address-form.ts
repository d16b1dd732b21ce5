import * as z from 'zod';
import { emailForm } from './contact-form';
import { type FormReading, readForm } from './read-form';
import { addressPlaces } from './registration';

/** A new address, and whether it is to be the first or the second. It counts once its owner has confirmed it. */
const addressForm = z.object({ place: z.enum(addressPlaces), email: emailForm });

export type AddressWish = z.output<typeof addressForm>;

/** Reads the wish for another address. */
export const readAddress = (input: unknown): FormReading<AddressWish> => readForm(addressForm, input);
