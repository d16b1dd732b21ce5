/** The list of letters that will come: exactly which, and when. */
import type { Day } from '../calendar';
import { hourPreferred, usualHour } from '../registrations/preferences';
import type { Words } from '../words/words';
import type { LetterContent, PromisedLetter } from './content';
import { type ReminderKind, reminderKinds } from './kinds';
import { type Block, heading2, list, paragraph } from './letter-blocks';
import { sayDates } from './letter-sections-dates';
import { gatherMatters } from './letter-sections-matter';

/** More days in one line would not be read in a mail; the own page lists them all. */
const daysAtMost = 20;

/** The whole plan: the dates of every traveller, and the letters that will come. */
export const sayWhatComes = (content: LetterContent, words: Words): readonly Block[] => [
  ...sayDates(gatherMatters(content, words)),
  ...sayPromises(content, words),
];

/** One line for each kind of letter, with its days. */
function sayPromises({ promises, registration }: LetterContent, words: Words): readonly Block[] {
  const { answers } = words.letters;
  const hour = hourPreferred(registration);
  const intro =
    hour === usualHour ? answers.lettersIntro : words.lettersMore.whenTheyCome(`${String(hour).padStart(2, '0')}:00`);
  const lines = groupByKind(promises).map(([kind, days]) => sayPromise(kind, days, words));
  return [
    heading2(answers.letters),
    ...(lines.length === 0 ? [paragraph(answers.noLetters)] : [paragraph(intro), list(lines)]),
  ];
}

function sayPromise(kind: ReminderKind, days: readonly Day[], { letters, dates }: Words): string {
  const { answers, promises } = letters;
  const written = days.map(dates.short);
  const [first, last] = [written[0], written.at(-1)];
  if (kind === 'back' && days.length > 2 && first !== undefined && last !== undefined) {
    return answers.weekly(promises.back, first, last);
  }
  const more = days.length - daysAtMost;
  return answers.promise(
    promises[kind],
    more > 0 ? [...written.slice(0, daysAtMost), answers.moreDays(more)] : written,
  );
}

/** Kinds by their first day; answers are not promises. */
function groupByKind(promises: readonly PromisedLetter[]): readonly (readonly [ReminderKind, readonly Day[]])[] {
  const days = new Map<ReminderKind, Set<Day>>();
  for (const { kind, localDay } of promises) {
    const reminder = reminderKinds.find((one) => one === kind);
    if (reminder !== undefined) days.set(reminder, (days.get(reminder) ?? new Set()).add(localDay));
  }
  return [...days].map(([kind, set]) => [kind, [...set]] as const);
}
