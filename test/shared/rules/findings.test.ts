import { describe, expect, test } from 'vitest';
import type { DateText } from '../../../shared/calendar';
import { assess, type Facts, type FindingCode, findingCodes, type Residence } from '../../../shared/rules';
import { engineer, factsOf, permanentResident, permit, trip, withStatus } from './facts-of';
import { findingPairs as pairs } from './finding-pairs';

const today = '2026-11-22';
const found = (facts: Facts, on: DateText = today) => assess(facts, on).findings.map(({ code }) => code);
const severityOf = (code: FindingCode, facts: Facts, on: DateText = today) =>
  assess(facts, on).findings.find((finding) => finding.code === code)?.severity;

const travels = trip('2026-12-20', '2027-01-10');
const going = (residence: Partial<Residence>, rest: Partial<Facts> = {}) =>
  factsOf({ ...engineer, ...residence }, { trip: travels, ...rest });

describe('findings', () => {
  for (const code of findingCodes) {
    const [present, absent, on] = pairs[code];
    test(`${code} is there when it is true, and only then`, () => {
      expect(found(present, on)).toContain(code);
      if (absent !== null) expect(found(absent, on)).not.toContain(code);
    });
  }

  test('a status that begins later is in order from its first day', () => {
    expect(found(factsOf(withStatus('employment-for-skill-development')), '2027-04-01')).not.toContain(
      'status-not-yet-in-force',
    );
  });

  test('a trip in order says only what carries it, and to confirm it', () => {
    expect(found(going({ grantMonths: 60 }))).toEqual(['special-one-year', 'confirm-with-immigration']);
  });

  test('a trip that is over says nothing about what could have happened', () => {
    const back = { trip: trip('2026-01-10', '2027-06-01', { returned: '2026-06-01' }) };
    expect(found(factsOf({ ...permanentResident, cardEnds: '2026-03-01' }, back))).toEqual([
      'special-one-year',
      'confirm-with-immigration',
    ]);
  });

  test('an exclusion is a danger, and a warning where a permit stands open', () => {
    const excluded = { exclusions: ['designated-risk'] } as const;
    expect(severityOf('excluded-designated-risk', going(excluded))).toBe('danger');
    const holder = going(excluded, { permit: permit('2026-01-01', '2030-01-01') });
    expect(severityOf('excluded-designated-risk', holder)).toBe('warning');
  });

  test('a card of a child that ends before the stay is not odd', () => {
    const child = withStatus('dependent', { birthDate: '2016-08-01', cardEnds: '2030-08-01' });
    expect(found(factsOf(child))).not.toContain('card-not-with-stay');
  });

  test('a stay that ends before the return, or is being renewed, does not end "soon after" it', () => {
    const soonAfter = 'stay-ends-soon-after-return';
    expect(found(going({ stayEnds: '2027-01-10' }))).toContain(soonAfter);
    expect(found(going({ stayEnds: '2027-01-09' }))).not.toContain(soonAfter);
    const pending = { kind: 'renewal', filed: '2026-11-05', decided: null } as const;
    expect(found(going({ stayEnds: '2027-01-10', pending }))).not.toContain(soonAfter);
  });

  test('a card that ends on the day of leaving ends while away; one that ended before does not', () => {
    const leaving = (cardEnds: DateText) => found(factsOf({ ...permanentResident, cardEnds }, { trip: travels }));
    expect(leaving('2026-12-20')).toContain('card-ends-while-away');
    expect(leaving('2026-12-19')).not.toContain('card-ends-while-away');
  });
});

describe('odd facts never change a verdict', () => {
  const outcome = (facts: Facts) => {
    const { verdict, basis, returnBy, planToReturnBy, boundBy } = assess(facts, today);
    return { verdict, basis, returnBy, planToReturnBy, boundBy };
  };

  test.each([
    [{ cardEnds: '2027-01-01' }],
    [{ cardEnds: '2026-11-30' }],
    [{ grantMonths: 24 }],
    [{ grantMonths: 3 }],
    [{ passportEnds: '2026-12-01' }],
    [{ birthDate: '2020-01-01' }],
  ] as const)('%j', (odd) => {
    expect(outcome(going(odd))).toEqual(outcome(going({})));
  });
});
