import { type Day, dateText, dayOf } from '../../../shared/calendar';
import { lastCheckedOn, listLawChanges, outlineBook } from '../../../shared/rules/book/outline-book';
import type { Confidence } from '../../../shared/rules/book/rule';
import { exampleAreas, unspokenCases } from '../../../shared/rules/examples';
import { LawChanges } from './law-changes';
import { LawExamples } from './law-examples';
import { LawFees } from './law-fees';
import { LawRule } from './law-rule';
import type { LawSetting } from './law-setting';
import { Layout } from './layout';

export type LawPageProps = { readonly setting: LawSetting; readonly today: Day };

const confidences: readonly Confidence[] = ['official', 'secondary', 'derived'];

/** The rule book for readers: every rule with its source and its days, the fees, the changes, and worked examples. */
export function LawPage({ setting, today }: LawPageProps) {
  const { language } = setting;
  const { law } = setting;
  const areas = outlineBook(dateText(today)).map((area, index) => ({ ...area, anchor: `area-${index + 1}` }));
  const write = setting.core.dates.plain;
  return (
    <Layout setting={setting} title={law.title}>
      <h1 id="top">{law.title}</h1>
      <p class="lead">{law.text}</p>
      <p>
        {law.asOf(write(today), write(dayOf(lastCheckedOn())))} {law.languages}
      </p>
      <div class="notice">
        <p>
          <strong>{law.notAdvice.title}</strong>
        </p>
        <p>{law.notAdvice.text}</p>
        <p>{setting.core.explain.immigration}</p>
        <p>{law.notAdvice.ask}</p>
      </div>

      <nav aria-labelledby="contents">
        <h2 id="contents">{law.contents}</h2>
        <ul class="contents">
          {areas.map(({ anchor, title }) => (
            <li>
              <a href={`#${anchor}`}>{title[language]}</a>
            </li>
          ))}
          {(['fees', 'changes', 'examples'] as const).map((part) => (
            <li>
              <a href={`#${part}`}>{law[part].title}</a>
            </li>
          ))}
        </ul>
      </nav>

      <h2 id="rules">{law.rules.title}</h2>
      <p>{law.rules.text}</p>
      <dl class="legend">
        {confidences.map((confidence) => (
          <div>
            <dt>{law.confidence[confidence].short}</dt>
            <dd>{law.confidence[confidence].long}</dd>
          </div>
        ))}
      </dl>
      {areas.map(({ anchor, title, rules }) => (
        <section aria-labelledby={anchor}>
          <h3 id={anchor}>{title[language]}</h3>
          {rules.map((rule) => (
            <LawRule setting={setting} rule={rule} />
          ))}
        </section>
      ))}

      <LawFees setting={setting} today={today} />
      <LawChanges setting={setting} changes={listLawChanges()} today={today} />
      <LawExamples setting={setting} areas={exampleAreas} unspoken={unspokenCases} />
      <p class="after">
        <a href="#top">{law.top}</a>
      </p>
    </Layout>
  );
}
