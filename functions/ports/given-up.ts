import type { ItemId } from '../item-id';

/** Changes of the table that a room could not take in, as AWS wrote them down. */
export type GivenUp = {
  readonly key: string;
  /** The room that gave up: `alarm`. */
  readonly room: string;
  /** `RetryAttemptsExhausted` or `RecordAgeExceeded`. */
  readonly cause: string;
  readonly tries: number;
  /** The items that changed, each once; those that owe no letters left out. */
  readonly items: readonly ItemId[];
  /** The event, as the room got it. */
  readonly event: unknown;
};

/** What the stream has given up. Kept seven days. */
export type GivenUpRecords = {
  readonly all: () => AsyncIterable<GivenUp>;
  /** One that is not there is already forgotten. */
  readonly forget: (key: string) => Promise<void>;
};
