import * as z from 'zod';
import type { RegistrationId } from '../shared/registrations/registration';

/** What lies in the due queues and in an alarm's input: which registration to look at. Nothing else. */
export const ringBody = z.object({
  id: z
    .string()
    .regex(/^[0-9a-z-]{1,50}$/)
    .transform((id) => id as RegistrationId),
});
