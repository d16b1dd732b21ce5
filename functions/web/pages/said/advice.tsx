import { dayOf } from '../../../../shared/calendar';
import type { Assessment } from '../../../../shared/rules/assessment';
import type { Explanation } from '../../../../shared/words/explain-from';
import type { SayingWords } from './words';

type AdviceProps = {
  readonly saying: SayingWords;
  readonly assessment: Assessment;
  readonly explanation: Explanation;
};

/** What to do and by when, then what is good to know and not said above, the gravest first. */
export function AdviceSaid(props: AdviceProps) {
  const { own } = props.saying.words;
  const { rules, dates } = props.saying.core;
  const { actions } = props.assessment;
  return (
    <>
      {actions.length === 0 ? null : (
        <>
          <h3>{own.todo}</h3>
          <ul>
            {actions.map(({ code, by }) => (
              <li>
                {rules.actions[code]}{' '}
                {by === null ? null : <small class="by">({own.todoBy(dates.short(dayOf(by)))})</small>}
              </li>
            ))}
          </ul>
        </>
      )}
      <NotesSaid {...props} />
    </>
  );
}

/** What is good to know and not said by the explanation, the gravest first. */
export function NotesSaid({ saying, assessment, explanation: { said } }: AdviceProps) {
  const findings = assessment.findings.filter(({ code }) => !said.includes(code));
  const graveFirst = ['danger', 'warning', 'info'] as const;
  const sorted = graveFirst.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  if (sorted.length === 0) return null;
  return (
    <>
      <h3>{saying.words.own.notes}</h3>
      <ul class="notes">
        {sorted.map(({ code, severity }) => (
          <li class={severity}>{saying.core.rules.findings[code]}</li>
        ))}
      </ul>
    </>
  );
}
