import { type Day, dayOf } from '../../../shared/calendar';
import type { Deadline } from '../../../shared/rules/assessment';
import { rules } from '../../../shared/rules/rules';
import { writeShortDate } from '../../../shared/words/dates';
import { wordsFor } from '../../../shared/words/words';
import type { PageSetting } from './layout';

type DatesTableProps = { readonly setting: PageSetting; readonly deadlines: readonly Deadline[]; readonly today: Day };

/** Every date the law gives, each with the rule that set it. */
export function DatesTable({ setting, deadlines, today }: DatesTableProps) {
  const { own } = setting.words;
  const words = wordsFor(setting.language).rules;
  return (
    <>
      <h2>{own.dates}</h2>
      {deadlines.length === 0 ? (
        <p>{own.noDates}</p>
      ) : (
        <table class="dates">
          <tbody>
            {deadlines.map(({ kind, date, rule }) => (
              <tr class={dayOf(date) < today ? 'past' : undefined}>
                <td class="when">{writeShortDate(dayOf(date), setting.language)}</td>
                <td>
                  {words.deadlines[kind]}
                  <RuleNote setting={setting} id={rule} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** Which rule set a date, and where it is written. */
function RuleNote({ setting, id }: { readonly setting: PageSetting; readonly id: string }) {
  const rule = rules.find((known) => known.id === id);
  if (rule === undefined) return null;
  const { own } = setting.words;
  return (
    <small>
      <a href={rule.source.url} rel="noreferrer">
        {own.rule} {id}: {own.source(rule.source.text)}
      </a>
    </small>
  );
}
