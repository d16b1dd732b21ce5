/** What `npm run reassess` prints: the walk of a stage, and what a deployment would move. Ids and counts; nobody's name. */
import type { MovedDate } from '../../shared/letters/moved-dates';
import type { RegistrationId } from '../../shared/registrations/registration';
import type { Walk } from '../ports/walks';
import type { Foreseen } from '../reassess/foresee';
import { directionOf, directions } from '../reassess/look-again';
import { count } from './say-count';

const people = (number: number): string => count(number, 'registration');
const minuteOf = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** `here`: the version of the law by the rules of this folder. */
export function sayWalk(walk: Walk | undefined, here: string): readonly string[] {
  if (walk === undefined)
    return ['Nobody was walked past yet: the first tick of the sweep begins, within a quarter of an hour.'];
  const { law, begunAt, endedAt, after, counts } = walk;
  const state =
    endedAt !== undefined
      ? `done at ${minuteOf(endedAt)}`
      : after === undefined && counts.looked === 0
        ? 'to begin with the next tick of the sweep'
        : `under way, ${people(counts.looked)} so far`;
  return [
    `Law ${law}: the walk began at ${minuteOf(begunAt)} and is ${state}.`,
    `  ${people(counts.looked)} looked at; of ${counts.rescheduled} the next letter goes at another hour now, and only those were written.`,
    `  ${people(counts.told)} ${counts.told === 1 ? 'is' : 'are'} told that a change of law moved a date of theirs.`,
    ...sayDates(counts.dates),
    ...(counts.conflicts > 0
      ? [`  ${people(counts.conflicts)} were written by somebody else meanwhile, with the same law.`]
      : []),
    ...sayUnreadable(counts.unreadable),
    law.endsWith(here.slice(-12))
      ? 'The rules of this folder are those of the stage.'
      : `The rules of this folder are others (${here}): npm run reassess -- --dry says what deploying them would move.`,
  ];
}

export function sayForeseen(found: Foreseen, newRows: readonly string[], late: readonly string[]): readonly string[] {
  return [
    newRows.length === 0
      ? 'No dated row that moves dates is new to the stage.'
      : `New to the stage: ${newRows.map((name) => name.split(' ').slice(0, 2).join(' from ')).join(', ')}.`,
    `${people(found.looked)} looked at with the rules of this folder. Nothing was written.`,
    ...sayDates(found.dates),
    `  ${count(found.told, 'letter')} would say that a change of law moved dates, one to each registration.`,
    `  Of ${people(found.rescheduled)} the next letter would go at another hour than now.`,
    ...sayUnreadable(found.unreadable),
    ...late.map(
      (name) =>
        `Mind: ${name.split(' ').slice(0, 2).join(' from ')} is in force already, and people are told on no day ahead. Whoever registered meanwhile was shown the old dates and would not be told: write known: 'YYYY-MM-DD' into the row, the day after you deploy.`,
    ),
  ];
}

/** A line for a date: old → new, and by which rule. */
export const sayMove = (registration: RegistrationId, date: MovedDate): string =>
  `  ${registration} ${date.traveller} ${date.kind} ${date.before ?? 'none'} → ${date.now ?? 'none'} by ${date.rule} (${directionOf(date)})`;

/** `return by R1.3: 12 later, 1 gone`, a line for each kind of date and rule. */
function sayDates(dates: Readonly<Record<string, number>>): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const [name, number] of Object.entries(dates).toSorted(byDirection)) {
    const [kind = '', rule = '', direction = ''] = name.split(' ');
    const title = `${kind} by ${rule}`;
    lines.set(title, [...(lines.get(title) ?? []), `${number} ${direction}`]);
  }
  return [...lines].map(([title, said]) => `    ${title}: ${said.join(', ')}`);
}

const byDirection = ([one]: readonly [string, number], [other]: readonly [string, number]): number =>
  placeOf(one) - placeOf(other) || (one < other ? -1 : 1);
const placeOf = (name: string): number => directions.findIndex((direction) => name.endsWith(direction));

const sayUnreadable = (unreadable: number): readonly string[] =>
  unreadable === 0
    ? []
    : [
        `  ${people(unreadable)} could not be read; the log of the sweep names ${unreadable === 1 ? 'it' : 'them'} (reassess-unreadable).`,
      ];
