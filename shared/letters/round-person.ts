/** What a letter to their employer says of one person: how it begins, their date, what we told them, what to do. */
import { dayOf, type Instant, japanDay } from '../calendar';
import { daysLeft, type PersonInRound } from '../employers/person-in-round';
import { askedToSeeFromDays } from '../registrations/seen';
import type { EmployerLetterWords } from '../words/employer-letter-words';
import type { Block, Fact } from './letter-blocks';
import { fitName } from './letter-subject';

export const howOf = ({ standing }: PersonInRound) => (standing === 'unreachable' ? 'unreachable' : 'silent');

/** A date that nobody is asked about yet is not what makes a letter urgent. */
export const isNear = (left: number | null): left is number => left !== null && left <= askedToSeeFromDays;

export function subjectAbout(person: PersonInRound, at: Instant, { rounds }: EmployerLetterWords): string {
  const { about, everybody, left: sayLeft } = rounds;
  const left = daysLeft(person, at);
  const say = (name: string): string => {
    const said = about.subject[howOf(person)](name);
    return isNear(left) ? about.urgent(sayLeft(left), said) : said;
  };
  return fitName(rounds.person(person.name, person.employeeId), say, everybody.title(1));
}

export function sayDate(
  { next }: PersonInRound,
  at: Instant,
  { rounds, dates }: EmployerLetterWords,
): readonly Block[] {
  const left = daysLeft({ next }, at);
  if (next === null || left === null) return [];
  const date = dates.withWeekday(dayOf(next.date));
  return [{ block: 'date', label: rounds.labels[next.kind], date, note: rounds.left(left) }];
}

export function tellDate(
  { next }: PersonInRound,
  at: Instant,
  { rounds, dates }: EmployerLetterWords,
): readonly Fact[] {
  const left = daysLeft({ next }, at);
  if (next === null || left === null) return [];
  const date = dates.withWeekday(dayOf(next.date));
  return [{ label: rounds.labels[next.kind], value: rounds.dated(date, rounds.left(left)) }];
}

export const tellWhere = ({ abroad }: PersonInRound, { rounds }: EmployerLetterWords): Fact => ({
  label: rounds.labels.where,
  value: abroad ? rounds.where.abroad : rounds.where.inJapan,
});

export function tellTold(
  { standing, toldAt, unreachableSince }: PersonInRound,
  { rounds, dates }: EmployerLetterWords,
): Fact {
  const { told, labels } = rounds;
  const write = (at: Instant): string => dates.short(japanDay(at));
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
export function stepsFor(
  person: PersonInRound,
  at: Instant,
  { rounds, dates }: EmployerLetterWords,
): readonly string[] {
  const left = daysLeft(person, at);
  const isUnreachable = person.standing === 'unreachable';
  const aboutMailbox = isUnreachable ? rounds.unreachableSteps : [];
  if (person.next === null || left === null || (isUnreachable && !isNear(left))) return aboutMailbox;
  const { kind, date } = person.next;
  if (left < 0) return [...aboutMailbox, ...rounds.passedSteps[kind === 'return' ? 'return' : 'other']];
  const aboutDate = rounds.silentSteps[kind](dates.withWeekday(dayOf(date)));
  return isUnreachable ? [...aboutMailbox, ...aboutDate.slice(1)] : aboutDate;
}
