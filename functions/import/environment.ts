import * as z from 'zod';

/** What the import room needs to be told; parsed once, at cold start. */
export const environment = z.object({
  TABLE: z.string().min(1),
  BUCKET: z.string().min(1),
});

export type Environment = z.infer<typeof environment>;
