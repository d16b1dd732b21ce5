import type { Traveller } from '../../../shared/registrations/registration';
import type { Assessment } from '../../../shared/rules/assessment';
import { explain } from '../../../shared/words/explain';
import type { Reason } from '../../../shared/words/explain-cite';
import type { PageSetting } from './layout';

type WhyProps = { readonly setting: PageSetting; readonly traveller: Traveller; readonly assessment: Assessment };

/** Why the last day is what it is, what would change it, and where to turn: folded away where all is well, open where it is not. */
export function Why({ setting, traveller, assessment }: WhyProps) {
  const { why } = setting.words.own;
  const { because, later, changes, closed, turnTo } = explain(assessment, setting.core);
  const isBackInTime = assessment.verdict === 'clear' && (traveller.trip?.returned ?? null) !== null;
  if (isBackInTime || (because.length === 0 && turnTo.length === 0)) return null;
  return (
    <details class="why" open={assessment.verdict !== 'clear'}>
      <summary>{assessment.returnBy === null ? why.noDate : why.date}</summary>
      <Reasons setting={setting} reasons={because} />
      {later.map(({ text }) => (
        <p>{text}</p>
      ))}
      <Reasons setting={setting} title={why.changes} reasons={changes} />
      <Reasons setting={setting} title={why.closed} reasons={closed} />
      <TurnTo title={why.turnTo} places={turnTo} />
    </details>
  );
}

type ReasonsProps = { readonly setting: PageSetting; readonly title?: string; readonly reasons: readonly Reason[] };

/** Sentences, each with the rule behind it and where that is written. */
export function Reasons({ setting, title, reasons }: ReasonsProps) {
  if (reasons.length === 0) return null;
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
                  {setting.words.own.rule} {rule.id}: {rule.article}
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
