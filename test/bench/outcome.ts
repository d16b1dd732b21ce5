/** One row of the table of results. */
export type Row = {
  readonly what: string;
  readonly measured: string;
  readonly beside: string;
  readonly ratio: string;
  /** None where a number is only told. */
  readonly goal?: Goal;
};

/** What is wanted, and whether it was reached. */
export type Goal = {
  readonly text: string;
  readonly met: boolean;
  /** Why it is missed, where it is: what takes the time, how far a change could go. Told only then. */
  readonly whyNot?: string;
};

/** What a benchmark found out. */
export type Outcome = {
  readonly rows: readonly Row[];
  /** What was measured and how, in Markdown; tables welcome. */
  readonly notes: readonly string[];
  /** Where the sides do not give the same answer: then the numbers mean nothing, and the run has failed. */
  readonly differences: readonly string[];
};

export type Bench = () => Promise<Outcome>;
