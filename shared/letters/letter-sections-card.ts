/** Sections about a residence card, or a special permanent resident certificate, that ends on a day of its own. */
import type { CardPaper } from '../words/section-words';
import { type Block, facts, heading3, list, paragraph } from './letter-blocks';
import {
  type DueMatter,
  deadlineOf,
  holdsCertificate,
  isWithinAWeek,
  type Matter,
  nameDeadline,
  present,
  type Section,
  sayDay,
  sayEndOfDay,
} from './letter-sections-matter';

/** "You can soon renew the card". */
export function sayCardOpens(matter: DueMatter): Section {
  const { words, reminder, write } = matter;
  const { card } = words.letters;
  const paper = card.names[paperOf(matter)];
  const ends = deadlineOf(matter, 'card-end') ?? reminder.date;
  return {
    subject: card.opensSubject(paper, write(ends)),
    title: card.opensTitle(paper),
    blocks: [
      sayDay(matter, nameDeadline(matter, 'card-end'), ends),
      paragraph(card.opens(write(ends))),
      ...adviseCard(matter),
    ],
  };
}

/** The card ends: from 60 days before to one. */
export function sayCardEnd(matter: DueMatter): Section {
  const { words, reminder, daysLeft, write } = matter;
  const { card } = words.letters;
  const paper = card.names[paperOf(matter)];
  return {
    subject: card.endSubject(paper, write(reminder.date), daysLeft),
    title: card.endTitle(paper, daysLeft),
    blocks: [
      sayDay(matter, nameDeadline(matter, 'card-end'), reminder.date),
      facts([sayEndOfDay(matter, reminder.date)]),
      ...adviseCard(matter),
    ],
  };
}

/** The day after: did you renew it? */
export function sayCardPassed(matter: DueMatter): Section {
  const { words, reminder, write } = matter;
  const { card } = words.letters;
  const paper = card.names[paperOf(matter)];
  return {
    subject: card.passedSubject(paper, write(reminder.date)),
    title: card.passedTitle(paper),
    blocks: [paragraph(card.passed(paper, write(reminder.date))), list([card.renewed, card.notRenewed])],
    button: card.button,
  };
}

function adviseCard(matter: Matter): readonly Block[] {
  const { words, away, write } = matter;
  const { card, frame } = words.letters;
  const { stillDone } = words.lettersMore;
  const paper = paperOf(matter);
  const name = card.names[paper];
  const ends = deadlineOf(matter, 'card-end');
  const isSoon = !away && ends !== undefined && isWithinAWeek(matter, 'card-end');
  return [
    heading3(frame.doNow),
    list(
      present([
        away && ends !== undefined && stillDone.cardAway(name, write(ends)),
        card.where[paper],
        isSoon && stillDone.goSoon(write(ends)),
        // Who is abroad already, or has a week left, is past applying early.
        !away && !isSoon && card.early,
        card.onlyInJapan(name),
      ]),
    ),
    heading3(frame.otherwise),
    paragraph(card.otherwise(name)),
  ];
}

const paperOf = ({ traveller }: Matter): CardPaper => (holdsCertificate(traveller) ? 'certificate' : 'card');
