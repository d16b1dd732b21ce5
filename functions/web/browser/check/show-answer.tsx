import { type DateText, dayOf } from '../../../../shared/calendar';
import { assess } from '../../../../shared/rules/assess';
import type { Facts } from '../../../../shared/rules/facts';
import { CheckAnswer, CheckReasons, judgeFacts } from '../../pages/check-answer';
import { VerdictSaid } from '../../pages/said/verdict';
import { clockIn } from './other-clock';
import type { CheckWords } from './words';
import { writeInto } from './write-into';

export type Question = { readonly facts: Facts; readonly on: DateText; readonly timeZone: string };

/** Where the two parts of an answer stand. */
export type AnswerPlaces = { readonly answer: Element; readonly reasons: Element };

/** Writes the answer, and what stands behind it, into places of the page, as the server would. */
export function showAnswer(places: AnswerPlaces, words: CheckWords, { facts, on, timeZone }: Question): void {
  const judged = judgeFacts(facts, on, words.core);
  writeInto(places.answer, words, <CheckAnswer saying={words} judged={judged} otherClock={clockIn(timeZone)} />);
  writeInto(places.reasons, words, <CheckReasons saying={words} judged={judged} />);
}

/** Writes the verdict and its dates alone. */
export function showVerdict(place: Element, words: CheckWords, { facts, on, timeZone }: Question): void {
  const { trip, assessment, explanation } = judgeFacts(facts, on, words.core);
  writeInto(
    place,
    words,
    <VerdictSaid
      saying={words}
      trip={trip}
      assessment={assessment}
      explanation={explanation}
      otherClock={clockIn(timeZone)}
    />,
  );
}

/** The answer in a line or two, to be heard. */
export function sayAnswer({ core }: CheckWords, { facts, on }: Question): string {
  const { verdict, returnBy } = assess(facts, on);
  const runsUntil =
    returnBy === null || verdict === 'lapsed' ? '' : core.rules.runsUntil(core.dates.plain(dayOf(returnBy)));
  return `${core.rules.verdicts[verdict]} ${runsUntil}`.trim();
}
