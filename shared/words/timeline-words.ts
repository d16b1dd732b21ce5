/** What the picture of somebody's days says, as one type: a language that forgets a word does not compile. It speaks of nobody in particular. */
import type { MarkKind, StretchKind } from '../timeline/timeline';

export type TimelineWords = {
  readonly title: string;
  /** Short: they stand beside the marks, 22 letters of English or 15 of Japanese at most. */
  readonly marks: Readonly<Record<MarkKind, string>>;
  /** Under the marks of a day: the day, and how far away it is; negative days are behind us. */
  readonly when: (date: string, days: number) => string;
  /** A sentence: what is on a day. */
  readonly tell: (date: string, marks: readonly string[]) => string;
  /** A sentence: what lasts from one day to another. */
  readonly stretches: Readonly<Record<StretchKind, (from: string, to: string) => string>>;
  /** How to read the small strips. */
  readonly strip: string;
  readonly awayToday: string;
  readonly nothingUntil: (date: string) => string;
};
