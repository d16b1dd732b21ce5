import type * as z from 'zod';
import { contactForm } from './contact-form';
import { type FormReading, readForm } from './read-form';

/** What a reader may change of the contact without anybody confirming it. What is left out stays; an empty name is none. */
const contactChangeForm = contactForm.pick({ name: true, language: true, timeZone: true }).partial();

export type ContactChange = z.output<typeof contactChangeForm>;

/** Reads a change of name, language or place. */
export const readContactChange = (input: unknown): FormReading<ContactChange> => readForm(contactChangeForm, input);
