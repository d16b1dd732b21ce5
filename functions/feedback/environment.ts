import * as z from 'zod/mini';

/** What the feedback room needs to be told; parsed once, at cold start. */
export const environment = z.object({
  TABLE: z.string().check(z.minLength(1)),
  /** Name of the secret that hashes stopped addresses. */
  PEPPER_SECRET: z.string().check(z.minLength(1)),
});

export type Environment = z.infer<typeof environment>;
