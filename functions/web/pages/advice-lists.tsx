import { dayOf } from '../../../shared/calendar';
import type { Assessment } from '../../../shared/rules/assessment';
import { writeShortDate } from '../../../shared/words/dates';
import { explain } from '../../../shared/words/explain';
import { wordsFor } from '../../../shared/words/words';
import type { PageSetting } from './layout';

type AdviceProps = { readonly setting: PageSetting; readonly assessment: Assessment };

/** What to do and by when, then what is good to know and not said above, the gravest first. */
export function AdviceLists({ setting, assessment }: AdviceProps) {
  const { own } = setting.words;
  const words = wordsFor(setting.language).rules;
  const { actions } = assessment;
  const { said } = explain(assessment, setting.core);
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
                {words.actions[code]}{' '}
                {by === null ? null : (
                  <small class="by">({own.todoBy(writeShortDate(dayOf(by), setting.language))})</small>
                )}
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
              <li class={severity}>{words.findings[code]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
