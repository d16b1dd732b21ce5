import { type DateText, dayOf } from '../../../shared/calendar';
import { assess } from '../../../shared/rules/assess';
import type { Facts } from '../../../shared/rules/facts';
import { timelineOf } from '../../../shared/timeline/timeline';
import { explainFrom } from '../../../shared/words/explain-from';
import type { TimelineWords } from '../../../shared/words/timeline-words';
import { AdviceSaid } from './said/advice';
import { thinLawBook } from './said/law-book';
import { type OtherClock, VerdictSaid } from './said/verdict';
import { WhySaid } from './said/why';
import type { SayingWords } from './said/words';
import { TimelinePicture } from './timeline';

export type CheckAnswerProps = {
  readonly saying: SayingWords & { readonly words: { readonly timeline: TimelineWords } };
  readonly facts: Facts;
  /** The day of asking, in Japan. */
  readonly on: DateText;
  readonly otherClock: OtherClock;
};

/** The answer to somebody's facts at a glance: verdict and dates, and the days as a picture. The server and the browser write the same. */
export function CheckAnswer({ saying, facts, on, otherClock }: CheckAnswerProps) {
  const assessment = assess(facts, on);
  const { trip } = facts;
  const timeline = timelineOf({ assessment, trip, today: dayOf(on) });
  return (
    <>
      <VerdictSaid
        saying={saying}
        trip={trip}
        assessment={assessment}
        explanation={explainFrom(thinLawBook, assessment, saying.core)}
        otherClock={otherClock}
      />
      <TimelinePicture id="days" words={saying.words.timeline} dates={saying.core.dates} timeline={timeline} />
    </>
  );
}

/** What stands behind the answer: why, and what to do. */
export function CheckReasons({ saying, facts, on }: Omit<CheckAnswerProps, 'otherClock'>) {
  const assessment = assess(facts, on);
  const explanation = explainFrom(thinLawBook, assessment, saying.core);
  return (
    <>
      <WhySaid saying={saying} trip={facts.trip} assessment={assessment} explanation={explanation} />
      <AdviceSaid saying={saying} assessment={assessment} explanation={explanation} />
    </>
  );
}
