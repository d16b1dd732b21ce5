import { describe, expect, it } from 'vitest';
import { type DateText, dayOf } from '../../../shared/calendar';
import { assess, type Exclusion, firstDayOfLaw, lawOn } from '../../../shared/rules';
import { rowOn } from '../../../shared/rules/law-on';
import { cardRenewalWindows } from '../../../shared/rules/values/windows';
import { engineer, factsOf, permanentResident, permit, trip, withStatus } from './facts-of';

const versionOn = (on: DateText) => assess(factsOf(engineer), on).law.version;

describe('the law of a day', () => {
  it.each<[DateText, DateText]>([
    ['2012-07-09', '2012-07-09'],
    ['2023-11-01', '2023-11-01'],
    ['2024-06-09', '2023-11-01'],
    ['2024-06-10', '2024-06-10'],
    ['2025-04-01', '2025-04-01'],
    ['2025-09-30', '2025-09-30'],
    ['2026-06-13', '2025-09-30'],
    ['2026-06-14', '2026-06-14'],
    ['2026-11-22', '2026-10-01'],
    ['2027-03-31', '2026-10-01'],
    ['2027-04-01', '2027-04-01'],
    ['2090-01-01', '2027-04-01'],
  ])('on %s is the version of %s', (on, version) => {
    expect(versionOn(on)).toBe(version);
  });

  it('says when it was last compared with its sources, and with which text', () => {
    expect(assess(factsOf(engineer), '2026-11-22').law).toEqual({
      version: '2026-10-01',
      verifiedAt: '2026-11-22',
      statuteAsOf: '2025-06-01',
    });
  });

  it('is not known before the residence card began, and nothing is guessed', () => {
    expect(firstDayOfLaw).toBe('2012-07-09');
    expect(() => lawOn(dayOf('2012-07-08'))).toThrow(RangeError);
    expect(() => assess(factsOf(engineer), '2012-07-08')).toThrow(/2012-07-09.*2012-07-08/);
    expect(() => rowOn(cardRenewalWindows, '2012-07-08')).toThrow(/2012-07-08.*2012-07-09/);
  });
});

describe('dates at the ends of the calendar', () => {
  it.each<[DateText, DateText]>([
    ['1900-01-01', '2012-07-09'],
    ['2199-12-31', '2199-12-31'],
  ])('are judged like any other: %s', (date, on) => {
    const old = { ...engineer, stayEnds: date, cardEnds: date, passportEnds: date, birthDate: date };
    const facts = factsOf(old, { trip: trip(date, date), permit: permit(date, date) });
    expect(assess(facts, on).returnBy).toBe(date);
  });
});

describe('an assessment of an earlier day uses the law of that day', () => {
  const opens = (on: DateText) =>
    assess(factsOf({ ...permanentResident, cardEnds: '2027-01-31' }), on).deadlines.find(
      ({ kind }) => kind === 'card-renewal-opens',
    )?.date;

  it('opens the window for a card two months before its end until 2026-06-13, three from the next day on', () => {
    expect(opens('2026-06-13')).toBe('2026-11-30');
    expect(opens('2026-06-14')).toBe('2026-10-31');
  });

  it('closes special re-entry to people under a supervisory measure from 2024-06-10 on', () => {
    const supervised = { ...engineer, exclusions: ['supervisory-measure'] satisfies Exclusion[] };
    const basis = (on: DateText) => assess(factsOf(supervised, { trip: trip('2024-07-01') }), on).basis;
    expect(basis('2024-06-09')).toBe('special-reentry');
    expect(basis('2024-06-10')).toBeNull();
    const heldAsWell = { ...engineer, exclusions: ['supervisory-measure', 'departure-hold'] satisfies Exclusion[] };
    expect(assess(factsOf(heldAsWell, { trip: trip('2024-07-01') }), '2024-06-09').basis).toBeNull();
  });

  it('knows two years for Specified Skilled Workers (ii) from 2025-09-30 on', () => {
    const worker = withStatus('specified-skilled-worker-2', { grantMonths: 24 });
    const isUnusual = (on: DateText) =>
      assess(factsOf(worker), on).findings.some(({ code }) => code === 'grant-unusual-for-status');
    expect(isUnusual('2025-09-29')).toBe(true);
    expect(isUnusual('2025-09-30')).toBe(false);
  });

  it('does not speak of My Number cards before there were any', () => {
    const away = factsOf(permanentResident, { trip: trip('2016-02-01', '2017-03-01') });
    const speaks = (on: DateText) =>
      assess(away, on).findings.some(({ code }) => code === 'my-number-card-after-moving-out');
    expect(speaks('2015-12-31')).toBe(false);
    expect(speaks('2016-01-01')).toBe(true);
  });
});
