import * as z from 'zod';
import { earliestHour, latestHour, leadChoices, type Preferences } from './preferences';
import { complain, type FormReading, readForm } from './read-form';

/** When reminders go: the hour on the reader's clock, and which of the early ones. What is left out is as usual. */
export const preferencesForm = z.object({
  hour: z
    .int()
    .refine((hour) => hour >= earliestHour && hour <= latestHour, complain('not-one-of'))
    .meta({ minimum: earliestHour, maximum: latestHour })
    .optional()
    .describe("The hour on the reader's clock at which reminders go; 9 where it is left out."),
  leadDays: z
    .array(z.literal(leadChoices))
    .max(leadChoices.length)
    .optional()
    .describe(
      'Which of the early reminders come; all where it is left out. Those 7, 3, 1 and 0 days before always do.',
    ),
}) satisfies z.ZodType<Preferences>;

/** Reads preferences from JSON. */
export const readPreferences = (input: unknown): FormReading<Preferences> => readForm(preferencesForm, input);
