import * as z from 'zod/mini';

/** What the heartbeat room needs to be told; parsed once, at cold start. */
export const environment = z.object({
  TABLE: z.string().check(z.minLength(1)),
  /** Where people register, without a slash at the end. */
  PUBLIC_URL: z.string().check(z.minLength(1)),
});

export type Environment = z.infer<typeof environment>;
