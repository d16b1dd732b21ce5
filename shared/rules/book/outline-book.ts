/** The rule book as a reader turns its pages: by area, today's version first, and the changes by the day they came. */
import type { DateText } from '../../calendar';
import { firstDayOfLaw } from '../law-on';
import type { LawText } from './rule';
import type { RuleId } from './rule-id';
import { type DatedRule, rules } from './rules';

/** One rule with all its versions, seen from one day. */
export type OutlinedRule = {
  readonly id: RuleId;
  /** The version in force on that day; null where there is none. */
  readonly current: DatedRule | null;
  /** Versions that were in force before it, newest first. */
  readonly ended: readonly DatedRule[];
  /** Versions that will be, soonest first. */
  readonly coming: readonly DatedRule[];
};

export type RuleArea = { readonly title: LawText; readonly rules: readonly OutlinedRule[] };

/** A day on which the law changed: a rule began, a version replaced an older one, or a rule ended without another. */
export type LawChange = {
  readonly date: DateText;
  readonly kind: 'began' | 'replaced' | 'ended';
  readonly rule: DatedRule;
};

/** What the rules of each number are about: `R4.2` stands in the fourth area. */
const titles: readonly LawText[] = [
  { en: 'Special re-entry', ja: 'みなし再入国許可' },
  { en: 'Re-entry permits', ja: '再入国許可' },
  { en: 'Leaving with neither', ja: '許可なく出国した場合' },
  { en: 'The period of stay, and applications that are undecided', ja: '在留期間と申請中の手続' },
  { en: 'Residence cards', ja: '在留カード' },
  { en: 'Statuses of residence', ja: '在留資格' },
  { en: 'Other duties around an absence', ja: '不在に関わるその他の手続' },
  { en: 'How days are counted', ja: '期間の数え方' },
  { en: 'Employers', ja: '雇用主' },
];

/** The book by area, as it stands on one day. */
export function outlineBook(on: DateText): readonly RuleArea[] {
  return titles
    .map((title, index) => ({ title, rules: outlineArea(index + 1, on) }))
    .filter((area) => area.rules.length > 0);
}

/** Every change the book knows, oldest first. What held already on its first day is no change. */
export function listLawChanges(): readonly LawChange[] {
  const changes = rules.flatMap((rule): readonly LawChange[] => {
    const { id, from, until } = rule;
    const versions = rules.filter((other) => other.id === id);
    const isFirst = versions.every((other) => other.from >= from);
    const isLast = versions.every((other) => other.from <= from);
    return [
      ...(from > firstDayOfLaw
        ? [{ date: from, kind: isFirst ? ('began' as const) : ('replaced' as const), rule }]
        : []),
      ...(until !== null && isLast ? [{ date: until, kind: 'ended' as const, rule }] : []),
    ];
  });
  return changes.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** The last day on which a rule was compared with its source. */
export const lastCheckedOn = (): DateText =>
  rules.reduce<DateText>((latest, { checked }) => (checked > latest ? checked : latest), firstDayOfLaw);

function outlineArea(area: number, on: DateText): readonly OutlinedRule[] {
  const inArea = rules.filter(({ id }) => id === `R${area}` || id.startsWith(`R${area}.`));
  return [...new Set(inArea.map(({ id }) => id))].map((id) => {
    const versions = inArea.filter((rule) => rule.id === id);
    const hasEnded = ({ until }: DatedRule): boolean => until !== null && until < on;
    return {
      id,
      current: versions.find((rule) => rule.from <= on && !hasEnded(rule)) ?? null,
      ended: versions.filter(hasEnded).toReversed(),
      coming: versions.filter(({ from }) => from > on),
    };
  });
}
