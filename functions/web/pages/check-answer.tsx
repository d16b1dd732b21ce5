import { type DateText, dayOf } from '../../../shared/calendar';
import { assess } from '../../../shared/rules/assess';
import type { Assessment } from '../../../shared/rules/assessment';
import type { Facts, Trip } from '../../../shared/rules/facts';
import { timelineOf } from '../../../shared/timeline/timeline';
import { type Explanation, explainFrom } from '../../../shared/words/explain-from';
import type { TimelineWords } from '../../../shared/words/timeline-words';
import { AdviceSaid } from './said/advice';
import { thinLawBook } from './said/law-book';
import { type OtherClock, VerdictSaid } from './said/verdict';
import { WhySaid } from './said/why';
import type { SayingWords } from './said/words';
import { TimelinePicture } from './timeline';

/** Somebody's facts, judged and explained: worked out once for everything that is said of them. */
export type Judged = {
  readonly trip: Trip | null;
  /** The day of asking, in Japan. */
  readonly on: DateText;
  readonly assessment: Assessment;
  readonly explanation: Explanation;
};

/** Judges facts as they are answered on the first page: every rule leads to its place on our page of the law. */
export function judgeFacts(facts: Facts, on: DateText, core: SayingWords['core']): Judged {
  const assessment = assess(facts, on);
  return { trip: facts.trip, on, assessment, explanation: explainFrom(thinLawBook, assessment, core) };
}

type CheckAnswerProps = {
  readonly saying: SayingWords & { readonly words: { readonly timeline: TimelineWords } };
  readonly judged: Judged;
  readonly otherClock: OtherClock;
};

/** The answer to somebody's facts at a glance: verdict and dates, and the days as a picture. The server and the browser write the same. */
export const CheckAnswer = ({ saying, judged: { on, ...said }, otherClock }: CheckAnswerProps) => (
  <>
    <VerdictSaid saying={saying} {...said} otherClock={otherClock} />
    <TimelinePicture
      id="days"
      words={saying.words.timeline}
      dates={saying.core.dates}
      timeline={timelineOf({ ...said, today: dayOf(on) })}
    />
  </>
);

/** What stands behind the answer: why, and what to do. */
export const CheckReasons = ({
  saying,
  judged: { trip, assessment, explanation },
}: Pick<CheckAnswerProps, 'saying' | 'judged'>) => (
  <>
    <WhySaid saying={saying} trip={trip} assessment={assessment} explanation={explanation} />
    <AdviceSaid saying={saying} assessment={assessment} explanation={explanation} />
  </>
);
