import * as z from 'zod';

/** What the journal room needs to be told; parsed once, at cold start. */
export const environment = z.object({
  BUCKET: z.string().min(1),
});

export type Environment = z.infer<typeof environment>;
