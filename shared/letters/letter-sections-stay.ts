/** Sections about the period of stay: when its renewal opens, before it ends, and the day after. */
import { dayOf } from '../calendar';
import { type Block, facts, heading3, list, paragraph } from './letter-blocks';
import {
  type DueMatter,
  deadlineOf,
  isWithinAWeek,
  type Matter,
  nameDeadline,
  present,
  type Section,
  sayDay,
  sayEndOfDay,
} from './letter-sections-matter';

/** "You can apply now", about three months before the end. */
export function sayStayOpens(matter: DueMatter): Section {
  const { words, reminder, write } = matter;
  const { stay } = words.letters;
  const ends = deadlineOf(matter, 'stay-end') ?? reminder.date;
  return {
    subject: stay.opensSubject(write(ends)),
    title: stay.opensTitle,
    blocks: [
      sayDay(matter, nameDeadline(matter, 'stay-end'), ends),
      paragraph(stay.opens(write(ends))),
      ...adviseStay(matter),
    ],
  };
}

/** The stay ends: from 60 days before to one. */
export function sayStayEnd(matter: DueMatter): Section {
  const { words, reminder, daysLeft, write } = matter;
  const { stay } = words.letters;
  const date = write(reminder.date);
  return {
    subject: stay.endSubject(date, daysLeft),
    title: stay.endTitle(daysLeft),
    blocks: [
      sayDay(matter, nameDeadline(matter, 'stay-end'), reminder.date),
      facts([sayEndOfDay(matter, reminder.date)]),
      ...sayPending(matter),
      ...adviseStay(matter),
    ],
  };
}

/** The day after: did you renew? */
export function sayStayPassed({ words, reminder, write }: DueMatter): Section {
  const { stay } = words.letters;
  return {
    subject: stay.passedSubject(write(reminder.date)),
    title: stay.passedTitle,
    blocks: [paragraph(stay.passed(write(reminder.date))), list([stay.renewed, stay.waiting, stay.neither])],
    button: stay.button,
  };
}

/** Both letters before the end say the same about what helps; which date they open with differs. */
function adviseStay(matter: DueMatter): readonly Block[] {
  const { words, away, reminder, write } = matter;
  const { stay, reentry, frame } = words.letters;
  const date = write(deadlineOf(matter, 'stay-end') ?? reminder.date);
  const continues = deadlineOf(matter, 'continuation-end');
  const isSoon = !away && isWithinAWeek(matter, 'stay-end');
  const toApply = present([
    away && stay.away(date),
    stay.apply(date),
    isSoon && words.lettersMore.stillDone.goSoon(date),
    stay.onlyInJapan,
    stay.papers,
  ]);
  return [
    heading3(frame.doNow),
    list(continues === undefined ? toApply : [stay.applied, reentry.finishInJapan(write(continues))]),
    heading3(frame.otherwise),
    paragraph(continues === undefined ? stay.otherwise : stay.otherwiseWaiting(write(continues))),
  ];
}

function sayPending(matter: Matter): readonly Block[] {
  const { words, traveller, write } = matter;
  const { pending } = traveller.residence;
  if (pending === null || pending.decided !== null) return [];
  const continues = deadlineOf(matter, 'continuation-end');
  const { stay } = words.letters;
  return [
    paragraph(stay.pending[pending.kind](write(dayOf(pending.filed)))),
    ...(continues === undefined ? [] : [paragraph(stay.continues(write(continues)))]),
  ];
}
