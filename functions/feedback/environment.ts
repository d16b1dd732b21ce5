import * as z from 'zod';

/** What the feedback room needs to be told; parsed once, at cold start. */
export const environment = z.object({
  TABLE: z.string().min(1),
  /** Name of the secret that hashes stopped addresses. */
  PEPPER_SECRET: z.string().min(1),
});

export type Environment = z.infer<typeof environment>;
