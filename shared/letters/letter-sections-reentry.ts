/** Sections about coming back: the last day, a continuation, the day after, "are you back?", and the quiet years. */
import type { Day } from '../calendar';
import type { AtStake } from '../words/section-words';
import type { AssessedTraveller } from './content';
import { type Block, type Fact, facts, heading3, list, paragraph } from './letter-blocks';
import {
  type DueMatter,
  dayOrUndefined,
  deadlineOf,
  holdsCertificate,
  type Matter,
  namePapers,
  present,
  type Section,
  sayDay,
  sayEndOfDay,
} from './letter-sections-matter';

/** "Be back by": from 180 days before to the day itself. */
export function sayReturn(matter: DueMatter): Section {
  const { words, reminder, daysLeft, write, assessment } = matter;
  const { reentry, labels, frame } = words.letters;
  const limit = dayOrUndefined(assessment.returnBy) ?? reminder.date;
  // While an application is undecided the ladder counts to the end of the stay; the limit is later, but may end any day.
  const isLimit = limit === reminder.date;
  const date = write(reminder.date);
  return {
    subject: reentry.returnSubject(date, daysLeft),
    title: reentry.returnTitle(daysLeft),
    blocks: [
      sayDay(matter, isLimit ? labels.lastDay : labels.aim, reminder.date),
      ...(isLimit ? [] : [paragraph(reentry.aim(date, write(limit)))]),
      facts([
        ...(isLimit ? [] : [{ label: labels.lastDay, value: words.dates.withWeekday(limit) }]),
        sayEndOfDay(matter, limit),
        ...(isLimit ? sayPlan(matter) : []),
        ...sayBasis(matter),
        ...sayPlanned(matter),
      ]),
      paragraph(words.rules.runsUntil(write(limit))),
      heading3(frame.doNow),
      list(adviseReturn(matter, limit)),
      heading3(frame.otherwise),
      paragraph(reentry.lost[nameStake(matter)](write(limit))),
    ],
  };
}

/** The end of the continuation period, the two months after the stay in which an application is still undecided. */
export function sayContinuation(matter: DueMatter): Section {
  const { words, reminder, daysLeft, write } = matter;
  const { reentry, labels, frame } = words.letters;
  const date = write(reminder.date);
  const stayEnded = deadlineOf(matter, 'stay-end');
  return {
    subject: reentry.continuationSubject(date, daysLeft),
    title: reentry.continuationTitle,
    blocks: [
      sayDay(matter, labels.lastDay, reminder.date),
      paragraph(reentry.voidOnDecision),
      ...(stayEnded === undefined ? [] : [paragraph(reentry.continuation(write(stayEnded), date))]),
      facts([sayEndOfDay(matter, reminder.date), ...sayBasis(matter)]),
      heading3(frame.doNow),
      list([
        daysLeft > 1 ? reentry.flyNow(date) : reentry.landToday(date),
        reentry.finishInJapan(date),
        reentry.decided,
        reentry.carry(reentry.papers[namePapers(matter)]),
        reentry.pressBack,
      ]),
      heading3(frame.otherwise),
      paragraph(reentry.lost[nameStake(matter)](date)),
    ],
  };
}

/** The day after the last day: where to turn. */
export function sayReturnPassed(matter: DueMatter): Section {
  const { words, reminder, write } = matter;
  const { reentry, labels } = words.letters;
  return {
    subject: reentry.passedSubject(write(reminder.date)),
    title: reentry.passedTitle,
    blocks: [
      sayDay(matter, labels.lastDay, reminder.date),
      facts(sayBasis(matter)),
      paragraph(reentry.passedBack),
      paragraph(reentry.passedAway),
      list(reentry.passedSteps),
    ],
    button: reentry.backButton,
  };
}

/** "Are you back?", from the day after the planned return. */
export function sayBack(matter: DueMatter): Section {
  const { words, reminder, write } = matter;
  const { reentry } = words.letters;
  return {
    subject: reentry.backSubject(write(reminder.date)),
    title: reentry.backTitle,
    blocks: [
      paragraph(reentry.backPlanned(write(reminder.date))),
      list([reentry.backYes, reentry.backNo]),
      ...sayLimit(matter),
    ],
    button: reentry.backButton,
  };
}

/** Once a year on a long permit: nothing to do. */
export function sayYearly(matter: DueMatter): Section {
  const { words, assessment, reminder, write } = matter;
  const { reentry } = words.letters;
  const limit = dayOrUndefined(assessment.returnBy) ?? reminder.date;
  return {
    subject: reentry.yearlySubject(write(limit)),
    title: reentry.yearlyTitle,
    blocks: [paragraph(reentry.yearly), ...sayLimit(matter)],
  };
}

/** The last day with its clocks, its plan and its rule, where there is one. */
export function sayLimit(matter: Matter): readonly Block[] {
  const limit = dayOrUndefined(matter.assessment.returnBy);
  if (limit === undefined) return [];
  return [
    sayDay(matter, matter.words.letters.labels.lastDay, limit),
    facts([sayEndOfDay(matter, limit), ...sayPlan(matter), ...sayBasis(matter)]),
    paragraph(matter.words.rules.runsUntil(matter.write(limit))),
  ];
}

function sayPlan({ words, assessment, today }: Matter): readonly Fact[] {
  const plan = dayOrUndefined(assessment.planToReturnBy);
  if (plan === undefined || plan < today) return [];
  return [{ label: words.letters.labels.plan, value: words.dates.withWeekday(plan) }];
}

/** The planned return, where it does not fit well, and what the law says about it. */
export function sayPlanned({ words, traveller, assessment, write }: Matter): readonly Fact[] {
  const returns = dayOrUndefined(traveller.trip?.returns ?? null);
  if (returns === undefined || assessment.verdict === 'clear') return [];
  const { labels } = words.letters;
  return [
    { label: labels.planned, value: write(returns) },
    { label: labels.verdict, value: words.rules.verdicts[assessment.verdict] },
  ];
}

/** What the person returns on, and the rule that set the day. */
function sayBasis({ words, assessment: { basis, boundBy } }: Matter): readonly Fact[] {
  const { labels } = words.letters;
  return [
    ...(basis === null ? [] : [{ label: labels.basis, value: words.rules.bases[basis] }]),
    ...(boundBy === null ? [] : [{ label: labels.why, value: words.rules.bounds[boundBy] }]),
  ];
}

/** What still helps depends on the days left, on what the person returns on, and on which rule set the day. */
function adviseReturn(matter: DueMatter, limit: Day): readonly string[] {
  const { words, assessment, write } = matter;
  const { reentry } = words.letters;
  return present([
    adviseFlight(matter),
    assessment.boundBy === 'stay-end' && reentry.stayNotRenewedAbroad(write(limit)),
    assessment.boundBy === 'continuation-end' && reentry.voidOnDecision,
    assessment.boundBy === 'continuation-end' && reentry.finishInJapan(write(limit)),
    assessment.basis === 'special-reentry' && reentry.notExtendable,
    assessment.boundBy === 'permit-end' && reentry.extendable(write(limit), yearsFromStart(matter)),
    assessment.boundBy === 'document-end' && reentry.askMission(write(limit)),
    reentry.carry(reentry.papers[namePapers(matter)]),
    reentry.pressBack,
  ]);
}

function adviseFlight({ words, assessment, reminder, daysLeft, write }: DueMatter): string {
  const { reentry } = words.letters;
  const plan = dayOrUndefined(assessment.planToReturnBy);
  // A week before the limit the day to aim for has passed; then only the limit itself is left to name.
  const target = plan !== undefined && daysLeft > 7 ? plan : reminder.date;
  if (daysLeft > 30) return reentry.planFlight(write(target));
  if (daysLeft > 7) return reentry.bookFlight(write(target));
  return daysLeft > 1 ? reentry.flyNow(write(target)) : reentry.landToday(write(target));
}

/** An extension never goes past six years from the day the permit took effect, seven for special permanent residents (Immigration Act art. 26 (5), Special Act art. 23). */
const yearsFromStart = ({ traveller }: AssessedTraveller): 6 | 7 => (holdsCertificate(traveller) ? 7 : 6);

function nameStake({ traveller }: AssessedTraveller): AtStake {
  if (traveller.residence.status === 'permanent-resident') return 'permanent-residence';
  return holdsCertificate(traveller) ? 'special-permanent-residence' : 'status';
}
