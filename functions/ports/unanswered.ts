/** Why the world did not answer a question. */
export type WhyUnanswered =
  /** The machine has no AWS credentials. */
  | 'no-credentials'
  /** It has some, and AWS does not know them, or no longer. */
  | 'credentials-refused'
  /** AWS knows them, and they may not ask this. */
  | 'not-allowed'
  /** No line, or nobody at its other end. */
  | 'not-reached'
  /** Somebody answered with an error that says nothing of us. */
  | 'failed';

/** A question about an account or a name that got no answer. `said` is how the other side put it: the name of an error, never its message. */
export class Unanswered extends Error {
  constructor(
    readonly why: WhyUnanswered,
    readonly said: string,
  ) {
    super(`No answer: ${why} (${said}).`);
  }
}
