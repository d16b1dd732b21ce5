/** The section before leaving Japan: get the permit while it can still be had, tick the box, carry the papers. */
import { dayOf } from '../calendar';
import type { Choice } from '../rules';
import { explain } from '../words/explain';
import { type Block, facts, heading3, list, paragraph } from './letter-blocks';
import { sayToDo } from './letter-sections-dates';
import { type DueMatter, type Matter, nameDeadline, namePapers, type Section, sayDay } from './letter-sections-matter';
import { sayLimit, sayPlanned } from './letter-sections-reentry';

/** What to do before the departure inspection. */
export function sayDeparture(matter: DueMatter): Section {
  const { words, reminder, daysLeft, write, assessment } = matter;
  const { departure, reentry, frame } = words.letters;
  const date = write(reminder.date);
  const needsPermit = assessment.verdict === 'permit-needed';
  return {
    subject: needsPermit ? departure.subjectPermit(date, daysLeft) : departure.subject(date, daysLeft),
    title: departure.title,
    blocks: [
      sayDay(matter, nameDeadline(matter, 'departure'), reminder.date),
      ...(needsPermit ? sayPermit(matter, date, daysLeft) : sayTrouble(matter)),
      heading3(departure.beforeTitle),
      list([departure.tick, departure.show(reentry.papers[namePapers(matter)]), departure.gates]),
      ...(needsPermit ? [] : [...sayLimit(matter), ...sayHowFar(matter, 'renew-first')]),
      heading3(frame.otherwise),
      paragraph(departure.otherwise),
    ],
  };
}

function sayPermit(matter: Matter, date: string, daysLeft: number): readonly Block[] {
  const { words, traveller, assessment, write } = matter;
  const { departure } = words.letters;
  const { returnBy } = assessment;
  const returns = traveller.trip?.returns ?? null;
  return [
    heading3(departure.permitTitle),
    ...(returns === null || returnBy === null
      ? []
      : [paragraph(departure.returnsTooLate(write(dayOf(returns)), write(dayOf(returnBy))))]),
    paragraph(departure.permitApply(date)),
    ...(daysLeft > 3 ? [] : [paragraph(words.lettersMore.stillDone.permitInTime)]),
    ...sayHowFar(matter, 'reentry-permit'),
    paragraph(departure.permitNotAbroad),
  ];
}

const sayTrouble = (matter: Matter): readonly Block[] =>
  matter.assessment.verdict === 'clear' ? [] : [facts(sayPlanned(matter)), ...sayToDo(matter)];

/** How far a choice would reach that is still open before leaving; nothing where it reaches no further. */
const sayHowFar = ({ assessment, words }: Matter, choice: Choice): readonly Block[] =>
  explain(assessment, words)
    .changes.filter((change) => change.choice === choice)
    .map(({ text }) => paragraph(text));
