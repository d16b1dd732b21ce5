import { describe, expect, test } from 'vitest';
import type { DateText } from '../../../shared/calendar';
import { assess, type Facts, type Residence, type Status } from '../../../shared/rules';
import { engineer, factsOf, permanentResident, permit, specialPermanentResident, trip, withStatus } from './facts-of';

const today = '2026-11-22';

/** Verdict, basis, limit, plan and bound in one line, as a reader would say them. */
const outcome = (facts: Facts, on: DateText = today): string => {
  const { verdict, basis, returnBy, planToReturnBy, boundBy } = assess(facts, on);
  return [verdict, basis, returnBy, planToReturnBy, boundBy].join(' ');
};
const nothing = (verdict: string) => `${verdict}    `;

const pending = (
  kind: 'renewal' | 'change' | 'permanent-residence',
  filed: DateText,
  decided: DateText | null = null,
) => ({
  pending: { kind, filed, decided },
});

describe('the stay', () => {
  const ends = (residence: Partial<Residence>) =>
    outcome(factsOf({ ...engineer, stayEnds: '2026-12-31', ...residence }, { trip: trip('2026-12-20') }));

  test.each([
    ['ends on its day', {}, 'clear special-reentry 2026-12-31 2026-12-24 stay-end'],
    [
      'continues while a renewal is undecided',
      pending('renewal', '2026-11-05'),
      'clear special-reentry 2027-02-28 2026-12-31 continuation-end',
    ],
    [
      'continues for a change too',
      pending('change', '2026-11-05'),
      'clear special-reentry 2027-02-28 2026-12-31 continuation-end',
    ],
    [
      'continues when filed on its last day',
      pending('renewal', '2026-12-31'),
      'clear special-reentry 2027-02-28 2026-12-31 continuation-end',
    ],
    [
      'does not when filed a day later',
      pending('renewal', '2027-01-01'),
      'clear special-reentry 2026-12-31 2026-12-24 stay-end',
    ],
    [
      'does not for permanent residence',
      pending('permanent-residence', '2026-11-05'),
      'clear special-reentry 2026-12-31 2026-12-24 stay-end',
    ],
    [
      'ends with the decision',
      pending('renewal', '2026-11-05', '2027-01-10'),
      'clear special-reentry 2027-01-10 2027-01-03 decision',
    ],
    [
      'ends after two months when the decision came later',
      pending('renewal', '2026-11-05', '2027-03-10'),
      'clear special-reentry 2027-02-28 2027-02-21 decision',
    ],
    [
      'ends on its day when it was decided by then',
      pending('renewal', '2026-11-05', '2026-12-31'),
      'clear special-reentry 2026-12-31 2026-12-24 stay-end',
    ],
  ] as const)('%s', (_, residence, expected) => {
    expect(ends(residence)).toBe(expected);
  });

  test('does not continue after a grant of 30 days or less', () => {
    const person = {
      ...engineer,
      stayEnds: '2026-12-31',
      grant: '30-days-or-less',
      ...pending('renewal', '2026-12-20'),
    } as const;
    expect(outcome(factsOf(person), '2026-12-31')).toBe(nothing('clear'));
    expect(outcome(factsOf(person), '2027-01-01')).toBe(nothing('lapsed'));
    expect(outcome(factsOf({ ...person, grant: '3-months-or-less' }), '2027-01-01')).toBe(nothing('clear'));
  });

  test.each([permanentResident, specialPermanentResident, withStatus('highly-skilled-professional-2')])(
    'never ends for $status, whatever was stated',
    (person) => {
      const stated = { ...person, stayEnds: '2026-01-01', grant: '3-months-or-less' } as const;
      expect(assess(factsOf(stated, { trip: trip('2026-12-01') }), today)).toMatchObject({
        verdict: 'clear',
        returnBy: person.status === 'special-permanent-resident' ? '2028-12-01' : '2027-12-01',
      });
    },
  );
});

describe('1 · without a trip', () => {
  test('clear to the last day of the stay, lapsed after it', () => {
    const person = { ...engineer, stayEnds: '2026-12-31' } as const;
    expect(outcome(factsOf(person), '2026-12-31')).toBe(nothing('clear'));
    expect(outcome(factsOf(person), '2027-01-01')).toBe(nothing('lapsed'));
  });

  test('clear to the end of a continuation', () => {
    const person = { ...engineer, stayEnds: '2026-12-31', ...pending('renewal', '2026-11-05') } as const;
    expect(outcome(factsOf(person), '2027-02-28')).toBe(nothing('clear'));
    expect(outcome(factsOf(person), '2027-03-01')).toBe(nothing('lapsed'));
  });

  test('nothing else is needed', () => {
    expect(outcome(factsOf({ ...engineer, stayEnds: null, grant: 'unknown' }))).toBe(nothing('clear'));
  });
});

describe('2 · undetermined', () => {
  const missing = (residence: Residence, rest: Partial<Facts> = {}) => {
    const { verdict, missing: names } = assess(factsOf(residence, { trip: trip('2026-12-20'), ...rest }), today);
    return `${verdict} ${names.join(',')}`;
  };
  const document = { passport: 'refugee-travel-document', passportEnds: null } as const;

  test.each([
    ['no end of stay', { ...engineer, stayEnds: null }, 'undetermined stayEnds'],
    ['no granted period', { ...engineer, grant: 'unknown' }, 'undetermined grant'],
    [
      'all of it is named',
      { ...engineer, ...document, stayEnds: null, grant: 'unknown' },
      'undetermined stayEnds,grant,passportEnds',
    ],
    ['a diplomat needs neither', withStatus('diplomat', { stayEnds: null, grant: 'unknown', card: 'none' }), 'clear '],
    [
      'an official needs both',
      withStatus('official', { stayEnds: null, grant: 'unknown', card: 'none' }),
      'undetermined stayEnds,grant',
    ],
    ['a visitor needs no grant', withStatus('temporary-visitor', { grant: 'unknown' }), 'impossible '],
    ['a permanent resident needs neither', { ...permanentResident, grant: 'unknown' }, 'clear '],
    ['a document without an end', { ...permanentResident, ...document }, 'undetermined passportEnds'],
  ] as const)('%s', (_, residence, expected) => {
    expect(missing(residence)).toBe(expected);
  });

  test('a usable permit makes the end of the document unnecessary, a used one does not', () => {
    const person = { ...permanentResident, ...document };
    expect(missing(person, { permit: permit('2026-01-01', '2028-01-01') })).toBe('clear ');
    expect(missing(person, { permit: permit('2026-01-01', '2028-01-01', { kind: 'single', used: true }) })).toBe(
      'undetermined passportEnds',
    );
  });

  test('comes before everything else, also for someone who is back', () => {
    const back = trip('2026-01-10', null, { returned: '2026-02-01' });
    expect(missing({ ...engineer, grant: 'unknown' }, { trip: back })).toBe('undetermined grant');
  });
});

describe('3 · no basis at all', () => {
  const holder = { permit: permit('2026-01-01', '2030-01-01') };

  test('leaving for good, permit or not', () => {
    const away = { ...holder, trip: trip('2026-12-20', '2027-01-10', { declaresReturn: false }) };
    expect(outcome(factsOf(engineer, away))).toBe(nothing('impossible'));
  });

  test('leaving after the stay, permit or not', () => {
    const person = { ...engineer, stayEnds: '2026-12-19' } as const;
    expect(outcome(factsOf(person, { ...holder, trip: trip('2026-12-20') }))).toBe(nothing('fix-first'));
    expect(outcome(factsOf(person, { ...holder, trip: trip('2026-12-19') }))).toBe(
      'clear reentry-permit 2026-12-19  stay-end',
    );
  });
});

describe('4 · a usable permit', () => {
  const on = (kind: 'single' | 'multiple', used: boolean, departs: DateText) =>
    assess(
      factsOf(permanentResident, {
        trip: trip(departs),
        permit: permit('2026-12-01', '2027-03-01', { kind, used }),
      }),
      today,
    ).basis;

  test.each([
    ['multiple', false, '2026-11-30', 'special-reentry'],
    ['multiple', false, '2026-12-01', 'reentry-permit'],
    ['multiple', true, '2026-12-01', 'reentry-permit'],
    ['multiple', false, '2027-03-01', 'reentry-permit'],
    ['multiple', false, '2027-03-02', 'special-reentry'],
    ['single', false, '2026-12-01', 'reentry-permit'],
    ['single', true, '2026-12-01', 'special-reentry'],
  ] as const)('%s, used %s, leaving on %s: %s', (kind, used, departs, expected) => {
    expect(on(kind, used, departs)).toBe(expected);
  });

  test('ends with the stay where that is earlier, and names the permit on a tie', () => {
    const limit = (stayEnds: '2027-02-28' | '2027-03-01') =>
      assess(
        factsOf({ ...engineer, stayEnds }, { trip: trip('2026-12-01'), permit: permit('2026-12-01', '2027-03-01') }),
        today,
      );
    expect(limit('2027-02-28')).toMatchObject({ returnBy: '2027-02-28', boundBy: 'stay-end' });
    expect(limit('2027-03-01')).toMatchObject({ returnBy: '2027-03-01', boundBy: 'permit-end' });
  });

  test('reaches past the stay only into a continuation', () => {
    const person = { ...engineer, stayEnds: '2026-12-31', ...pending('renewal', '2026-11-05') } as const;
    const facts = factsOf(person, { trip: trip('2026-12-01'), permit: permit('2026-01-01', '2027-12-31') });
    expect(outcome(facts)).toBe('clear reentry-permit 2027-02-28 2026-12-31 continuation-end');
  });
});

describe('5 · a refugee travel document', () => {
  const person = (passportEnds: Residence['passportEnds'], stayEnds: Residence['stayEnds'] = '2031-05-31') =>
    withStatus('long-term-resident', { passport: 'refugee-travel-document', passportEnds, stayEnds });
  const at = (residence: Residence) => outcome(factsOf(residence, { trip: trip('2026-12-20') }));

  test.each([
    ['2027-06-30', 'clear refugee-travel-document 2027-06-30 2027-06-23 document-end'],
    ['2026-12-20', 'clear refugee-travel-document 2026-12-20  document-end'],
    ['2026-12-19', nothing('fix-first')],
  ] as const)('ending on %s: %s', (ends, expected) => {
    expect(at(person(ends))).toBe(expected);
  });

  test('ends with the stay where that is earlier, and names the document on a tie', () => {
    expect(at(person('2027-06-30', '2027-06-29'))).toBe('clear refugee-travel-document 2027-06-29 2027-06-22 stay-end');
    expect(at(person('2027-06-30', '2027-06-30'))).toBe(
      'clear refugee-travel-document 2027-06-30 2027-06-23 document-end',
    );
  });

  test('a permit goes before it', () => {
    const facts = factsOf(person('2027-06-30'), {
      trip: trip('2026-12-20'),
      permit: permit('2026-01-01', '2027-01-31'),
    });
    expect(outcome(facts)).toBe('clear reentry-permit 2027-01-31 2027-01-24 permit-end');
  });

  test('needs no card, and no exclusion touches it', () => {
    const facts = { ...person('2027-06-30'), card: 'missing', exclusions: ['designated-risk'] } as const;
    expect(at(facts)).toBe('clear refugee-travel-document 2027-06-30 2027-06-23 document-end');
  });
});

describe('6 · special re-entry', () => {
  test('names the stay on a tie', () => {
    const at = (stayEnds: Residence['stayEnds']) =>
      outcome(factsOf({ ...engineer, stayEnds }, { trip: trip('2026-12-20') }));
    expect(at('2027-12-19')).toBe('clear special-reentry 2027-12-19 2027-12-12 stay-end');
    expect(at('2027-12-20')).toBe('clear special-reentry 2027-12-20 2027-12-13 stay-end');
    expect(at('2027-12-21')).toBe('clear special-reentry 2027-12-20 2027-12-13 one-year');
  });

  test('asks for the period granted, not for what is left of it', () => {
    const facts = factsOf({ ...engineer, stayEnds: '2026-12-01' }, { trip: trip('2026-11-25') });
    expect(assess(facts, today)).toMatchObject({ verdict: 'clear', returnBy: '2026-12-01' });
  });

  const verdict = (residence: Partial<Residence>, status: Status = 'engineer-humanities-international') =>
    assess(factsOf(withStatus(status, residence), { trip: trip('2026-12-20') }), today).verdict;

  test.each([
    ['card to be issued later', { card: 'issued-later' }, undefined, 'clear'],
    ['card missing', { card: 'missing' }, undefined, 'fix-first'],
    ['no card where one must be held', { card: 'none' }, undefined, 'fix-first'],
    ['no card in a status without', { card: 'none' }, 'official', 'clear'],
    ['no card in a designated activity', { card: 'none' }, 'designated-activities', 'clear'],
    ['passport expired', { passport: 'expired' }, undefined, 'fix-first'],
    ['granted three months', { grant: '3-months-or-less' }, undefined, 'permit-needed'],
    ['granted thirty days', { grant: '30-days-or-less' }, 'entertainer', 'permit-needed'],
    ['excluded', { exclusions: ['detention-order'] }, undefined, 'permit-needed'],
    ['visitor', {}, 'temporary-visitor', 'impossible'],
  ] as const)('%s: %s', (_, residence, status, expected) => {
    expect(verdict(residence, status)).toBe(expected);
  });
});
