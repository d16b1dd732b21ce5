import { type DateText, dayOf } from '../../../shared/calendar';
import { type Assessment, assess } from '../../../shared/rules';
import type { Example, ExampleArea, UnspokenCase } from '../../../shared/rules/examples';
import { tellFacts } from '../../../shared/words/tell-facts';
import { RuleLinks } from './law-rule';
import type { LawSetting } from './law-setting';
import { looks } from './verdict-box';

type LawExamplesProps = {
  readonly setting: LawSetting;
  readonly areas: readonly ExampleArea[];
  readonly unspoken: readonly UnspokenCase[];
};

/** Invented people and what comes out for them, worked out anew by the rules that answer everybody. */
export function LawExamples({ setting, areas, unspoken }: LawExamplesProps) {
  const { language } = setting;
  const words = setting.law.examples;
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{words.title}</h2>
      <p>{words.text}</p>
      {areas.map(({ title, examples }, index) => (
        <section aria-labelledby={`examples-${index + 1}`}>
          <h3 id={`examples-${index + 1}`}>{title[language]}</h3>
          <table class="examples" aria-labelledby={`examples-${index + 1}`}>
            <thead>
              <tr>
                <th scope="col">{words.who}</th>
                <th scope="col">{words.outcome}</th>
              </tr>
            </thead>
            <tbody>
              {examples.map((example) => (
                <ExampleRow setting={setting} example={example} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <h3>{words.unspoken}</h3>
      {unspoken.map(({ id, who, why }) => (
        <p id={id}>
          <strong>{id}</strong> {who[language]} {why[language]}
        </p>
      ))}
    </section>
  );
}

type ExampleRowProps = { readonly setting: LawSetting; readonly example: Example };

function ExampleRow({ setting, example: { id, who, facts, on, outcome, note } }: ExampleRowProps) {
  const { language } = setting;
  const words = setting.law.examples;
  const write = setting.core.dates.short;
  const told = [
    setting.core.rules.statuses[facts.residence.status],
    ...tellFacts(facts, { words: words.facts, write }),
    words.askedOn(write(dayOf(on))),
  ];
  return (
    <tr id={id}>
      <th scope="row">
        <a href={`#${id}`}>{id}</a>
        <p>{who[language]}</p>
        <ul class="meta">
          {told.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      </th>
      <td>
        <ExampleOutcome setting={setting} assessment={assess(facts, on)} travels={facts.trip !== null} />
        {note === undefined ? null : <p>{note[language]}</p>}
        <small>
          <RuleLinks setting={setting} ids={outcome.rules} />
        </small>
      </td>
    </tr>
  );
}

type ExampleOutcomeProps = {
  readonly setting: LawSetting;
  readonly assessment: Assessment;
  readonly travels: boolean;
};

function ExampleOutcome({ setting, assessment, travels }: ExampleOutcomeProps) {
  const words = setting.law.examples;
  const { verdict, returnBy, planToReturnBy, boundBy, missing } = assessment;
  const write = (date: DateText): string => setting.core.dates.short(dayOf(date));
  return (
    <>
      <p>
        <strong class={`tag ${looks[verdict]}`}>{words.verdicts[verdict]}</strong>
      </p>
      {returnBy === null || boundBy === null ? null : (
        <>
          <p>
            {words.backBy} <strong>{write(returnBy)}</strong>
          </p>
          <ul class="meta">
            <li>{words.bounds[boundBy]}</li>
            {planToReturnBy === null ? null : <li>{words.planBy(write(planToReturnBy))}</li>}
          </ul>
        </>
      )}
      {returnBy === null && travels && missing.length === 0 ? <p>{words.noWayHome}</p> : null}
      {missing.length === 0 ? null : (
        <p>
          {words.missing} {missing.map((fact) => setting.core.rules.missing[fact]).join(' ')}
        </p>
      )}
    </>
  );
}
