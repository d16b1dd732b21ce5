import type { Instant } from '../../shared/calendar/day';

/** What a walk has come to so far, in registrations; `dates` counts moved dates by kind, rule and direction, such as `return R1.3 later`. */
export type WalkCounts = {
  readonly looked: number;
  /** Whose next letter goes at another hour than before, and was written. */
  readonly rescheduled: number;
  /** Who is owed a letter because a change of law moved one of their dates. */
  readonly told: number;
  /** Written by somebody else meanwhile, with the law of today. */
  readonly conflicts: number;
  /** Items that no release of ours wrote like that: their ids are in the log. */
  readonly unreadable: number;
  readonly dates: Readonly<Record<string, number>>;
};

/** The walk past every registration after a change of the law: how far it is, so that whoever comes next goes on from there. */
export type Walk = {
  /** Counts the writes; 0 has never been written. */
  readonly version: number;
  /** Which law everybody is looked at with: see `functions/reassess/version-of-law.ts`. */
  readonly law: string;
  /** The dated rows of that law, and those that the last walk that came to its end knew; absent where none ever did. */
  readonly rows: readonly string[];
  readonly rowsBefore?: readonly string[] | undefined;
  readonly begunAt: Instant;
  /** When the last walk that came to its end began. */
  readonly begunBefore?: Instant | undefined;
  /** What `registrations.page` goes on behind; absent at the beginning and at the end. */
  readonly after?: string | undefined;
  readonly endedAt?: Instant | undefined;
  readonly counts: WalkCounts;
};

/** The one walk of a stage. */
export type Walks = {
  /** Strongly consistent; undefined where nobody ever walked. */
  readonly load: () => Promise<Walk | undefined>;
  /** Writes on condition that the stored version is still `walk.version` (0: that there is none), and stores version + 1. */
  readonly save: (walk: Walk) => Promise<'saved' | 'conflict'>;
};
