import { describe, expect, test } from 'vitest';
import type { DateText } from '../../../shared/calendar';
import { assess, type Facts } from '../../../shared/rules';
import { engineer, factsOf, permanentResident, permit, trip, withStatus } from './facts-of';

const deadlines = (facts: Facts, on: DateText = '2026-11-22') =>
  assess(facts, on).deadlines.map(({ kind, date }) => `${kind} ${date}`);
const undecided = { pending: { kind: 'renewal', filed: '2026-11-05', decided: null } } as const;

describe('deadlines', () => {
  test('ascend, and keep the order of the table on one day', () => {
    const person = { ...engineer, stayEnds: '2027-06-30', cardEnds: '2027-06-30' } as const;
    const facts = factsOf(person, { trip: trip('2026-12-20'), permit: permit('2026-01-01', '2027-06-30') });
    expect(deadlines(facts)).toEqual([
      'departure 2026-12-20',
      'stay-renewal-opens 2027-03-30',
      'return 2027-06-30',
      'stay-end 2027-06-30',
      'permit-end 2027-06-30',
      'card-end 2027-06-30',
    ]);
  });

  test('keep what has passed, except a departure', () => {
    const facts = factsOf(
      { ...engineer, stayEnds: '2026-10-31', cardEnds: '2026-10-31' },
      { trip: trip('2026-09-01') },
    );
    expect(deadlines(facts)).toEqual([
      'stay-renewal-opens 2026-07-31',
      'return 2026-10-31',
      'stay-end 2026-10-31',
      'card-end 2026-10-31',
    ]);
  });

  test('name the departure to the day itself', () => {
    const facts = factsOf(permanentResident, { trip: trip('2026-12-20') });
    expect(deadlines(facts, '2026-12-20')).toContain('departure 2026-12-20');
    expect(deadlines(facts, '2026-12-21')).not.toContain('departure 2026-12-20');
  });

  test('have no return once the person is back', () => {
    const facts = factsOf(permanentResident, { trip: trip('2026-01-10', null, { returned: '2026-02-01' }) });
    expect(deadlines(facts)).toEqual([]);
  });

  test('without a trip are those of the stay and the card', () => {
    const person = { ...engineer, stayEnds: '2026-12-31', cardEnds: '2026-12-31', ...undecided } as const;
    expect(deadlines(factsOf(person, { permit: permit('2026-01-01', '2026-12-31') }))).toEqual([
      'stay-end 2026-12-31',
      'card-end 2026-12-31',
      'continuation-end 2027-02-28',
    ]);
  });

  test('have no end of a continuation that a decision cut short', () => {
    const decided = { pending: { kind: 'renewal', filed: '2026-10-05', decided: '2026-11-10' } } as const;
    expect(deadlines(factsOf({ ...engineer, stayEnds: '2026-10-31', ...decided }))).toEqual([
      'stay-renewal-opens 2026-07-31',
      'stay-end 2026-10-31',
    ]);
  });

  test('name the document only where it carries the person home', () => {
    const person = { ...permanentResident, passport: 'refugee-travel-document', passportEnds: '2027-06-30' } as const;
    expect(deadlines(factsOf(person, { trip: trip('2026-12-20') }))).toContain('document-end 2027-06-30');
    expect(deadlines(factsOf(person))).toEqual([]);
  });

  test('are given for the stay and the card when nothing may be said about the return', () => {
    const person = { ...engineer, grant: 'unknown', stayEnds: '2027-06-30', cardEnds: '2027-06-30' } as const;
    expect(deadlines(factsOf(person, { trip: trip('2026-12-20') }))).toEqual([
      'departure 2026-12-20',
      'stay-renewal-opens 2027-03-30',
      'stay-end 2027-06-30',
      'card-end 2027-06-30',
    ]);
  });
});

describe('the renewal of the stay opens', () => {
  const opens = (residence: Partial<typeof engineer>) =>
    deadlines(factsOf({ ...engineer, stayEnds: '2027-05-31', ...residence })).filter((each) =>
      each.startsWith('stay-r'),
    );

  test.each([
    ['three months before, clamped to the month', {}, ['stay-renewal-opens 2027-02-28']],
    ['for a grant of six months', { grantMonths: 6 }, ['stay-renewal-opens 2027-02-28']],
    ['not for a grant of four', { grantMonths: 4 }, []],
    ['not for a grant of three months or less', { grant: '3-months-or-less' }, []],
    ['not while a renewal is pending', undecided, []],
    [
      'also while permanent residence is pending: the stay still needs renewing',
      { pending: { kind: 'permanent-residence', filed: '2026-11-05', decided: null } },
      ['stay-renewal-opens 2027-02-28'],
    ],
  ] as const)('%s', (_, residence, expected) => {
    expect(opens(residence)).toEqual(expected);
  });

  test('not for a stay without an end', () => expect(deadlines(factsOf(permanentResident))).toEqual([]));
});

describe('the renewal of the card opens', () => {
  test('three months before it ends for an indefinite stay', () => {
    expect(deadlines(factsOf({ ...permanentResident, cardEnds: '2027-05-31' }))).toEqual([
      'card-renewal-opens 2027-02-28',
      'card-end 2027-05-31',
    ]);
  });

  test.each([
    ['the day before the sixteenth birthday', '2011-06-10', '2027-06-09', ['card-renewal-opens 2026-12-09']],
    ['the sixteenth birthday, as on older cards', '2011-06-10', '2027-06-10', ['card-renewal-opens 2026-12-10']],
    ['another day', '2011-06-10', '2027-06-11', []],
  ] as const)('six months before, where a dependent’s card ends on %s', (_, birthDate, cardEnds, expected) => {
    const child = withStatus('dependent', { birthDate, cardEnds, stayEnds: '2030-05-31' });
    expect(deadlines(factsOf(child)).filter((each) => each.startsWith('card-r'))).toEqual(expected);
  });

  test('never where it ends with the stay', () => {
    const child = withStatus('dependent', { birthDate: '2011-06-10', cardEnds: '2027-06-09', stayEnds: '2027-06-09' });
    expect(deadlines(factsOf(child)).filter((each) => each.startsWith('card-r'))).toEqual([]);
  });
});
