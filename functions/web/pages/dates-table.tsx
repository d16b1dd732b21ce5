import { type DateText, type Day, dateText, dayOf } from '../../../shared/calendar';
import type { Deadline } from '../../../shared/rules/assessment';
import type { RuleId } from '../../../shared/rules/book/rule-id';
import { ruleInForce } from '../../../shared/rules/book/rules';
import type { PageSetting } from './layout';

type DatesTableProps = { readonly setting: PageSetting; readonly deadlines: readonly Deadline[]; readonly today: Day };

/** Every date the law gives, each with the rule that set it; folded away, because the picture shows the same days. */
export function DatesTable({ setting, deadlines, today }: DatesTableProps) {
  const { own } = setting.words;
  const { dates, rules } = setting.core;
  if (deadlines.length === 0) return <p>{own.noDates}</p>;
  return (
    <details>
      <summary>{own.dates}</summary>
      <table class="dates">
        <tbody>
          {deadlines.map(({ kind, date, rule }) => (
            <tr class={dayOf(date) < today ? 'past' : undefined}>
              <td class="when">{dates.short(dayOf(date))}</td>
              <td>
                {rules.deadlines[kind]}
                <RuleNote setting={setting} id={rule} on={dateText(today)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

type RuleNoteProps = { readonly setting: PageSetting; readonly id: RuleId; readonly on: DateText };

/** Which rule set a date, and where it is written: in Japanese as the statutes are cited there, else in English. */
export function RuleNote({ setting, id, on }: RuleNoteProps) {
  const rule = ruleInForce(id, on);
  if (rule === undefined) return null;
  const { text, url } = rule.source;
  return (
    <small>
      <a href={url} rel="noreferrer">
        {setting.words.own.rule} {id}: {setting.language === 'ja' ? text.ja : text.en}
      </a>
    </small>
  );
}
