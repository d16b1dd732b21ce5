import * as z from 'zod';
import { actionCodes } from '../rules/action-codes';
import { type FormReading, readForm } from './read-form';

/** Something to do that somebody ticks off, or no longer. */
const tickForm = z.object({ traveller: z.string().max(10), action: z.enum(actionCodes), done: z.boolean() });

export type TickChange = z.output<typeof tickForm>;

/** Reads a tick. */
export const readTick = (input: unknown): FormReading<TickChange> => readForm(tickForm, input);
