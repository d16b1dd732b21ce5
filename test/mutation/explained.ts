/** A survivor nobody needs to look at again, and why: no test can tell it from the original, or none should. */
export type Explanation = {
  readonly file: string;
  /** The line it changes, as it stands in the file. */
  readonly line: string;
  /** As the report prints them: `departs < on → departs <= on`. */
  readonly mutants: readonly string[];
  readonly why: string;
};

export const explanations: readonly Explanation[] = [];
