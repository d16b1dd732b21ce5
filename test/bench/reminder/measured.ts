import * as z from 'zod';

/** So many reminders are measured through the clients, after so many that warm them up. */
export const measuredReminders = 120;
export const warmUpReminders = 100;

/** What the client tells its parent: processor time and time on the clock, each in microseconds of one reminder. */
export const measured = z.object({ reminders: z.number(), cpu: z.number(), wall: z.number() });
export type Measured = z.infer<typeof measured>;
