import { type Day, dayOf } from '../../../shared/calendar';
import type { LawChange } from '../../../shared/rules/book/outline-book';
import type { DatedRule } from '../../../shared/rules/book/rules';
import type { LawSetting } from './law-setting';

type LawChangesProps = {
  readonly setting: LawSetting;
  readonly changes: readonly LawChange[];
  readonly today: Day;
};

/** What changed in the law and what will, by day. */
export function LawChanges({ setting, changes, today }: LawChangesProps) {
  const { language } = setting;
  const words = setting.law.changes;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{words.title}</h2>
      <p>{words.text}</p>
      <table class="dates" aria-labelledby="changes">
        <thead>
          <tr>
            <th scope="col" class="when">
              {words.day}
            </th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ date, kind, rule }) => (
            <tr>
              <th scope="row" class="when">
                {setting.core.dates.short(dayOf(date))}
              </th>
              <td>
                <a href={`#${rule.id}`}>{rule.id}</a> {words.kinds[kind]}{' '}
                <Standing setting={setting} rule={rule} today={today} />
                {kind === 'ended' ? null : (
                  <>
                    <br />
                    {rule.sentence[language]}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type StandingProps = { readonly setting: LawSetting; readonly rule: DatedRule; readonly today: Day };

/** Marks what is not the law today: it has ended since, or is still to come. */
function Standing({ setting, rule: { from, until }, today }: StandingProps) {
  const { law } = setting;
  if (dayOf(from) > today) return <span class="tag coming">{law.coming}</span>;
  return until !== null && dayOf(until) < today ? <span class="tag ended">{law.ended}</span> : null;
}
