/** A queue of messages that no run could handle. */
export type DeadQueue = {
  /** Of the queue they were meant for: `due`, `import` …; `alarms` for rings the Scheduler could not deliver. */
  readonly name: string;
  /** About how many. */
  readonly messages: number;
  /** Why, as far as the messages say it themselves, in codes such as `AccessDenied`; never what stands in them. */
  readonly causes: readonly string[];
};

/** What was given up after every try, and its way back. */
export type DeadLetters = {
  /** Every queue of dead letters, the empty ones too, by name. */
  readonly queues: () => Promise<readonly DeadQueue[]>;
  /**
   * Takes the messages of one queue back to where they were meant to go; answers how many. Called again after it was broken off,
   * it goes on. `hear` is told how many have moved so far.
   */
  readonly bringBack: (name: string, hear: (moved: number) => void) => Promise<number>;
};
