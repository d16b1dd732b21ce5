import * as z from 'zod/mini';

/** What the sweep room needs to be told; parsed once, at cold start. */
export const environment = z.object({
  TABLE: z.string().check(z.minLength(1)),
  /** The schedule group of our alarms. */
  ALARM_GROUP: z.string().check(z.minLength(1)),
  /** The role the Scheduler takes to ring. */
  ALARM_ROLE_ARN: z.string().check(z.minLength(1)),
  /** Where rings the Scheduler could not deliver go. */
  ALARM_DEAD_LETTERS_ARN: z.string().check(z.minLength(1)),
  /** What an alarm rings. */
  DUE_QUEUE_ARN: z.string().check(z.minLength(1)),
  DUE_QUEUE_URL: z.string().check(z.minLength(1)),
});

export type Environment = z.infer<typeof environment>;
