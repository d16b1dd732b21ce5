import { type DateText, type Day, dateText, dayOf } from '../../../shared/calendar';
import type { Assessment } from '../../../shared/rules/assessment';
import { ruleInForce } from '../../../shared/rules/book/rules';
import type { Residence, Trip } from '../../../shared/rules/facts';
import type { CardPageWords } from '../../../shared/words/card-page-words';
import type { Words } from '../../../shared/words/words';
import type { PageSetting } from './layout';
import { QrCode } from './qr-code';

type CounterCardProps = {
  readonly setting: PageSetting;
  /** The words of the side for whoever stands behind the counter. */
  readonly inJapanese: PageSetting;
  readonly name: string | undefined;
  readonly residence: Residence;
  readonly trip: Trip;
  readonly assessment: Assessment;
  readonly today: Day;
  readonly ownPageUrl: string;
};

/** One side of the card: the words of one language. */
type Side = { readonly words: CardPageWords['onCard']; readonly core: Words; readonly lang: 'ja' | undefined };

/** A line of the card. */
type Line = {
  readonly looks: 'first' | 'short' | 'long';
  readonly label: (side: Side) => string;
  readonly value: (side: Side) => string;
};

/**
 * A card of A6 that says everything twice: in the reader's language, and in Japanese for whoever stands behind the counter.
 * No number of a card or passport is on it, because we know none.
 */
export function CounterCard(props: CounterCardProps) {
  const { setting, inJapanese, name, assessment, today, ownPageUrl } = props;
  const japanese: Side = { words: inJapanese.words.card.onCard, core: inJapanese.core, lang: 'ja' };
  const own: Side = { words: setting.words.card.onCard, core: setting.core, lang: undefined };
  // Who reads Japanese needs no second column.
  const sides = setting.language === 'ja' ? [japanese] : [own, japanese];
  return (
    <article class={sides.length === 1 ? 'counter-card single' : 'counter-card'}>
      <header>
        <p class="official" lang="ja">
          {japanese.words.title}
        </p>
        {sides.length === 1 ? null : <p>{own.words.title}</p>}
        {name === undefined || name === '' ? null : <p class="name">{name}</p>}
      </header>
      <div class="lines">
        {linesOf(props).map(({ looks, label, value }) => (
          <div class={looks}>
            {sides.map((side) => (
              <dl lang={side.lang}>
                <dt>{label(side)}</dt>
                <dd>{value(side)}</dd>
              </dl>
            ))}
          </div>
        ))}
      </div>
      <footer>
        <div class="code">
          <QrCode text={ownPageUrl} label={own.words.ownPage} />
        </div>
        <div>
          {sides.map(({ words, core, lang }) => (
            <p lang={lang}>
              <strong>{words.ownPage}</strong> {words.madeOn(core.dates.short(today))}
            </p>
          ))}
          <p class="law">{lawOf(assessment, today)}</p>
        </div>
      </footer>
    </article>
  );
}

function linesOf({ residence, trip, assessment }: CounterCardProps): readonly Line[] {
  const { returnBy, boundBy, basis } = assessment;
  return [
    {
      looks: 'first',
      label: ({ words }) => words.lastDay,
      value: ({ words, core }) => (returnBy === null ? words.unknownDay : core.dates.plain(dayOf(returnBy))),
    },
    ...dated('departs', trip.departs),
    ...dated('returns', trip.returns),
    ...dated('stayEnds', residence.stayEnds),
    ...dated('cardEnds', residence.cardEnds),
    ...given(
      basis,
      (known): Line => ({
        looks: 'short',
        label: ({ words }) => words.basisLabel,
        value: ({ words }) => words.basis[known],
      }),
    ),
    ...given(
      boundBy,
      (known): Line => ({
        looks: 'long',
        label: ({ words }) => words.because,
        value: ({ core }) => core.rules.bounds[known],
      }),
    ),
    ...given(
      basis,
      (known): Line => ({
        looks: 'long',
        label: ({ words }) => words.carry,
        value: ({ words }) => words.papers[known],
      }),
    ),
  ];
}

const dated = (name: 'departs' | 'returns' | 'stayEnds' | 'cardEnds', date: DateText | null): readonly Line[] =>
  given(date, (known) => ({
    looks: 'short',
    label: ({ words }) => words[name],
    value: ({ core }) => core.dates.short(dayOf(known)),
  }));

/** A line where there is something to say. */
const given = <Known,>(value: Known | null, line: (known: Known) => Line): readonly Line[] =>
  value === null ? [] : [line(value)];

/** Where the law says so, as an officer would look it up. */
function lawOf({ bounds, boundBy }: Assessment, today: Day): string {
  const rule = bounds.find(({ bound }) => bound === boundBy)?.rule;
  const source = rule === undefined ? undefined : ruleInForce(rule, dateText(today))?.source;
  return source === undefined ? '' : source.text.ja;
}
