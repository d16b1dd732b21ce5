import { describe, expect, test } from 'vitest';
import { type DateText, dateText, dayOf } from '../../../shared/calendar';
import { forecastCardEnd } from '../../../shared/rules/card-forecast';
import { type Status, statuses } from '../../../shared/rules/facts';

type Card = { status: Status; born: DateText | null; issued: DateText; stayEnds?: DateText };

const forecast = ({ status, born, issued, stayEnds }: Card): DateText | null => {
  const end = forecastCardEnd({
    status,
    birthDate: born === null ? null : dayOf(born),
    issued: dayOf(issued),
    stayEnds: stayEnds === undefined ? null : dayOf(stayEnds),
  });
  return end === null ? null : dateText(end);
};

const permanent = (born: DateText, issued: DateText) => forecast({ status: 'permanent-resident', born, issued });
const special = (born: DateText, issued: DateText) => forecast({ status: 'special-permanent-resident', born, issued });
const dependent = (born: DateText, issued: DateText, stayEnds: DateText) =>
  forecast({ status: 'dependent', born, issued, stayEnds });

describe('a permanent resident', () => {
  test('has a card of seven years, the day of issue included, when it was issued before 14 June 2026', () => {
    expect(permanent('1985-11-14', '2012-07-09')).toBe('2019-07-08');
    expect(permanent('1985-11-14', '2026-06-13')).toBe('2033-06-12');
  });

  test('has a card to the tenth birthday after an issue from that day on', () => {
    expect(permanent('1985-11-14', '2026-07-01')).toBe('2035-11-14');
    expect(permanent('1985-06-14', '2026-06-13')).toBe('2033-06-12');
    expect(permanent('1985-06-15', '2026-06-14')).toBe('2035-06-15');
  });

  test('does not count a birthday on the day of issue', () => {
    expect(permanent('1985-06-14', '2026-06-14')).toBe('2036-06-14');
    expect(permanent('1985-06-13', '2026-06-14')).toBe('2036-06-13');
  });

  test('has a new card to the fifth birthday when issued under eighteen', () => {
    expect(permanent('2011-06-10', '2026-07-01')).toBe('2031-06-10');
    expect(permanent('2008-07-02', '2026-07-01')).toBe('2030-07-02');
    expect(permanent('2008-07-01', '2026-07-01')).toBe('2036-07-01');
  });

  test('had a card to the sixteenth birthday, and since November 2023 to the day before, when issued under sixteen', () => {
    expect(permanent('2011-06-10', '2023-10-31')).toBe('2027-06-10');
    expect(permanent('2011-06-10', '2023-11-01')).toBe('2027-06-09');
  });

  test('had a card of seven years when issued on the sixteenth birthday', () => {
    expect(permanent('2009-03-10', '2025-03-10')).toBe('2032-03-09');
  });

  test('gets no forecast for a card issued in the half year before sixteen: a renewed one ran seven years', () => {
    expect(permanent('2009-03-10', '2024-09-08')).toBe('2025-03-09');
    expect(permanent('2009-03-10', '2024-09-09')).toBeNull();
    expect(permanent('2009-03-10', '2025-03-09')).toBeNull();
  });

  test('born on 29 February has a birthday on 28 February in other years', () => {
    expect(permanent('1996-02-29', '2027-03-01')).toBe('2037-02-28');
    expect(permanent('1996-02-29', '2027-02-28')).toBe('2037-02-28');
    expect(permanent('1996-02-29', '2027-02-27')).toBe('2036-02-29');
    expect(permanent('2012-02-29', '2024-01-10')).toBe('2028-02-28');
    expect(permanent('2012-02-29', '2023-01-10')).toBe('2028-02-29');
  });

  test('is not told more about a card of 29 February than is safe', () => {
    expect(permanent('1985-11-14', '2024-02-29')).toBe('2031-02-27');
  });
});

test('a Highly Skilled Professional (ii) has the card of a permanent resident', () => {
  const card = { status: 'highly-skilled-professional-2', born: '1985-11-14' } as const;
  expect(forecast({ ...card, issued: '2025-04-01' })).toBe('2032-03-31');
  expect(forecast({ ...card, issued: '2026-07-01', stayEnds: '2027-01-01' })).toBe('2035-11-14');
});

describe('a special permanent resident', () => {
  test('has a certificate to the tenth birthday, or the fifth under eighteen, since June 2026', () => {
    expect(special('1985-11-14', '2026-07-01')).toBe('2035-11-14');
    expect(special('2016-11-14', '2026-07-01')).toBe('2030-11-14');
  });

  test('under sixteen had one to that birthday; an older one counted from a day it does not show', () => {
    expect(special('1985-11-14', '2026-06-13')).toBeNull();
    expect(special('2011-06-10', '2024-03-01')).toBe('2027-06-09');
    expect(special('2011-06-10', '2023-03-01')).toBe('2027-06-10');
  });
});

describe('a resident with a period of stay', () => {
  test('has a card to the end of the stay', () => {
    const card = { status: 'engineer-humanities-international', born: '1990-01-01', stayEnds: '2030-05-31' } as const;
    for (const issued of ['2013-01-01', '2025-01-01', '2026-07-01'] as const) {
      expect(forecast({ ...card, issued })).toBe('2030-05-31');
    }
  });

  test('had a card to the end of the stay or to sixteen, whichever was first, when issued under sixteen', () => {
    expect(dependent('2011-06-10', '2024-03-01', '2027-06-08')).toBe('2027-06-08');
    expect(dependent('2011-06-10', '2024-03-01', '2028-03-01')).toBe('2027-06-09');
    expect(dependent('2011-06-10', '2023-03-01', '2028-03-01')).toBe('2027-06-10');
  });

  test('gets a forecast in the half year before sixteen where the stay decides anyway', () => {
    expect(dependent('2009-03-10', '2025-01-10', '2025-03-01')).toBe('2025-03-01');
    expect(dependent('2009-03-10', '2025-01-10', '2026-01-10')).toBeNull();
  });

  test('gets no forecast for a new card issued under eighteen: that law is not verified', () => {
    expect(dependent('2016-03-10', '2026-07-01', '2027-07-01')).toBeNull();
    expect(dependent('2008-07-02', '2026-07-01', '2027-07-01')).toBeNull();
    expect(dependent('2008-07-01', '2026-07-01', '2027-07-01')).toBe('2027-07-01');
  });
});

describe('there is no forecast', () => {
  test('without a birth date, or with one after the issue', () => {
    for (const status of statuses) {
      expect(forecast({ status, born: null, issued: '2026-07-01', stayEnds: '2027-07-01' })).toBeNull();
      expect(forecast({ status, born: '2026-07-02', issued: '2026-07-01', stayEnds: '2027-07-01' })).toBeNull();
    }
  });

  test('without the end of a stay that has one', () => {
    expect(forecast({ status: 'student', born: '2000-01-01', issued: '2026-07-01' })).toBeNull();
  });

  test('for people who hold no card', () => {
    for (const status of ['diplomat', 'official', 'temporary-visitor'] as const) {
      expect(forecast({ status, born: '1990-01-01', issued: '2026-07-01', stayEnds: '2026-09-01' })).toBeNull();
    }
  });

  test('for the time before there were cards', () => {
    expect(permanent('1985-11-14', '2012-07-08')).toBeNull();
  });
});
