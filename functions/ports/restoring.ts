import type { Scheduled, ScheduledEmployer } from '../next-letter';

/** An item of a copy that owes no letters: a stop, an API key, an upload. As it lies in the table. */
export type OtherItem = Readonly<Record<string, unknown>> & { readonly pk: string };

/** `left`: the table has it already, as new or newer, or somebody registered anew meanwhile. */
export type PutBack = 'written' | 'left';

/** Puts items of an older copy back, each in one write on condition that nothing newer is there. Doing it twice is doing it once. */
export type Restoring = {
  /** Of the version of the copy; stored as the version after it. Takes the place of the same registering at that version or an older one. */
  readonly registration: (scheduled: Scheduled) => Promise<PutBack>;
  readonly employer: (scheduled: ScheduledEmployer) => Promise<PutBack>;
  /** Only where there is none. */
  readonly other: (item: OtherItem) => Promise<PutBack>;
};
