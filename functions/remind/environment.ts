import * as z from 'zod/mini';

/** What the remind room needs to be told; parsed once, at cold start. */
export const environment = z.object({
  TABLE: z.string().check(z.minLength(1)),
  /** Name of the secret that signs links. */
  LINKS_SECRET: z.string().check(z.minLength(1)),
  /** Name of the secret that hashes stopped addresses. */
  PEPPER_SECRET: z.string().check(z.minLength(1)),
  /** The From address. */
  SENDER: z.string().check(z.minLength(1)),
  /** Where a human reads answers. */
  REPLY_TO: z.string().check(z.minLength(1)),
  /** The SES configuration set that reports events. */
  CONFIGURATION_SET: z.string().check(z.minLength(1)),
  /** Where the links of our letters lead, without a slash at the end. */
  PUBLIC_URL: z.string().check(z.minLength(1)),
  /** The queue of letters somebody waits for: its runs keep another pace than those of reminders. */
  DUE_NOW_QUEUE_ARN: z.string().check(z.minLength(1)),
});

export type Environment = z.infer<typeof environment>;
