import type { Trip } from '../../../../shared/rules';
import type { Assessment } from '../../../../shared/rules/assessment';
import type { Reason } from '../../../../shared/words/explain-cite';
import type { Explanation } from '../../../../shared/words/explain-from';
import type { SayingWords } from './words';

type WhyProps = {
  readonly saying: SayingWords;
  readonly trip: Trip | null;
  readonly assessment: Assessment;
  readonly explanation: Explanation;
};

/** Why the last day is what it is, what would change it, and where to turn: folded away where all is well, open where it is not. */
export function WhySaid({ saying, trip, assessment, explanation }: WhyProps) {
  const { why } = saying.words.own;
  const { because, later, changes, closed, turnTo } = explanation;
  const isBackInTime = assessment.verdict === 'clear' && (trip?.returned ?? null) !== null;
  if (isBackInTime || (because.length === 0 && turnTo.length === 0)) return null;
  return (
    <details class="why" open={assessment.verdict !== 'clear'}>
      <summary>{assessment.returnBy === null ? why.noDate : why.date}</summary>
      <Reasons saying={saying} reasons={because} />
      {later.map(({ text }) => (
        <p>{text}</p>
      ))}
      <Reasons saying={saying} title={why.changes} reasons={changes} />
      <Reasons saying={saying} title={why.closed} reasons={closed} />
      <TurnTo title={why.turnTo} places={turnTo} />
    </details>
  );
}

type ReasonsProps = { readonly saying: SayingWords; readonly title?: string; readonly reasons: readonly Reason[] };

/** Sentences, each with the rule behind it and where that is written. */
export function Reasons({ saying, title, reasons }: ReasonsProps) {
  if (reasons.length === 0) return null;
  const { own } = saying.words;
  return (
    <>
      {title === undefined ? null : <h3>{title}</h3>}
      <ul>
        {reasons.map(({ text, rule }) => (
          <li>
            {text}
            {rule === undefined ? null : (
              <small>
                <a href={rule.url} rel="noreferrer">
                  {own.rule} {rule.article === '' ? rule.id : `${rule.id}: ${rule.article}`}
                </a>
              </small>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type TurnToProps = { readonly title: string; readonly places: readonly string[] };

/** Where to turn, where there is anywhere. */
export function TurnTo({ title, places }: TurnToProps) {
  if (places.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {places.map((place) => (
          <li>{place}</li>
        ))}
      </ul>
    </>
  );
}
