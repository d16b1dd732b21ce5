/** The section before leaving Japan: get the permit while it can still be had, tick the box, carry the papers. */
import { facts, heading3, list, paragraph } from './letter-blocks';
import { type DueMatter, namePapers, type Section, sayDay } from './letter-sections-matter';
import { sayLimit } from './letter-sections-reentry';

/** What to do before the departure inspection. */
export function sayDeparture(matter: DueMatter): Section {
  const { words, reminder, daysLeft, write, assessment } = matter;
  const { departure, reentry, labels, frame } = words.letters;
  const date = write(reminder.date);
  const needsPermit = assessment.verdict === 'permit-needed';
  const isTrouble = assessment.verdict !== 'clear' && assessment.verdict !== 'tight';
  return {
    subject: needsPermit ? departure.subjectPermit(date, daysLeft) : departure.subject(date, daysLeft),
    title: departure.title(date, daysLeft),
    blocks: [
      sayDay(matter, labels.deadlines.departure, reminder.date),
      ...(isTrouble ? [facts([{ label: labels.verdict, value: words.rules.verdicts[assessment.verdict] }])] : []),
      ...(needsPermit
        ? [
            heading3(departure.permitTitle),
            paragraph(departure.permitApply(date)),
            paragraph(departure.permitNotAbroad),
          ]
        : []),
      heading3(departure.beforeTitle),
      list([departure.tick, departure.show(reentry.papers[namePapers(matter)]), departure.gates]),
      ...sayLimit(matter),
      heading3(frame.otherwise),
      paragraph(departure.otherwise),
    ],
  };
}
