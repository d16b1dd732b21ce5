/** The letters of a round, as blocks: about one person, or about everybody who needs an answer and, on Mondays, everybody to keep in mind. */
import { dayOf, type Instant, japanDay } from '../calendar';
import { daysLeft, type PersonInRound } from '../employers/person-in-round';
import { askedToSeeFromDays } from '../registrations/seen';
import type { EmployerLetterWords } from '../words/employer-letter-words';
import { type Block, facts, heading2, heading3, list, paragraph } from './letter-blocks';
import { fitSubject } from './letter-subject';
import { sayMoved } from './round-moved';
import { howOf, isNear, sayDate, stepsFor, subjectAbout, tellDate, tellTold, tellWhere } from './round-person';

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
  /** Whose dates a change of law moved since the round before. */
  readonly moved?: readonly PersonInRound[] | undefined;
  /** Of a weekly letter: everybody to keep in mind, most urgent first. */
  readonly listed?: readonly PersonInRound[] | undefined;
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
  const how = howOf(person);
  const name = rounds.person(person.name, person.employeeId);
  return {
    subject: subjectAbout(person, at, words),
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
  const { asked, moved = [], listed, pages } = letter;
  const { rounds } = words;
  const title = titleOf(letter, words);
  return {
    subject: subjectOf(letter, words),
    blocks: [
      { block: 'heading', level: 1, text: title },
      ...sayMoved(moved, title, words),
      ...(asked.length > 0
        ? sayAsked(letter, words)
        : letter.isBesideEach || listed === undefined
          ? []
          : [paragraph(rounds.weekly.nobodyAsks)]),
      ...(listed === undefined ? [] : sayListed(listed, letter.at, words)),
      { block: 'button', text: rounds.openPeople, url: pages.people },
      footer(letter.isBesideEach ? 'each' : 'together', letter, words),
    ],
  };
}

function titleOf({ asked, moved = [], listed, at }: RoundLetter, words: EmployerLetterWords): string {
  const { rounds } = words;
  if (listed !== undefined) return rounds.weekly.title(writeToday(at, words));
  return asked.length === 0 ? rounds.moved.title(moved.length) : rounds.everybody.title(asked.length);
}

function subjectOf({ asked, moved = [], listed, at }: RoundLetter, words: EmployerLetterWords): string {
  const { rounds, dates } = words;
  const week = dates.short(japanDay(at));
  if (listed !== undefined) {
    return fitSubject(asked.length > 0 ? rounds.weekly.subjectAsking(asked.length, week) : rounds.weekly.subject(week));
  }
  if (asked.length === 0) return fitSubject(rounds.moved.subject(moved.length));
  const [first, ...others] = asked;
  if (first !== undefined && others.length === 0) return subjectAbout(first, at, words);
  const nearest = asked.find((person) => isNear(daysLeft(person, at)))?.next?.date;
  return fitSubject(rounds.everybody.subject(asked.length, nearest && dates.short(dayOf(nearest))));
}

/** Each person under a heading of their own, with what to do; people without a date come last, as in the list on the page. */
function sayAsked({ asked, moved = [], at, pages, listed }: RoundLetter, words: EmployerLetterWords): readonly Block[] {
  const { rounds } = words;
  const left = asked.length - mostAsked;
  return [
    ...(listed === undefined && moved.length === 0 ? [] : [heading2(rounds.everybody.title(asked.length))]),
    paragraph(rounds.everybody.what(asked.length)),
    ...asked.slice(0, mostAsked).flatMap((person): readonly Block[] => {
      const name = rounds.person(person.name, person.employeeId);
      return [
        heading3(name),
        facts([...tellDate(person, at, words), tellWhere(person, words), tellTold(person, words)]),
        list(stepsFor(person, at, words)),
        { block: 'button', look: 'quiet', text: rounds.openPerson(name), url: pages.person(person.employeeId) },
      ];
    }),
    ...(left > 0 ? [paragraph(rounds.everybody.more(left))] : []),
  ];
}

function sayListed(listed: readonly PersonInRound[], at: Instant, words: EmployerLetterWords): readonly Block[] {
  const { weekly, left, person: nameOf } = words.rounds;
  const more = listed.length - mostListed;
  const lines = listed.slice(0, mostListed).map((person) => {
    const days = daysLeft(person, at);
    const date =
      person.next === null || days === null
        ? null
        : weekly.dates[person.next.kind](words.dates.short(dayOf(person.next.date)), left(days));
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
  { rounds, dates }: EmployerLetterWords,
): readonly string[] {
  const words = rounds.weekly.standing;
  if (standing === 'acknowledged') return [words.acknowledged(seenAt === null ? null : dates.short(japanDay(seenAt)))];
  if (standing !== 'silent') return [words[standing]];
  if (days === null) return [];
  return [days > askedToSeeFromDays ? words.notAskedYet : words.silent];
}

const writeToday = (at: Instant, { dates }: EmployerLetterWords): string => dates.withWeekday(japanDay(at));

const footer = (way: 'together' | 'each', { pages, stop }: RoundBase, words: EmployerLetterWords): Block => ({
  block: 'footer',
  lines: [words.stop, words.rounds.choice[way](pages.choice), words.noTracking],
  link: { text: words.stopLink, url: stop },
});
