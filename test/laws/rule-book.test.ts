import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateText, dayOf } from '../../shared/calendar';
import { type Assessment, assess, firstDayOfLaw } from '../../shared/rules';
import { rules } from '../../shared/rules/book/rules';
import { anyCase } from './any-facts';
import { holds, runs, seed } from './holds';

/** Every rule an assessment cites, for whatever it says. */
const cited = ({ findings, deadlines, actions, bounds, choices }: Assessment): readonly string[] => [
  ...new Set([findings, deadlines, actions, bounds, choices].flatMap((list) => list.map(({ rule }) => rule))),
];

const beginnings = rules.map(({ from }) => dayOf(from));
const dayInTheBook = fc
  .integer({ min: 0, max: dayOf('2100-12-31') - dayOf(firstDayOfLaw) })
  .map((count) => addDays(dayOf(firstDayOfLaw), count));
/** Any day of the law as this book knows it, and often the day on which a rule begins, or the last day before. */
const anyOn = fc.oneof(
  dayInTheBook,
  fc
    .record({ beginning: fc.constantFrom(...beginnings), before: fc.constantFrom(0, 1) })
    .map(({ beginning, before }) => addDays(beginning, -before))
    .filter((day) => day >= dayOf(firstDayOfLaw)),
);

describe('what an assessment cites', () => {
  test('stands in the book, in one version that is in force on the day of asking', () => {
    fc.assert(
      fc.property(anyCase, anyOn, ({ facts }, day) => {
        const on = dateText(day);
        const inForce = (id: string) =>
          rules.filter((rule) => rule.id === id && rule.from <= on && (rule.until === null || on <= rule.until));
        const wrong = cited(assess(facts, on)).filter((id) => inForce(id).length !== 1);
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  });

  test('is the law of that day or of an earlier one', () => {
    holds((facts, on) => {
      const { version } = assess(facts, on).law;
      expect(version >= firstDayOfLaw && version <= on).toBe(true);
    });
  });
});

describe('before the law this book knows', () => {
  test('nothing is assessed', () => {
    const daysBefore = fc.integer({ min: 1, max: 40_000 });
    fc.assert(
      fc.property(anyCase, daysBefore, ({ facts }, days) => {
        const on = dateText(addDays(dayOf(firstDayOfLaw), -days));
        expect(() => assess(facts, on)).toThrow(RangeError);
      }),
      { numRuns: runs, seed },
    );
  });

  test('the first day is 9 July 2012, when residence cards began', () => {
    expect(firstDayOfLaw).toBe('2012-07-09');
    holds(
      (facts) => {
        expect(assess(facts, '2012-07-09').law.version).toBe('2012-07-09');
      },
      { share: 1 / 20 },
    );
  });
});
