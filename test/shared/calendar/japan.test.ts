import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addDays, dateText, dayOf, instant, japanDay, startOfJapanDay } from '../../../shared/calendar';

const at = (text: string) => instant(Temporal.Instant.from(text).epochMilliseconds);

describe('the day in Japan', () => {
  test.each([
    ['2026-11-21T14:59:59.999Z', '2026-11-21'],
    ['2026-11-21T15:00:00Z', '2026-11-22'],
    ['2026-11-22T14:59:59.999Z', '2026-11-22'],
    ['2026-12-31T15:00:00Z', '2027-01-01'],
    ['2028-02-28T15:00:00Z', '2028-02-29'],
    ['1970-01-01T00:00:00Z', '1970-01-01'],
    ['1969-12-31T14:59:59Z', '1969-12-31'],
  ])('at %s is %s', (when, expected) => {
    expect(dateText(japanDay(at(when)))).toBe(expected);
  });

  test('begins and ends as Temporal says for Asia/Tokyo, on every day of four years', () => {
    const first = dayOf('2026-01-01');
    for (let count = 0; count < 4 * 365 + 1; count += 1) {
      const today = addDays(first, count);
      const midnight = Temporal.PlainDate.from(dateText(today)).toZonedDateTime('Asia/Tokyo').epochMilliseconds;
      expect(startOfJapanDay(today)).toBe(midnight);
      expect(japanDay(instant(midnight))).toBe(today);
      expect(japanDay(instant(midnight - 1))).toBe(today - 1);
    }
  });

  test('half a millisecond is not a point in time', () => {
    expect(() => instant(0.5)).toThrow(RangeError);
    expect(() => instant(Number.NaN)).toThrow(RangeError);
  });
});
