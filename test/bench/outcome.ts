/** One row of the table of results. */
export type Row = {
  readonly what: string;
  readonly measured: string;
  readonly beside: string;
  readonly ratio: string;
  readonly goal: string;
  readonly met: boolean;
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
