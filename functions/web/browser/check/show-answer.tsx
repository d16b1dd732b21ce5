import { type DateText, dayOf } from '../../../../shared/calendar';
import { assess } from '../../../../shared/rules/assess';
import type { Facts } from '../../../../shared/rules/facts';
import { explainFrom } from '../../../../shared/words/explain-from';
import { CheckAnswer, CheckReasons } from '../../pages/check-answer';
import { thinLawBook } from '../../pages/said/law-book';
import { VerdictSaid } from '../../pages/said/verdict';
import { clockIn } from './other-clock';
import type { CheckWords } from './words';
import { writeInto } from './write-into';

export type Question = { readonly facts: Facts; readonly on: DateText; readonly timeZone: string };

/** Writes the answer into a place of the page, as the server would. */
export const showAnswer = (place: Element, words: CheckWords, { facts, on, timeZone }: Question): void =>
  writeInto(place, words, <CheckAnswer saying={words} facts={facts} on={on} otherClock={clockIn(timeZone)} />);

/** Writes what stands behind the answer. */
export const showReasons = (place: Element, words: CheckWords, { facts, on }: Question): void =>
  writeInto(place, words, <CheckReasons saying={words} facts={facts} on={on} />);

/** Writes the verdict and its dates alone. */
export function showVerdict(place: Element, words: CheckWords, { facts, on, timeZone }: Question): void {
  const assessment = assess(facts, on);
  const explanation = explainFrom(thinLawBook, assessment, words.core);
  writeInto(
    place,
    words,
    <VerdictSaid
      saying={words}
      trip={facts.trip}
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
