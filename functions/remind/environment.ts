import * as z from 'zod';

/** What the remind room needs to be told; parsed once, at cold start. */
export const environment = z.object({
  TABLE: z.string().min(1),
  /** Name of the secret that signs links. */
  LINKS_SECRET: z.string().min(1),
  /** Name of the secret that hashes stopped addresses. */
  PEPPER_SECRET: z.string().min(1),
  /** The From address. */
  SENDER: z.string().min(1),
  /** Where a human reads answers. */
  REPLY_TO: z.string().min(1),
  /** The SES configuration set that reports events. */
  CONFIGURATION_SET: z.string().min(1),
  /** Where the links of our letters lead, without a slash at the end. */
  PUBLIC_URL: z.string().min(1),
  /** The queue of letters somebody waits for: its runs keep another pace than those of reminders. */
  DUE_NOW_QUEUE_ARN: z.string().min(1),
});

export type Environment = z.infer<typeof environment>;
