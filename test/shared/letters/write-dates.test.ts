import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, dayOf } from '../../../shared/calendar';
import { writeDate, writeDateWithWeekday, writeShortDate } from '../../../shared/words/dates';

describe('a date in words', () => {
  it('is written as its readers write it', () => {
    const christmas = dayOf('2027-12-20');
    expect(writeDate(christmas, 'en')).toBe('20 December 2027');
    expect(writeDateWithWeekday(christmas, 'en')).toBe('Monday, 20 December 2027');
    expect(writeShortDate(christmas, 'en')).toBe('20 Dec 2027');
    expect(writeDate(christmas, 'ja')).toBe('2027年12月20日');
    expect(writeDateWithWeekday(christmas, 'ja')).toBe('2027年12月20日（月）');
    expect(writeShortDate(christmas, 'ja')).toBe('2027/12/20');
  });

  it('is English where a language has no words yet', () => {
    expect(writeDate(dayOf('2027-02-01'), 'km')).toBe('1 February 2027');
  });

  it('agrees with Intl on every day and weekday from 1900 to 2199', () => {
    const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2199-12-31') }), (number) => {
        const intl = english.format(number * 24 * 60 * 60 * 1000).replace(',', '');
        expect(writeDateWithWeekday(day(number), 'en').replace(',', '')).toBe(intl);
      }),
    );
  });
});
