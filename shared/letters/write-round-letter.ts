/** The letters of a round, as blocks: about one person, or about everybody who needs an answer and, on Mondays, everybody to keep in mind. */
import { dayOf, type Instant, japanDay } from '../calendar';
import { daysLeft, type PersonInRound } from '../employers/person-in-round';
import { askedToSeeFromDays } from '../registrations/seen';
import { writeDateWithWeekday, writeShortDate } from '../words/dates';
import type { EmployerLetterWords } from '../words/employer-letter-words';
import { type Block, type Fact, facts, heading2, heading3, list, paragraph } from './letter-blocks';
import { fitName, fitSubject } from './letter-subject';

/** Where the links of these letters lead. */
export type RoundPages = {
  readonly people: string;
  readonly person: (employeeId: string) => string;
  /** Where the reader chooses how these letters come. */
  readonly choice: string;
};

type RoundBase = { readonly at: Instant; readonly pages: RoundPages; readonly stop: string };
export type PersonLetter = RoundBase & { readonly letter: 'person'; readonly person: PersonInRound };
export type RoundLetter = RoundBase & {
  readonly letter: 'round';
  /** Who needs an answer now, most urgent first. */
  readonly asked: readonly PersonInRound[];
  /** Of a weekly letter: who is abroad or has a date near, most urgent first. */
  readonly near?: readonly PersonInRound[] | undefined;
  /** Whether the reader gets letters about each person beside this one. */
  readonly isBesideEach: boolean;
};

type Said = { readonly subject: string; readonly blocks: readonly Block[] };

/** Beyond it a letter is not read to its end; the page has everybody. */
const mostAsked = 20;
const mostListed = 50;

export function sayPerson(letter: PersonLetter, words: EmployerLetterWords): Said {
  const { person, at, pages } = letter;
  const { rounds } = words;
  const how = person.standing === 'unreachable' ? 'unreachable' : 'silent';
  const left = daysLeft(person, at);
  const subject = (name: string): string => {
    const said = rounds.about.subject[how](name);
    return left === null ? said : rounds.about.urgent(rounds.left(left), said);
  };
  const name = rounds.person(person.name, person.employeeId);
  return {
    subject: fitName(name, subject, rounds.everybody.title),
    blocks: [
      { block: 'heading', level: 1, text: rounds.about.title[how](name) },
      ...sayDate(person, at, words),
      paragraph(rounds.about.why[how]),
      facts([tellWhere(person, words), tellTold(person, words)]),
      heading3(rounds.doNow),
      list(stepsFor(person, at, words)),
      { block: 'button', text: rounds.openPerson(name), url: pages.person(person.employeeId) },
      footer('each', letter, words),
    ],
  };
}

export function sayRound(letter: RoundLetter, words: EmployerLetterWords): Said {
  const { asked, near, at, pages } = letter;
  const { rounds } = words;
  return {
    subject: subjectOf(letter, words),
    blocks: [
      {
        block: 'heading',
        level: 1,
        text: near === undefined ? rounds.everybody.title : rounds.weekly.title(writeToday(at, words)),
      },
      ...(asked.length > 0
        ? sayAsked(letter, words)
        : letter.isBesideEach
          ? []
          : [paragraph(rounds.weekly.nobodyAsks)]),
      ...(near === undefined ? [] : sayNear(near, at, words)),
      { block: 'button', text: rounds.openPeople, url: pages.people },
      footer(letter.isBesideEach ? 'each' : 'together', letter, words),
    ],
  };
}

function subjectOf({ asked, near, at }: RoundLetter, { rounds, language }: EmployerLetterWords): string {
  const week = writeShortDate(japanDay(at), language);
  if (near !== undefined) {
    return fitSubject(asked.length > 0 ? rounds.weekly.subjectAsking(asked.length, week) : rounds.weekly.subject(week));
  }
  const nearest = asked.find(({ next }) => next !== null)?.next?.date;
  return fitSubject(rounds.everybody.subject(asked.length, nearest && writeShortDate(dayOf(nearest), language)));
}

/** Each person under a heading of their own, with what to do; people without a date come last, as in the list on the page. */
function sayAsked({ asked, at, pages, near }: RoundLetter, words: EmployerLetterWords): readonly Block[] {
  const { rounds } = words;
  const left = asked.length - mostAsked;
  return [
    ...(near === undefined ? [] : [heading2(rounds.everybody.title)]),
    paragraph(rounds.everybody.what),
    ...asked.slice(0, mostAsked).flatMap((person): readonly Block[] => {
      const name = rounds.person(person.name, person.employeeId);
      return [
        heading3(name),
        facts([...tellDate(person, at, words), tellWhere(person, words), tellTold(person, words)]),
        list(stepsFor(person, at, words)),
        { block: 'button', text: rounds.openPerson(name), url: pages.person(person.employeeId) },
      ];
    }),
    ...(left > 0 ? [paragraph(rounds.everybody.more(left))] : []),
  ];
}

function sayNear(near: readonly PersonInRound[], at: Instant, words: EmployerLetterWords): readonly Block[] {
  const { weekly, left, person: nameOf } = words.rounds;
  const more = near.length - mostListed;
  const lines = near.slice(0, mostListed).map((person) => {
    const days = daysLeft(person, at);
    const date =
      person.next === null || days === null
        ? null
        : weekly.dates[person.next.kind](writeShortDate(dayOf(person.next.date), words.language), left(days));
    const notes = [...(person.abroad ? [weekly.abroad] : []), ...tellStanding(person, days, words)];
    return weekly.line(nameOf(person.name, person.employeeId), date, notes);
  });
  return [
    heading2(weekly.listed),
    paragraph(weekly.listedWhat),
    list([...lines, ...(more > 0 ? [weekly.more(more)] : [])]),
  ];
}

function tellStanding(
  { standing, seenAt }: PersonInRound,
  days: number | null,
  { rounds, language }: EmployerLetterWords,
): readonly string[] {
  const words = rounds.weekly.standing;
  if (standing === 'acknowledged')
    return [words.acknowledged(seenAt === null ? null : writeShortDate(japanDay(seenAt), language))];
  if (standing !== 'silent') return [words[standing]];
  if (days === null) return [];
  return [days > askedToSeeFromDays ? words.notAskedYet : words.silent];
}

const writeToday = (at: Instant, { language }: EmployerLetterWords): string =>
  writeDateWithWeekday(japanDay(at), language);

function sayDate({ next }: PersonInRound, at: Instant, { rounds, language }: EmployerLetterWords): readonly Block[] {
  const left = daysLeft({ next }, at);
  if (next === null || left === null) return [];
  const date = writeDateWithWeekday(dayOf(next.date), language);
  return [{ block: 'date', label: rounds.labels[next.kind], date, note: rounds.left(left) }];
}

function tellDate({ next }: PersonInRound, at: Instant, { rounds, language }: EmployerLetterWords): readonly Fact[] {
  const left = daysLeft({ next }, at);
  if (next === null || left === null) return [];
  const date = writeDateWithWeekday(dayOf(next.date), language);
  return [{ label: rounds.labels[next.kind], value: rounds.dated(date, rounds.left(left)) }];
}

const tellWhere = ({ abroad }: PersonInRound, { rounds }: EmployerLetterWords): Fact => ({
  label: rounds.labels.where,
  value: abroad ? rounds.where.abroad : rounds.where.inJapan,
});

function tellTold(
  { standing, toldAt, unreachableSince }: PersonInRound,
  { rounds, language }: EmployerLetterWords,
): Fact {
  const { told, labels } = rounds;
  const write = (at: Instant): string => writeShortDate(japanDay(at), language);
  const value =
    standing === 'unreachable'
      ? unreachableSince === null
        ? told.unreachableUndated
        : told.unreachable(write(unreachableSince))
      : toldAt === null
        ? told.silentUntold
        : told.silent(write(toldAt));
  return { label: labels.told, value };
}

/** What to do about somebody: about their mailbox first where that is what is wrong, then about their date where it is near. */
function stepsFor(person: PersonInRound, at: Instant, { rounds, language }: EmployerLetterWords): readonly string[] {
  const left = daysLeft(person, at);
  const isUnreachable = person.standing === 'unreachable';
  const aboutMailbox = isUnreachable ? rounds.unreachableSteps : [];
  if (person.next === null || left === null || (isUnreachable && left > askedToSeeFromDays)) return aboutMailbox;
  const { kind, date } = person.next;
  if (left < 0) return [...aboutMailbox, ...rounds.passedSteps[kind === 'return' ? 'return' : 'other']];
  const aboutDate = rounds.silentSteps[kind](writeDateWithWeekday(dayOf(date), language));
  return isUnreachable ? [...aboutMailbox, ...aboutDate.slice(1)] : aboutDate;
}

const footer = (way: 'together' | 'each', { pages, stop }: RoundBase, words: EmployerLetterWords): Block => ({
  block: 'footer',
  lines: [words.stop, words.rounds.choice[way](pages.choice), words.noTracking],
  link: { text: words.stopLink, url: stop },
});
