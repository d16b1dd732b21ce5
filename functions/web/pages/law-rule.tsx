import { type DateText, dayOf } from '../../../shared/calendar';
import type { OutlinedRule } from '../../../shared/rules/book/outline-book';
import type { RuleId } from '../../../shared/rules/book/rule-id';
import type { DatedRule } from '../../../shared/rules/book/rules';
import { firstDayOfLaw } from '../../../shared/rules/law-on';
import type { LawSetting } from './law-setting';

type LawRuleProps = { readonly setting: LawSetting; readonly rule: OutlinedRule };

/** One rule: what it says today, and folded below it what it said before and will say. */
export function LawRule({ setting, rule: { id, current, ended, coming } }: LawRuleProps) {
  const { law } = setting;
  const write = (date: DateText): string => setting.core.dates.plain(dayOf(date));
  return (
    <article class="rule" id={id}>
      <h4>
        <a href={`#${id}`}>{id}</a>
      </h4>
      <div>
        {current === null ? null : <Version setting={setting} version={current} />}
        {coming.map((version) => (
          <details>
            <summary>
              {law.comingVersion(write(version.from))} <span class="tag coming">{law.coming}</span>
            </summary>
            <Version setting={setting} version={version} />
          </details>
        ))}
        {ended.map((version) => (
          <details>
            <summary>
              {law.endedVersion(write(version.until ?? version.from))} <span class="tag ended">{law.ended}</span>
            </summary>
            <Version setting={setting} version={version} />
          </details>
        ))}
      </div>
    </article>
  );
}

type VersionProps = { readonly setting: LawSetting; readonly version: DatedRule };

/** The sentence, and below it where it is written, how sure we are, and on which days it holds. */
function Version({ setting, version: { sentence, source, confidence, from, until, checked } }: VersionProps) {
  const { language } = setting;
  const { law } = setting;
  const write = (date: DateText): string => setting.core.dates.short(dayOf(date));
  return (
    <>
      <p>{sentence[language]}</p>
      <ul class="meta">
        <li>
          <a href={source.url} rel="noreferrer">
            {source.text[language]}
          </a>
        </li>
        <li>{law.confidence[confidence].short}</li>
        <li>{inForce()}</li>
        <li>{law.checked(write(checked))}</li>
      </ul>
    </>
  );

  function inForce(): string {
    if (until !== null) return law.between(write(from), write(until));
    return from === firstDayOfLaw ? law.sinceAtLeast(write(from)) : law.since(write(from));
  }
}

type RuleLinksProps = { readonly setting: LawSetting; readonly ids: readonly RuleId[] };

/** Links to rules on this page. */
export function RuleLinks({ setting, ids }: RuleLinksProps) {
  return (
    <>
      {setting.law.examples.see}{' '}
      {ids.map((id, index) => (
        <>
          {index === 0 ? '' : ', '}
          <a href={`#${id}`}>{id}</a>
        </>
      ))}
    </>
  );
}
