import type { MovedKind } from '../employers/person-in-round';

/** How employers' pages and letters name a date that a change of law moved. */
export type MovedDatesWords = {
  readonly kinds: Readonly<Record<MovedKind, string>>;
  /** For a date that did not exist before, or does no more. */
  readonly none: string;
};
