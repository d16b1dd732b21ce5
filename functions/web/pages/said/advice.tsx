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
export function AdviceSaid({ saying, assessment, explanation: { said } }: AdviceProps) {
  const { own } = saying.words;
  const { rules, dates } = saying.core;
  const { actions } = assessment;
  const findings = assessment.findings.filter(({ code }) => !said.includes(code));
  const graveFirst = ['danger', 'warning', 'info'] as const;
  const sorted = graveFirst.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
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
      {sorted.length === 0 ? null : (
        <>
          <h3>{own.notes}</h3>
          <ul class="notes">
            {sorted.map(({ code, severity }) => (
              <li class={severity}>{rules.findings[code]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
