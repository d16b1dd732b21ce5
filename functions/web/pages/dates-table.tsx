import { type Day, dayOf } from '../../../shared/calendar';
import type { Deadline } from '../../../shared/rules/assessment';
import { writeShortDate } from '../../../shared/words/dates';
import { rulesWordsFor } from '../../../shared/words/pages';
import type { PageSetting } from './layout';

type DatesTableProps = { readonly setting: PageSetting; readonly deadlines: readonly Deadline[]; readonly today: Day };

/** Every date the law gives, each with the rule that set it. */
export function DatesTable({ setting, deadlines, today }: DatesTableProps) {
  const { own } = setting.words;
  const words = rulesWordsFor(setting.language);
  return (
    <>
      <h2>{own.dates}</h2>
      {deadlines.length === 0 ? (
        <p>{own.noDates}</p>
      ) : (
        <table>
          <tbody>
            {deadlines.map(({ kind, date, rule }) => (
              <tr class={dayOf(date) < today ? 'past' : undefined}>
                <td class="when">{writeShortDate(dayOf(date), setting.language)}</td>
                <td>
                  {words.deadlines[kind]}
                  <small>
                    {own.rule} {rule}
                  </small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
