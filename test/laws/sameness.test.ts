import { describe, expect, test } from 'vitest';
import { addDays, type DateText, dateText, dayOf } from '../../shared/calendar';
import { assess, findImpossibilities } from '../../shared/rules';
import { holds } from './holds';

const tomorrow = (on: DateText): DateText => dateText(addDays(dayOf(on), 1));

describe('the same question', () => {
  test('is about facts that can be', () => {
    holds((facts) => {
      expect(findImpossibilities(facts)).toEqual([]);
    });
  });

  test('has the same answer again, and leaves the facts as they were', () => {
    holds((facts, on) => {
      const before = structuredClone(facts);
      const first = assess(facts, on);
      const again = structuredClone(first);
      expect(assess(structuredClone(facts), on)).toEqual(again);
      expect(assess(facts, on)).toEqual(again);
      expect(facts).toEqual(before);
    });
  });

  test('has the same answer in whatever order the exclusions are told', () => {
    holds((facts, on) => {
      const { residence } = facts;
      const reversed = { ...residence, exclusions: residence.exclusions.toReversed() };
      expect(assess({ ...facts, residence: reversed }, on)).toEqual(assess(facts, on));
    });
  });
});

describe('the same question a day later', () => {
  test('has the same last day, as long as the law is the same', () => {
    holds((facts, on) => {
      const today = assess(facts, on);
      const next = assess(facts, tomorrow(on));
      if (next.law.version === today.law.version) expect(next.returnBy).toBe(today.returnBy);
    });
  });

  test('does not bring back what has lapsed', () => {
    holds((facts, on) => {
      if (assess(facts, on).verdict === 'lapsed') expect(assess(facts, tomorrow(on)).verdict).toBe('lapsed');
    });
  });
});
