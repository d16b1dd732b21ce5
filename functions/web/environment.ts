import * as z from 'zod/mini';

/** What the web room needs to be told; parsed once, at cold start. */
export const environment = z.object({
  /** The registrations table. */
  TABLE: z.string().check(z.minLength(1)),
  /** Where employers upload. */
  BUCKET: z.string().check(z.minLength(1)),
  /** Where a commit puts its parts. */
  IMPORT_QUEUE_URL: z.string().check(z.minLength(1)),
  /** Name of the secret that signs links. */
  LINKS_SECRET: z.string().check(z.minLength(1)),
  /** Where a human reads what people write; printed on the notices. */
  CONTACT: z.string().check(z.minLength(1)),
  /** Where everything is kept; the privacy notice says it. */
  REGION: z.string().check(z.minLength(1)),
  /** Whether the status page may take silence for a sign. */
  HEARTBEAT: z.enum(['hourly', 'on-demand']),
  /** Name of the secret that CloudFront says before it hands on a request; empty where none stands before us. */
  EDGE_SECRET: z.string(),
});

export type Environment = z.infer<typeof environment>;
