/** The list of letters that will come: exactly which, and when. */
import type { Day } from '../calendar';
import { answerKinds } from '../registrations/registration';
import { writeDate } from '../words/dates';
import type { Words } from '../words/words';
import type { PromisedLetter } from './content';
import { type Block, heading2, list, paragraph } from './letter-blocks';

/** More would not be read in a mail; the own page lists them all. */
const shownAtMost = 30;

/** One line a day: two letters due on the same day come as one. */
export function sayPromises(promises: readonly PromisedLetter[], { letters, language }: Words): readonly Block[] {
  const { answers } = letters;
  const days = groupByDay(promises.filter(({ kind }) => !isAnswer(kind)));
  if (days.length === 0) return [heading2(answers.letters), paragraph(answers.noLetters)];
  const lines = days.map(([day, kinds]) =>
    answers.promise(writeDate(day, language), [...kinds].map((kind) => letters.promises[kind]).join(' / ')),
  );
  const more = lines.length - shownAtMost;
  return [
    heading2(answers.letters),
    paragraph(answers.lettersIntro),
    list(more > 0 ? [...lines.slice(0, shownAtMost), answers.morePromises(more)] : lines),
  ];
}

const isAnswer = (kind: PromisedLetter['kind']): boolean => answerKinds.some((answer) => answer === kind);

function groupByDay(
  promises: readonly PromisedLetter[],
): readonly (readonly [Day, ReadonlySet<PromisedLetter['kind']>])[] {
  const days = new Map<Day, Set<PromisedLetter['kind']>>();
  for (const { localDay, kind } of promises) days.set(localDay, (days.get(localDay) ?? new Set()).add(kind));
  return [...days];
}
