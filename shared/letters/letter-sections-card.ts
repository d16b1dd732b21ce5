/** Sections about a residence card, or a special permanent resident certificate, that ends on a day of its own. */
import { type Block, facts, heading3, list, paragraph } from './letter-blocks';
import { type DueMatter, deadlineOf, type Matter, type Section, sayDay, sayEndOfDay } from './letter-sections-matter';

/** "You can soon renew the card". */
export function sayCardOpens(matter: DueMatter): Section {
  const { words, reminder, write } = matter;
  const { card, labels } = words.letters;
  const ends = deadlineOf(matter, 'card-end') ?? reminder.date;
  return {
    subject: card.opensSubject(write(ends)),
    title: card.opensTitle,
    blocks: [
      sayDay(matter, labels.deadlines['card-end'], ends),
      paragraph(card.opens(write(ends))),
      ...adviseCard(matter),
    ],
  };
}

/** The card ends: from 60 days before to one. */
export function sayCardEnd(matter: DueMatter): Section {
  const { words, reminder, daysLeft, write } = matter;
  const { card, labels } = words.letters;
  const date = write(reminder.date);
  return {
    subject: card.endSubject(date, daysLeft),
    title: card.endTitle(date, daysLeft),
    blocks: [
      sayDay(matter, labels.deadlines['card-end'], reminder.date),
      facts([sayEndOfDay(matter, reminder.date)]),
      ...adviseCard(matter),
    ],
  };
}

/** The day after: did you renew it? */
export function sayCardPassed({ words, reminder, write }: DueMatter): Section {
  const { card } = words.letters;
  return {
    subject: card.passedSubject(write(reminder.date)),
    title: card.passedTitle,
    blocks: [paragraph(card.passed(write(reminder.date))), list([card.renewed, card.notRenewed])],
    button: card.button,
  };
}

function adviseCard({ words, traveller }: Matter): readonly Block[] {
  const { card, frame } = words.letters;
  const paper = traveller.residence.status === 'special-permanent-resident' ? 'certificate' : 'card';
  return [
    heading3(frame.doNow),
    list([card.where[paper], card.early, card.onlyInJapan]),
    heading3(frame.otherwise),
    paragraph(card.otherwise),
  ];
}
