import type { Bound, MissingFact } from '../rules/assessment';

type OnDate = (date: string) => string;

/** A way home that is not taken yet: by when it has to be arranged, and the last day it could reach. */
type Way = { readonly by: string; readonly until: string };

/**
 * What explains an assessment to its reader, as one type: a language that forgets a sentence does not compile.
 * Dates and amounts arrive already written, and nothing promises that anybody can return.
 */
export type ExplainWords = {
  /** The permission is over: its last day, in one careful sentence. */
  readonly ended: OnDate;
  /** The day to plan for: a week before the last one, or the end of the stay while an application carries it further. */
  readonly plan: Readonly<Record<'week-earlier' | 'within-the-stay', OnDate>>;
  /** The last day and the clause that says why. */
  readonly because: (date: string, why: string) => string;
  readonly becausePast: (date: string, why: string) => string;
  /** A rule that would have set a later day. */
  readonly later: Readonly<Record<Bound, OnDate>>;
  /** What would change the answer, each with how far it could reach. */
  readonly changes: {
    readonly special: OnDate;
    /** Applied for before leaving. `held`: the person holds one already. `fee` is a sentence of its own. */
    readonly permit: (
      way: Way & { readonly held: boolean; readonly untilStayEnds: boolean; readonly fee: string },
    ) => string;
    readonly fee: (single: string, multiple: string, asOf: string) => string;
    readonly renewal: (until: string, opens: 'now' | { readonly from: string }) => string;
    /** The renewal opens only after the person means to leave. */
    readonly renewalTooLate: (from: string) => string;
    readonly extension: (way: Way) => string;
  };
  /** Why nothing may be said as long as this is missing. */
  readonly unknown: Readonly<Record<MissingFact, string>>;
  /** Where to turn, when nothing on this page helps. */
  readonly turnTo: Readonly<Record<'lapsed' | 'impossible', readonly string[]>>;
  /** How to reach Immigration. */
  readonly immigration: string;
};
