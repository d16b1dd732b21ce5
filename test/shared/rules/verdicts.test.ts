import { describe, expect, test } from 'vitest';
import type { DateText } from '../../../shared/calendar';
import { assess, type Facts, type Residence } from '../../../shared/rules';
import { engineer, factsOf, permanentResident, permit, specialPermanentResident, trip, withStatus } from './facts-of';

const today = '2026-11-22';
const verdict = (facts: Facts, on: DateText = today) => assess(facts, on).verdict;

describe('7 · back in Japan', () => {
  const returned = (day: DateText, residence: Residence = { ...engineer, stayEnds: '2027-06-30' }) =>
    verdict(factsOf(residence, { trip: trip('2026-12-20', null, { returned: day }) }), '2027-08-01');

  test('clear to the last day, lapsed after it', () => {
    expect(returned('2027-06-30')).toBe('clear');
    expect(returned('2027-07-01')).toBe('lapsed');
  });

  test('lapsed when nothing carried the person home', () => {
    expect(returned('2027-01-10', { ...engineer, card: 'missing' })).toBe('lapsed');
  });
});

describe('8 · nothing carries the person home', () => {
  const without = (residence: Partial<Residence>, returns: DateText | null = null, on: DateText = today) =>
    verdict(factsOf({ ...engineer, ...residence }, { trip: trip('2026-12-20', returns) }), on);
  const shortGrant = { grant: '3-months-or-less', stayEnds: '2027-02-10' } as const;

  test('already left: lapsed; on the day of departure there is still time', () => {
    expect(without(shortGrant, null, '2026-12-21')).toBe('lapsed');
    expect(without(shortGrant, null, '2026-12-20')).toBe('permit-needed');
  });

  test('leaving after the stay: renew while it lasts, afterwards impossible', () => {
    const late = { stayEnds: '2026-12-10' } as const;
    expect(without(late, null, '2026-12-10')).toBe('fix-first');
    expect(without(late, null, '2026-12-11')).toBe('impossible');
  });

  test('leaving after the end of a continuation: renewing is no longer the way, but it can still be put right', () => {
    const late = { stayEnds: '2026-10-10', pending: { kind: 'renewal', filed: '2026-09-01', decided: null } } as const;
    expect(without(late, null, '2026-12-10')).toBe('fix-first');
    expect(without(late, null, '2026-12-11')).toBe('impossible');
  });

  test('papers come before the permit', () => {
    expect(without({ ...shortGrant, passport: 'expired' })).toBe('fix-first');
    expect(without({ ...shortGrant, card: 'missing' })).toBe('fix-first');
    expect(without({ ...shortGrant, card: 'none' })).toBe('permit-needed');
  });

  test('a permit would do to the end of the stay, and no further', () => {
    expect(without(shortGrant, '2027-02-10')).toBe('permit-needed');
    expect(without(shortGrant, '2027-02-11')).toBe('impossible');
  });

  test('a permit would do for five years, six for special permanent residents', () => {
    const excluded = { exclusions: ['designated-risk'] } as const;
    expect(without({ ...permanentResident, ...excluded }, '2031-12-20')).toBe('permit-needed');
    expect(without({ ...permanentResident, ...excluded }, '2031-12-21')).toBe('impossible');
    expect(without({ ...specialPermanentResident, ...excluded }, '2032-12-20')).toBe('permit-needed');
    expect(without({ ...specialPermanentResident, ...excluded }, '2032-12-21')).toBe('impossible');
  });

  test('a visitor has no way, with an expired passport or without', () => {
    expect(without({ ...withStatus('temporary-visitor'), passport: 'expired' })).toBe('impossible');
  });
});

describe('9 and 10 · something does', () => {
  const at = (returns: DateText | null, on: DateText = today) =>
    verdict(factsOf(permanentResident, { trip: trip('2026-12-20', returns) }), on);

  test('lapsed once the last day is over, whatever was planned', () => {
    expect(at('2027-01-10', '2027-12-20')).toBe('clear');
    expect(at('2027-01-10', '2027-12-21')).toBe('lapsed');
    expect(at(null, '2027-12-21')).toBe('lapsed');
  });

  test('an open return is clear', () => expect(at(null)).toBe('clear'));

  test('tight in the last week', () => {
    expect(at('2027-12-13')).toBe('clear');
    expect(at('2027-12-14')).toBe('tight');
    expect(at('2027-12-20')).toBe('tight');
  });

  test('tight where not even a week is left: there is no day to plan for', () => {
    const stayEnds = (day: DateText) =>
      assess(factsOf({ ...engineer, stayEnds: day }, { trip: trip('2026-12-20', '2026-12-20') }), today);
    expect(stayEnds('2026-12-26')).toMatchObject({ verdict: 'tight', planToReturnBy: null });
    expect(stayEnds('2026-12-27')).toMatchObject({ verdict: 'clear', planToReturnBy: '2026-12-20' });
  });

  test('while a continuation applies, clear only to the end of the stay itself', () => {
    const person = {
      ...engineer,
      stayEnds: '2026-12-31',
      pending: { kind: 'renewal', filed: '2026-11-05', decided: null },
    } as const;
    const back = (returns: DateText, departs: DateText = '2026-12-20') =>
      assess(factsOf(person, { trip: trip(departs, returns) }), today);
    expect(back('2026-12-31')).toMatchObject({ verdict: 'clear', planToReturnBy: '2026-12-31' });
    expect(back('2027-01-01')).toMatchObject({ verdict: 'tight', planToReturnBy: '2026-12-31' });
    expect(back('2027-01-05', '2027-01-04')).toMatchObject({ verdict: 'tight', planToReturnBy: null });
  });
});

describe('11 · too late, but not yet gone', () => {
  const at = (residence: Residence, returns: DateText, on: DateText = today) =>
    verdict(factsOf(residence, { trip: trip('2026-12-20', returns) }), on);

  test('a permit would reach five years, six for special permanent residents', () => {
    expect(at(permanentResident, '2027-12-21')).toBe('permit-needed');
    expect(at(permanentResident, '2031-12-20')).toBe('permit-needed');
    expect(at(permanentResident, '2031-12-21')).toBe('impossible');
    expect(at(specialPermanentResident, '2032-12-20')).toBe('permit-needed');
    expect(at(specialPermanentResident, '2032-12-21')).toBe('impossible');
  });

  test('never past the stay', () => {
    expect(at({ ...engineer, stayEnds: '2028-01-31' }, '2028-01-31')).toBe('permit-needed');
    expect(at({ ...engineer, stayEnds: '2028-01-31' }, '2028-02-01')).toBe('impossible');
  });

  test('a visitor gets none', () => {
    const person = withStatus('temporary-visitor', { passport: 'refugee-travel-document', passportEnds: '2027-01-10' });
    expect(at(person, '2027-01-10')).toBe('tight');
    expect(at(person, '2027-01-11')).toBe('impossible');
  });

  test('the day of departure still counts, the day after does not', () => {
    expect(at(permanentResident, '2028-01-10', '2026-12-20')).toBe('permit-needed');
    expect(at(permanentResident, '2028-01-10', '2026-12-21')).toBe('impossible');
  });
});

describe('12 · too late, and already abroad', () => {
  const at = (returns: DateText, on: DateText, rest: Partial<Facts> = {}, residence: Residence = permanentResident) =>
    verdict(
      factsOf(residence, { trip: trip('2026-03-01', returns), permit: permit('2023-01-15', '2027-01-15'), ...rest }),
      on,
    );

  test('an embassy can extend by one year', () => {
    expect(at('2028-01-15', today)).toBe('extension-needed');
    expect(at('2028-01-16', today)).toBe('impossible');
  });

  test('only while the permit is valid', () => {
    expect(at('2027-06-01', '2027-01-15')).toBe('extension-needed');
    expect(at('2027-06-01', '2027-01-16')).toBe('lapsed');
  });

  test('to six years after it took effect, seven for special permanent residents', () => {
    const old = { permit: permit('2021-06-30', '2027-01-15') };
    expect(at('2027-06-30', today, old)).toBe('extension-needed');
    expect(at('2027-07-01', today, old)).toBe('impossible');
    expect(at('2028-01-15', today, old, specialPermanentResident)).toBe('extension-needed');
    const older = { permit: permit('2020-06-30', '2027-01-15') };
    expect(at('2027-06-30', today, older, specialPermanentResident)).toBe('extension-needed');
    expect(at('2027-07-01', today, older, specialPermanentResident)).toBe('impossible');
  });

  test('never past the stay', () => {
    const person = { ...engineer, stayEnds: '2027-05-31' } as const;
    expect(at('2027-05-31', today, {}, person)).toBe('extension-needed');
    expect(at('2027-06-01', today, {}, person)).toBe('impossible');
  });

  test('special re-entry is never extended', () => {
    expect(at('2027-03-02', today, { permit: null })).toBe('impossible');
  });
});
