import type * as z from 'zod';
import type { ProblemCode } from '../../../shared/problems';

/** Who may ask: anyone; whoever holds the link of their own page; an employer, by its key. */
export type Caller = 'anyone' | 'owner' | 'employer';

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description: string;
  readonly required: boolean;
  readonly example: string;
};

export type Answer = {
  readonly status: number;
  readonly description: string;
  /** What the body looks like; without one it has none of ours. */
  readonly body?: z.ZodType;
  /** JSON, where nothing is said. */
  readonly contentType?: string;
};

/** One thing the API does, as its document describes it. */
export type Operation = {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** With parameters in braces: `/api/v1/registrations/{id}`. */
  readonly path: string;
  readonly tag: string;
  readonly caller: Caller;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  /** What to send, and an example that works as it stands. */
  readonly request?: { readonly body: z.ZodType; readonly example: unknown; readonly required: boolean };
  readonly answer: Answer;
  readonly problems: readonly ProblemCode[];
};
