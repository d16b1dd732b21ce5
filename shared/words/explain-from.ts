/** Explains an assessment to its reader out of a book of the law: which day and why, what would have allowed more, and what would change it. */
import { dayOf } from '../calendar';
import type { Assessment, Finding, FindingCode, MissingFact } from '../rules';
import type { RuleId } from '../rules/book/rule-id';
import { daysOfMargin } from '../rules/plan-to-return';
import { type Change, sayChanges, sayClosed } from './explain-changes';
import { because, type LawBook, type Reason, reachesFurther, type Teller, write } from './explain-cite';
import type { TellingWords } from './words';

/** What an assessment means, in whole sentences of one language. Lists are empty where there is nothing to say. */
export type Explanation = {
  readonly verdict: string;
  /** The last day of the permission; null where there is none. */
  readonly limit: string | null;
  /** The day to plan for; null where there is none, or where it is too late to plan. */
  readonly plan: string | null;
  /** Which rule set the last day; where there is none, what closes the way home. */
  readonly because: readonly Reason[];
  /** Rules that would have set a later day. */
  readonly later: readonly Reason[];
  /** What would change the answer, with how far it could reach. */
  readonly changes: readonly Change[];
  /** What looks like a way and is none, where the plan does not work. */
  readonly closed: readonly Reason[];
  /** Facts that are missing, and why nothing may be said without them. */
  readonly unknown: readonly (Reason & { readonly what: string })[];
  /** Where to turn, where nothing we know of helps. */
  readonly turnTo: readonly string[];
  /** Findings these sentences say already. */
  readonly said: readonly FindingCode[];
};

/** What an assessment means in the words of one language. It cites the law the assessment was made by, as this book has it. */
export function explainFrom(book: LawBook, assessment: Assessment, words: TellingWords): Explanation {
  const teller: Teller = { assessment, words, book };
  const sayFinding = ({ code, rule }: Finding): Reason => because(teller, rule, teller.words.rules.findings[code]);
  const obstacles = assessment.basis === null ? findAmong(assessment, obstacleCodes) : [];
  const traps = verdictsWithoutAWay.has(assessment.verdict) ? findAmong(assessment, trapCodes) : [];
  return {
    verdict: teller.words.rules.verdicts[assessment.verdict],
    limit: sayLimit(teller),
    plan: sayPlan(teller),
    because: [...sayBound(teller), ...obstacles.map(sayFinding)],
    later: sayLater(teller),
    changes: sayChanges(teller),
    closed: [...traps.map(sayFinding), ...sayClosed(teller)],
    unknown: sayUnknown(teller),
    turnTo: sayWhereToTurn(teller),
    said: [...findAmong(assessment, boundCodes), ...obstacles, ...traps].map(({ code }) => code),
  };
}

/** What closes the way home, where nothing carries the person there. */
const obstacleCodes: ReadonlySet<FindingCode> = new Set([
  'temporary-visitor',
  'grant-three-months-or-less',
  'excluded-revocation-hearing',
  'excluded-departure-hold',
  'excluded-detention-order',
  'excluded-supervisory-measure',
  'excluded-refugee-application',
  'excluded-designated-risk',
  'no-card-at-departure',
  'no-valid-passport',
  'no-return-intent',
  'departure-after-stay-end',
  'stay-ended',
]);

/** What a person might count on, and must not. */
const trapCodes: ReadonlySet<FindingCode> = new Set([
  'not-extendable-abroad',
  'permit-short-of-special',
  'permit-not-auto-extended',
]);

/** What the reason for the last day says in other words. */
const boundCodes: ReadonlySet<FindingCode> = new Set([
  'special-one-year',
  'special-two-years',
  'special-stay-cap',
  'special-continuation-cap',
  'permit-governs',
  'permit-stay-cap',
]);

/** The plan does not work, and its reader looks for one that does. */
const verdictsWithoutAWay: ReadonlySet<Assessment['verdict']> = new Set([
  'permit-needed',
  'extension-needed',
  'fix-first',
  'impossible',
]);

const ruleOfMissing: Readonly<Record<MissingFact, RuleId>> = { stayEnds: 'R4.1', grant: 'R1.1', passportEnds: 'R1.8' };

const findAmong = ({ findings }: Assessment, codes: ReadonlySet<FindingCode>): readonly Finding[] =>
  findings.filter(({ code }) => codes.has(code));

function sayLimit({ assessment: { verdict, returnBy }, words }: Teller): string | null {
  if (returnBy === null) return null;
  const date = write(words, returnBy);
  return verdict === 'lapsed' ? words.explain.ended(date) : words.rules.runsUntil(date);
}

function sayPlan({ assessment: { verdict, returnBy, planToReturnBy }, words }: Teller): string | null {
  if (returnBy === null || planToReturnBy === null || verdict === 'lapsed') return null;
  const isWeekEarlier = dayOf(planToReturnBy) === dayOf(returnBy) - daysOfMargin;
  return words.explain.plan[isWeekEarlier ? 'week-earlier' : 'within-the-stay'](write(words, planToReturnBy));
}

function sayBound(teller: Teller): readonly Reason[] {
  const { assessment, words } = teller;
  const { bounds, boundBy, verdict } = assessment;
  const say = verdict === 'lapsed' ? words.explain.becausePast : words.explain.because;
  return bounds
    .filter(({ bound }) => bound === boundBy)
    .map(({ bound, date, rule }) => because(teller, rule, say(write(words, date), words.rules.bounds[bound])));
}

function sayLater(teller: Teller): readonly Reason[] {
  const { assessment, words } = teller;
  // Once the permission is over, a later date would only be mistaken for hope.
  if (assessment.verdict === 'lapsed') return [];
  return assessment.bounds
    .filter(({ date }) => reachesFurther(assessment, date))
    .map(({ bound, date, rule }) => because(teller, rule, words.explain.later[bound](write(words, date))));
}

const sayUnknown = (teller: Teller): Explanation['unknown'] =>
  teller.assessment.missing.map((fact) => ({
    what: teller.words.rules.missing[fact],
    ...because(teller, ruleOfMissing[fact], teller.words.explain.unknown[fact]),
  }));

function sayWhereToTurn({ assessment: { verdict }, words }: Teller): readonly string[] {
  if (verdict !== 'lapsed' && verdict !== 'impossible') return [];
  return [...words.explain.turnTo[verdict], words.explain.immigration];
}
