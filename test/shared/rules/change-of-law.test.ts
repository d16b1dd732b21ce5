import { describe, expect, it, vi } from 'vitest';
import type { DateText } from '../../../shared/calendar';
import { assess } from '../../../shared/rules';
import type { Rule } from '../../../shared/rules/book/rule';
import { ruleInForce } from '../../../shared/rules/book/rules';
import { engineer, factsOf, trip } from './facts-of';

/** The example of shared/rules/README.md: special re-entry lasts two years for everybody from 1 April 2028. */
const { specialTerm2028, newTerm } = vi.hoisted(() => ({
  specialTerm2028: {
    id: 'R1.3',
    sentence: {
      en: 'Special re-entry lasts two years from the day of departure.',
      ja: 'みなし再入国許可の有効期間は、出国の日から2年間です。',
    },
    source: { text: { en: 'a law of 2028', ja: '2028年の法律' }, url: 'https://laws.e-gov.go.jp' },
    confidence: 'official',
    checked: '2028-01-15',
    from: '2028-04-01',
  } as const satisfies Rule,
  newTerm: { from: '2028-04-01', rule: 'R1.3', years: 2, specialPermanentYears: 2 },
}));

vi.mock('../../../shared/rules/book/book', async (original) => {
  const { book } = await original<typeof import('../../../shared/rules/book/book')>();
  const rules: readonly Rule[] = book;
  const after = rules.findIndex(({ id }) => id === 'R1.3') + 1;
  return { book: rules.toSpliced(after, 0, specialTerm2028) };
});
vi.mock('../../../shared/rules/values/terms', async (original) => {
  const values = await original<typeof import('../../../shared/rules/values/terms')>();
  return { ...values, specialReentryTerms: [...values.specialReentryTerms, newTerm] };
});

const aboutATripOn = (departs: DateText, on: DateText) => assess(factsOf(engineer, { trip: trip(departs) }), on);

describe('a change of law is one new rule and one dated row', () => {
  it('holds from its day on, and not a day earlier', () => {
    expect(aboutATripOn('2028-06-01', '2028-03-31').returnBy).toBe('2029-06-01');
    expect(aboutATripOn('2028-06-01', '2028-04-01').returnBy).toBe('2030-06-01');
  });

  it('leaves what was said of an earlier day as it was', () => {
    expect(aboutATripOn('2026-12-20', '2026-11-22')).toMatchObject({
      returnBy: '2027-12-20',
      law: { version: '2026-10-01' },
    });
  });

  it('moves the version, by which everybody is assessed again', () => {
    expect(aboutATripOn('2028-06-01', '2028-03-31').law.version).toBe('2027-04-01');
    expect(aboutATripOn('2028-06-01', '2028-04-01').law.version).toBe('2028-04-01');
  });

  it('ends the old rule on the day before, and cites the new one from then on', () => {
    expect(ruleInForce('R1.3', '2028-03-31')).toMatchObject({ from: '2012-07-09', until: '2028-03-31' });
    expect(ruleInForce('R1.3', '2028-04-01')).toMatchObject({ checked: '2028-01-15', until: null });
  });
});
