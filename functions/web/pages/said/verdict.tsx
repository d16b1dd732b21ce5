import { type DateText, type Day, dayOf } from '../../../../shared/calendar';
import type { Trip } from '../../../../shared/rules';
import type { Assessment, Verdict } from '../../../../shared/rules/assessment';
import type { Explanation } from '../../../../shared/words/explain-from';
import type { SayingWords } from './words';

/** The last minute of a day in Japan on another clock; null where both clocks are the same. */
export type OtherClock = (day: Day) => { readonly day: Day; readonly time: string } | null;

export type VerdictProps = {
  readonly saying: SayingWords;
  readonly trip: Trip | null;
  readonly assessment: Assessment;
  readonly explanation: Explanation;
  /** The clock of the place where the reader is. */
  readonly otherClock: OtherClock;
};

/** How grave a verdict looks; the words say it too. */
export const looks: Record<Verdict, 'good' | 'careful' | 'grave'> = {
  clear: 'good',
  tight: 'careful',
  undetermined: 'careful',
  'permit-needed': 'careful',
  'extension-needed': 'careful',
  'fix-first': 'grave',
  impossible: 'grave',
  lapsed: 'grave',
};

/** What the law says in one box: the sentence, the last day, the day to aim for, or what is missing. */
export function VerdictSaid({ saying, trip, assessment, explanation, otherClock }: VerdictProps) {
  const { own } = saying.words;
  const { dates } = saying.core;
  const { verdict, returnBy, planToReturnBy } = assessment;
  const returned = trip?.returned ?? null;
  if (returned !== null && verdict === 'clear') {
    return (
      <div class="verdict good">
        <p class="says">{own.back.since(dates.plain(dayOf(returned)))}</p>
      </div>
    );
  }
  const isOver = verdict === 'lapsed';
  const write = (date: DateText): string => dates.withWeekday(dayOf(date));
  const elsewhere = returnBy === null ? null : otherClock(dayOf(returnBy));
  return (
    <div class={`verdict ${looks[verdict]}`}>
      <p class="says">{explanation.verdict}</p>
      {returnBy === null ? null : (
        <>
          <p>
            {isOver ? own.endedOn : own.returnBy}
            <br />
            <span class="day">{write(returnBy)}</span>
          </p>
          {isOver ? null : (
            <p>
              <small>
                {own.endOfDay}{' '}
                {elsewhere === null ? null : <span>{own.bothClocks(dates.plain(elsewhere.day), elsewhere.time)}</span>}
              </small>
            </p>
          )}
        </>
      )}
      {planToReturnBy === null || isOver ? null : (
        <p>
          {own.planBy} <strong>{write(planToReturnBy)}</strong>
        </p>
      )}
      {explanation.unknown.length === 0 ? null : (
        <>
          <p>{own.missing}</p>
          <ul>
            {explanation.unknown.map(({ what, text }) => (
              <li>
                {what} <small>{text}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
