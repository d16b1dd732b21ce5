import { describe, expect, test } from 'vitest';
import type { DateText } from '../../../shared/calendar';
import { assess, type Facts, type Prospect, whatIf } from '../../../shared/rules';
import { engineer, factsOf, permanentResident, permit, specialPermanentResident, trip, withStatus } from './facts-of';

const today = '2026-11-22';

/** A choice in one line: until when, what ends it, by when to arrange it, and the rule. */
function say({ choice, returnBy, planToReturnBy, boundBy, arrangeFrom, arrangeBy, rule }: Prospect): string {
  if (returnBy === null) return `${choice}: closed, ${rule}`;
  const plan = `plan ${planToReturnBy ?? 'for nothing'}`;
  const arrange =
    arrangeBy === null ? '' : `, arrange ${arrangeFrom === null ? '' : `from ${arrangeFrom} `}by ${arrangeBy}`;
  return `${choice}: ${returnBy} (${boundBy}), ${plan}${arrange}, ${rule}`;
}
const said = (facts: Facts, on: DateText = today) => whatIf(facts, on).map(say);

describe('before leaving', () => {
  test('special re-entry for a year, or a permit as far as the stay', () => {
    const facts = factsOf({ ...engineer, stayEnds: '2028-05-31' }, { trip: trip('2026-12-20') });
    expect(said(facts)).toEqual([
      'special-reentry: 2027-12-20 (one-year), plan 2027-12-13, R1.3',
      'reentry-permit: 2028-05-31 (stay-end), plan 2028-05-24, arrange by 2026-12-20, R4.1',
    ]);
  });

  test('a permit of five years where nothing ends before, six for special permanent residents', () => {
    expect(said(factsOf(permanentResident, { trip: trip('2026-12-20') }))).toEqual([
      'special-reentry: 2027-12-20 (one-year), plan 2027-12-13, R1.3',
      'reentry-permit: 2031-12-20 (permit-end), plan 2031-12-13, arrange by 2026-12-20, R2.2',
    ]);
    expect(said(factsOf(specialPermanentResident, { trip: trip('2026-12-20') }))).toEqual([
      'special-reentry: 2028-12-20 (two-years), plan 2028-12-13, R1.3',
      'reentry-permit: 2032-12-20 (permit-end), plan 2032-12-13, arrange by 2026-12-20, R2.2',
    ]);
  });

  test('on the very day of leaving there is still time', () => {
    expect(said(factsOf(permanentResident, { trip: trip(today) }))).toHaveLength(2);
  });

  test('a stay that ends exactly when a permit would is named as nothing: the permit ends by itself', () => {
    const facts = factsOf({ ...engineer, stayEnds: '2031-12-20' }, { trip: trip('2026-12-20') });
    expect(said(facts)[1]).toBe(
      'reentry-permit: 2031-12-20 (permit-end), plan 2031-12-13, arrange by 2026-12-20, R2.2',
    );
  });

  test('no day to plan for where less than a week is left after leaving', () => {
    const facts = factsOf({ ...engineer, stayEnds: '2026-12-26' }, { trip: trip('2026-12-20') });
    expect(said(facts)[0]).toBe('special-reentry: 2026-12-26 (stay-end), plan for nothing, R4.1');
    const week = factsOf({ ...engineer, stayEnds: '2026-12-27' }, { trip: trip('2026-12-20') });
    expect(said(week)[0]).toBe('special-reentry: 2026-12-27 (stay-end), plan 2026-12-20, R4.1');
  });

  test('whoever means to leave for good is told what coming back would take', () => {
    const forGood = factsOf(permanentResident, { trip: trip('2026-12-20', null, { declaresReturn: false }) });
    expect(assess(forGood, today).basis).toBeNull();
    expect(said(forGood)[0]).toBe('special-reentry: 2027-12-20 (one-year), plan 2027-12-13, R1.3');
  });
});

describe('special re-entry is closed', () => {
  const closedBy = (facts: Facts) => said(facts)[0];
  const leaving = { trip: trip('2026-12-20') };

  test('to a short grant, a missing card and an expired passport', () => {
    expect(closedBy(factsOf({ ...engineer, grant: '3-months-or-less' }, leaving))).toBe(
      'special-reentry: closed, R1.1',
    );
    expect(closedBy(factsOf({ ...permanentResident, card: 'missing' }, leaving))).toBe('special-reentry: closed, R1.1');
    expect(closedBy(factsOf({ ...permanentResident, passport: 'expired' }, leaving))).toBe(
      'special-reentry: closed, R1.1',
    );
  });

  test('by name to those excluded, on a travel document, with a permit in force, and after the stay', () => {
    expect(closedBy(factsOf({ ...engineer, exclusions: ['departure-hold'] }, leaving))).toBe(
      'special-reentry: closed, R1.2',
    );
    const refugee = { ...engineer, passport: 'refugee-travel-document', passportEnds: '2028-01-01' } as const;
    expect(closedBy(factsOf(refugee, leaving))).toBe('special-reentry: closed, R1.8');
    const held = { ...leaving, permit: permit('2026-01-01', '2027-06-01') };
    expect(closedBy(factsOf(permanentResident, held))).toBe('special-reentry: closed, R2.2');
    expect(closedBy(factsOf({ ...engineer, stayEnds: '2026-12-19' }, leaving))).toBe('special-reentry: closed, R4.1');
  });
});

describe('a new permit', () => {
  test('is for residents, and reaches past one that is held', () => {
    const visitor = factsOf(withStatus('temporary-visitor', { stayEnds: '2027-01-20' }), { trip: trip('2026-12-20') });
    expect(said(visitor)).toEqual(['special-reentry: closed, R1.1', 'reentry-permit: closed, R2.1']);
    const held = factsOf(permanentResident, { trip: trip('2026-12-20'), permit: permit('2026-01-01', '2027-06-01') });
    expect(said(held)[1]).toMatch(/^reentry-permit: 2031-12-20/);
  });

  test('cannot be had for a departure after the stay, nor on the strength of a pending application', () => {
    const late = factsOf({ ...engineer, stayEnds: '2026-12-19' }, { trip: trip('2026-12-20') });
    expect(said(late)[1]).toBe('reentry-permit: closed, R4.1');
    const lastDay = factsOf({ ...engineer, stayEnds: '2026-12-20' }, { trip: trip('2026-12-20') });
    expect(said(lastDay)[1]).toBe(
      'reentry-permit: 2026-12-20 (stay-end), plan for nothing, arrange by 2026-12-20, R4.1',
    );
    const pending = { kind: 'renewal', filed: '2026-11-05', decided: null } as const;
    const waiting = factsOf({ ...engineer, stayEnds: '2026-12-19', pending }, { trip: trip('2026-12-20') });
    expect(said(waiting)).toEqual([
      'special-reentry: 2027-02-19 (continuation-end), plan 2027-02-12, R4.2',
      'reentry-permit: closed, R4.1',
    ]);
  });
});

describe('renewing first', () => {
  const away = { trip: trip('2026-12-20') };
  const renewal = (facts: Facts, on: DateText = today) => said(facts, on).filter((each) => each.startsWith('renew'));

  test('helps where the stay ends before the year is over, and can be filed before leaving', () => {
    expect(renewal(factsOf({ ...engineer, stayEnds: '2027-02-15' }, away))).toEqual([
      'renew-first: 2027-12-20 (one-year), plan 2027-12-13, arrange from 2026-11-15 by 2026-12-20, R1.3',
    ]);
    // The stay ends before the departure: it is renewed before it ends.
    expect(renewal(factsOf({ ...engineer, stayEnds: '2026-12-10' }, away))).toEqual([
      'renew-first: 2027-12-20 (one-year), plan 2027-12-13, arrange from 2026-09-10 by 2026-12-10, R1.3',
    ]);
  });

  test('comes too late where the window opens after the departure', () => {
    expect(renewal(factsOf({ ...engineer, stayEnds: '2027-03-20' }, away))).toEqual([
      'renew-first: 2027-12-20 (one-year), plan 2027-12-13, arrange from 2026-12-20 by 2026-12-20, R1.3',
    ]);
    expect(renewal(factsOf({ ...engineer, stayEnds: '2027-03-21' }, away))).toEqual(['renew-first: closed, R4.4']);
  });

  test('has no window for grants of less than six months', () => {
    const short = withStatus('entertainer', { stayEnds: '2027-03-31', grantMonths: 5 });
    expect(renewal(factsOf(short, away))).toEqual([
      'renew-first: 2027-12-20 (one-year), plan 2027-12-13, arrange by 2026-12-20, R1.3',
    ]);
  });

  test.each<[string, Facts, DateText]>([
    ['the stay outlasts the year', factsOf({ ...engineer, stayEnds: '2027-12-20' }, away), today],
    ['there is no stay to renew', factsOf(permanentResident, away), today],
    ['the stay has ended', factsOf({ ...engineer, stayEnds: '2026-11-21' }, away), today],
    ['a visitor has none', factsOf(withStatus('temporary-visitor', { stayEnds: '2027-01-20' }), away), today],
    [
      'special re-entry is closed anyway',
      factsOf({ ...engineer, stayEnds: '2027-02-15', card: 'missing' }, away),
      today,
    ],
    [
      'a renewal is filed already',
      factsOf({ ...engineer, stayEnds: '2027-02-15', pending: { kind: 'renewal', filed: today, decided: null } }, away),
      today,
    ],
    [
      'a diplomat stays as long as the mission',
      factsOf(withStatus('diplomat', { stayEnds: '2027-02-15' }), away),
      today,
    ],
  ])('is no choice where %s', (_, facts, on) => {
    expect(renewal(facts, on)).toEqual([]);
  });

  test('is still a choice on the last day of the stay', () => {
    expect(renewal(factsOf({ ...engineer, stayEnds: today }, away))).toHaveLength(1);
  });
});

describe('abroad', () => {
  const onPermit = (effective: DateText, ends: DateText, residence = permanentResident) =>
    factsOf(residence, { trip: trip('2026-03-01', '2027-06-01'), permit: permit(effective, ends) });

  test('only the extension of a permit is left', () => {
    expect(said(onPermit('2022-01-15', '2027-01-15'))).toEqual([
      'extension: 2028-01-15 (permit-end), plan 2028-01-08, arrange by 2027-01-15, R2.5',
    ]);
  });

  test('not beyond six years after it took effect', () => {
    expect(said(onPermit('2021-06-01', '2027-01-15'))).toEqual([
      'extension: 2027-06-01 (permit-end), plan 2027-05-25, arrange by 2027-01-15, R2.5',
    ]);
    expect(said(onPermit('2021-01-15', '2027-01-15'))).toEqual(['extension: closed, R2.5']);
  });

  test('not beyond the stay', () => {
    expect(said(onPermit('2026-01-15', '2027-01-15', { ...engineer, stayEnds: '2027-05-31' }))).toEqual([
      'extension: 2027-05-31 (stay-end), plan 2027-05-24, arrange by 2027-01-15, R4.1',
    ]);
    expect(said(onPermit('2026-01-15', '2027-06-15', { ...engineer, stayEnds: '2027-05-31' }))).toEqual([
      'extension: closed, R4.1',
    ]);
  });

  test('nothing on special re-entry, after the permit, or after leaving for good', () => {
    expect(said(factsOf(permanentResident, { trip: trip('2026-03-01') }))).toEqual([]);
    expect(said(onPermit('2022-01-15', '2026-11-22'))).toHaveLength(1);
    expect(said(onPermit('2022-01-15', '2026-11-21'))).toEqual([]);
    const forGood = {
      ...onPermit('2022-01-15', '2027-01-15'),
      trip: trip('2026-03-01', null, { declaresReturn: false }),
    };
    expect(said(forGood)).toEqual([]);
  });
});

test('there is nothing to choose at home, after the return, or while a fact is missing', () => {
  expect(said(factsOf(engineer))).toEqual([]);
  expect(said(factsOf(engineer, { trip: trip('2026-03-01', null, { returned: '2026-04-01' }) }))).toEqual([]);
  expect(said(factsOf({ ...engineer, grant: 'unknown' }, { trip: trip('2026-12-20') }))).toEqual([]);
});

test('an assessment carries the same choices, and every day that could have ended the permission', () => {
  const facts = factsOf({ ...engineer, stayEnds: '2028-05-31' }, { trip: trip('2026-12-20') });
  const { choices, bounds } = assess(facts, today);
  expect(choices).toEqual(whatIf(facts, today));
  expect(bounds).toEqual([
    { bound: 'one-year', date: '2027-12-20', rule: 'R1.3' },
    { bound: 'stay-end', date: '2028-05-31', rule: 'R4.1' },
  ]);
  const shorter = assess({ ...facts, residence: { ...engineer, stayEnds: '2027-12-20' } }, today);
  expect(shorter.bounds.map(({ bound, date }) => `${bound} ${date}`)).toEqual([
    'stay-end 2027-12-20',
    'one-year 2027-12-20',
  ]);
  expect(assess(factsOf(permanentResident, { trip: trip('2026-12-20') }), today).bounds).toHaveLength(1);
  expect(assess(factsOf(engineer), today).bounds).toEqual([]);
});
