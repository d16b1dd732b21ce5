/** A survivor nobody needs to look at again, and why: no test can tell it from the original, or none should. */
export type Explanation = {
  readonly file: string;
  /** The line it changes, as it stands in the file. */
  readonly line: string;
  /** As the report prints them: `departs < on → departs <= on`. */
  readonly mutants: readonly string[];
  readonly why: string;
};

export const explanations: readonly Explanation[] = [
  {
    file: 'shared/rules/actions.ts',
    line: 'if (situation.isStayRenewalOpen && stayEnds !== null && renewStayBeforeLeaving(situation) === null) {',
    mutants: ['stayEnds !== null → true'],
    why: 'A window that is open has an end; the compiler cannot know.',
  },
  {
    file: 'shared/rules/actions.ts',
    line: 'if (situation.isCardRenewalOpen && cardEnds !== null && !situation.cardEndsWhileAway) {',
    mutants: ['cardEnds !== null → true'],
    why: 'A window that is open has an end; the compiler cannot know.',
  },
  {
    file: 'shared/rules/plan-to-return.ts',
    line: "if (stay?.boundBy === 'continuation-end' && person.stayEnds !== null && person.stayEnds < plan) {",
    mutants: ['person.stayEnds < plan → person.stayEnds <= plan'],
    why: 'On the same day both say that day.',
  },
  {
    file: 'shared/rules/what-if.ts',
    line: "if (planned !== null && planned.basis === 'special-reentry') {",
    mutants: ["{ return open('special-reentry', trip, planned, { from: null, by: null }); } → {}"],
    why: 'What was worked out already is used; worked out again it is the same, only later.',
  },
];
