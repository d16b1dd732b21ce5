import type { DateText } from '../../calendar';
import type { ActionCode } from '../action-codes';
import type { Assessment, Choice, DeadlineKind } from '../assessment';
import type { LawText } from '../book/rule';
import type { RuleId } from '../book/rule-id';
import type { Facts } from '../facts';
import type { FindingCode } from '../finding-codes';

/**
 * One worked example: who asks, on which day, and what must come out. A row of a table that a lawyer can check by hand.
 * Numbers are never given twice; an example of several moments has letters after it.
 */
export type Example = {
  readonly id: `G${number}` | `G${number}${'a' | 'b'}`;
  /** Who it is about and what makes the case hard, in one sentence. */
  readonly who: LawText;
  readonly facts: Facts;
  /** The day the question is asked. */
  readonly on: DateText;
  readonly outcome: Outcome;
  /** The day the card was issued, and the day it should show as its last. */
  readonly card?: { readonly issued: DateText; readonly shouldEnd: DateText };
  /** What the dates alone do not say: another reading of the law, or what the person should know. */
  readonly note?: LawText;
};

/** What comes out. Findings, actions, choices and rules name what matters here, not all there are; deadlines, where given, are all. */
export type Outcome = Pick<Assessment, 'verdict' | 'basis' | 'returnBy' | 'planToReturnBy' | 'boundBy'> & {
  /** Facts without which nothing may be said; none where this is left out. */
  readonly missing?: Assessment['missing'];
  readonly findings: readonly FindingCode[];
  readonly actions?: readonly (ActionCode | `${ActionCode} by ${DateText}`)[];
  readonly deadlines?: readonly `${DeadlineKind} ${DateText}`[];
  /** How far other ways would reach, where that is worth knowing. */
  readonly choices?: readonly `${Choice} ${DateText}`[];
  readonly rules: readonly RuleId[];
};

/** Nothing carries the person home, or nothing may be said about it. */
export const noWayHome = { basis: null, returnBy: null, planToReturnBy: null, boundBy: null } as const;
