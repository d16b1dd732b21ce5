import { describe, expect, it } from 'vitest';
import { readTypedDate, typedDateOf } from '../../../shared/registrations/typed-date-form';

const typed = (day: string, month: string, year: string) => readTypedDate({ day, month, year });

describe('a date in three boxes', () => {
  it.each([
    ['27', '3', '2027', '2027-03-27'],
    ['27', '03', '2027', '2027-03-27'],
    ['7', 'March', '2027', '2027-03-07'],
    ['7', 'MAR', '2027', '2027-03-07'],
    ['7', 'sept.', '2027', '2027-09-07'],
    ['２７', '３月', '２０２７年', '2027-03-27'],
    [' 27日 ', ' 3 ', '2027 年', '2027-03-27'],
    // Whether the calendar has the day is for the form to say.
    ['31', '2', '2027', '2027-02-31'],
  ])('reads %s / %s / %s', (day, month, year, text) => {
    expect(typed(day, month, year).text).toBe(text);
  });

  it('is no date where nothing was typed', () => {
    expect(typed('', ' ', '').text).toBeNull();
  });

  it.each([
    ['', '3', '2027', ['day']],
    ['27', '', '2027', ['month']],
    ['27', 'Brumaire', '2027', ['month']],
    ['27', '3', '27', ['year']],
    ['first', '3', '', ['day', 'year']],
  ])('marks only the wrong boxes of %s / %s / %s', (day, month, year, suspects) => {
    const reading = typed(day, month, year);
    expect(reading.text).toBe('incomplete');
    expect(reading.suspects).toEqual(suspects);
  });

  it('shows a stored date as it would be typed', () => {
    expect(typedDateOf('2027-03-07')).toEqual({ day: '7', month: '3', year: '2027' });
    expect(typedDateOf(null)).toEqual({ day: '', month: '', year: '' });
  });
});
