import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, dayOf } from '../../../shared/calendar';
import { loadWords } from '../../../shared/words/words';
import { wordsFor } from '../../support/words';

describe('a date in words', () => {
  it('is written as its readers write it', () => {
    const christmas = dayOf('2027-12-20');
    expect(wordsFor('en').dates.plain(christmas)).toBe('20 December 2027');
    expect(wordsFor('en').dates.withWeekday(christmas)).toBe('Monday, 20 December 2027');
    expect(wordsFor('en').dates.short(christmas)).toBe('20 Dec 2027');
    expect(wordsFor('ja').dates.plain(christmas)).toBe('2027年12月20日');
    expect(wordsFor('ja').dates.withWeekday(christmas)).toBe('2027年12月20日（月）');
    expect(wordsFor('ja').dates.short(christmas)).toBe('2027/12/20');
  });

  it('is English where a language has no words yet', async () => {
    expect((await loadWords('km')).dates.plain(dayOf('2027-02-01'))).toBe('1 February 2027');
  });

  it('agrees with Intl on every day and weekday from 1900 to 2199', () => {
    const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2199-12-31') }), (number) => {
        const intl = english.format(number * 24 * 60 * 60 * 1000).replace(',', '');
        expect(wordsFor('en').dates.withWeekday(day(number)).replace(',', '')).toBe(intl);
      }),
    );
  });
});
