import * as z from 'zod/mini';

/** What the import room needs to be told; parsed once, at cold start. */
export const environment = z.object({
  TABLE: z.string().check(z.minLength(1)),
  BUCKET: z.string().check(z.minLength(1)),
});

export type Environment = z.infer<typeof environment>;
