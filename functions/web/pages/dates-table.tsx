import { type DateText, type Day, dateText, dayOf } from '../../../shared/calendar';
import type { Deadline } from '../../../shared/rules/assessment';
import type { RuleId } from '../../../shared/rules/book/rule-id';
import { ruleInForce } from '../../../shared/rules/book/rules';
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
                  <RuleNote setting={setting} id={rule} on={dateText(today)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
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
