/** Buttons of the pages that letters name too: both take the name from here, so that a reader finds the button a letter speaks of. */
export type ButtonNames = {
  readonly confirm: string;
  readonly seen: string;
  readonly back: string;
  readonly stop: string;
  readonly keep: string;
  readonly startAgain: string;
};
