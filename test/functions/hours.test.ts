import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { hourOf, isTimeZone, localDay } from '../../functions/hours';
import { dateText, dayOf, startOfJapanDay } from '../../shared/calendar';
import { type DateText, day, instant } from '../../shared/calendar/day';
import type { Reminder } from '../../shared/letters/kinds';
import type { LetterKey } from '../../shared/registrations/ledger';
import { earliestHour, latestHour } from '../../shared/registrations/preferences';
import type { TimeZone, TravellerId } from '../../shared/registrations/registration';
import { at } from '../support/world';

const zone = (name: string): TimeZone => {
  if (!isTimeZone(name)) throw new Error(`${name} is no time zone`);
  return name;
};
const letter = (date: DateText, daysBefore: number): Reminder => ({
  lane: 'due',
  key: 'a-letter' as LetterKey,
  kind: 'return',
  traveller: 't1' as TravellerId,
  date: dayOf(date),
  daysBefore,
  morning: dayOf(date),
});
const iso = (ms: number): string => new Date(ms).toISOString();

describe('a letter on the last day itself arrives at nine where the reader is, while it is still that day in Japan', () => {
  it.each([
    ['Asia/Tokyo', '2027-02-20T00:00:00.000Z', 'nine in Japan'],
    ['Asia/Kathmandu', '2027-02-20T03:15:00.000Z', '12:15 in Japan'],
    ['America/New_York', '2027-02-19T14:00:00.000Z', 'a day early: nine on the 20th would be 23:00 in Japan'],
    ['America/Los_Angeles', '2027-02-19T17:00:00.000Z', 'a day early: nine on the 20th is already the 21st in Japan'],
    ['Pacific/Honolulu', '2027-02-19T19:00:00.000Z', 'a day early: nine on the 20th is already the 21st in Japan'],
    ['Pacific/Kiritimati', '2027-02-19T19:00:00.000Z', '04:00 in Japan'],
    ['Europe/London', '2027-02-20T09:00:00.000Z', '18:00 in Japan is not yet late'],
  ])('%s', (name, expected) => {
    expect(iso(hourOf(letter('2027-02-20', 0), zone(name)))).toBe(expected);
  });
});

describe('the letter of the day after', () => {
  it.each([
    'Asia/Tokyo',
    'Asia/Kathmandu',
    'America/New_York',
    'America/Los_Angeles',
    'Pacific/Honolulu',
    'Pacific/Kiritimati',
  ])('never reaches %s before that day has begun in Japan', (name) => {
    expect(hourOf(letter('2027-02-21', -1), zone(name))).toBeGreaterThanOrEqual(at('2027-02-21T00:00:00+09:00'));
  });
});

describe('the hour a reader chose', () => {
  it.each([
    ['Asia/Tokyo', 7, '2027-02-19T22:00:00.000Z', 'seven in Japan'],
    ['Asia/Tokyo', 18, '2027-02-20T09:00:00.000Z', 'six in the evening in Japan is not yet late'],
    ['Asia/Tokyo', 19, '2027-02-19T10:00:00.000Z', 'the evening before: at seven little of the day is left'],
    ['America/New_York', 5, '2027-02-19T10:00:00.000Z', 'five on the 20th would be 19:00 in Japan'],
    ['Europe/London', 10, '2027-02-19T10:00:00.000Z', 'ten on the 20th would be 19:00 in Japan'],
    ['Pacific/Kiritimati', 5, '2027-02-19T15:00:00.000Z', 'midnight in Japan, when the day begins'],
  ])('%s, %i', (name, hour, expected) => {
    expect(iso(hourOf(letter('2027-02-20', 0), zone(name), hour))).toBe(expected);
  });

  const zones = [
    'Asia/Tokyo',
    'Asia/Kathmandu',
    'Europe/London',
    'America/New_York',
    'Pacific/Honolulu',
    'Pacific/Kiritimati',
  ];
  const anyHour = fc.integer({ min: earliestHour, max: latestHour });
  const anyMorning = fc.integer({ min: dayOf('2026-01-01'), max: dayOf('2031-12-31') }).map(day);

  it('is what their clock shows, except for the day after, which waits for its beginning in Japan', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyHour, anyMorning, (name, hour, morning) => {
        const at = hourOf({ ...letter('2027-02-20', 0), morning }, zone(name), hour);
        expect(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name).hour).toBe(hour);
      }),
    );
  });

  it('never lets a letter arrive after 18:00 in Japan on its day, nor more than a day before that', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyHour, anyMorning, (name, hour, morning) => {
        const at = hourOf({ ...letter('2027-02-20', 0), morning }, zone(name), hour);
        const evening = startOfJapanDay(morning) + 18 * 60 * 60_000;
        expect(at).toBeLessThanOrEqual(evening);
        // 25 hours on the night the clocks go back.
        expect(at).toBeGreaterThan(evening - 25 * 60 * 60_000);
      }),
    );
  });

  it('keeps the letter of the day after out of the day itself in Japan, at any hour and anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyHour, anyMorning, (name, hour, morning) => {
        const after = hourOf({ ...letter('2027-02-20', -1), morning }, zone(name), hour);
        expect(after).toBeGreaterThanOrEqual(startOfJapanDay(morning));
      }),
    );
  });

  it('one after the other gives each its own, whatever was asked for before', () => {
    const nine = hourOf(letter('2027-02-20', 0), zone('Asia/Tokyo'));
    const six = hourOf(letter('2027-02-20', 0), zone('Asia/Tokyo'), 6);
    expect(nine - six).toBe(3 * 60 * 60_000);
    expect(hourOf(letter('2027-02-20', 0), zone('Asia/Tokyo'))).toBe(nine);
  });
});

it('goes at nine also on the morning the clocks change', () => {
  expect(iso(hourOf(letter('2027-03-28', 5), zone('Europe/Berlin')))).toBe('2027-03-28T07:00:00.000Z');
});

it('knows the day of the reader', () => {
  expect(dateText(localDay(at('2027-01-01T02:00:00+09:00'), zone('America/New_York')))).toBe('2026-12-31');
});

it.each(['+09:00', 'Mars/Olympus', '', 'Asia/Tokyo\n', '../etc/passwd'])('refuses %j as a time zone', (name) => {
  expect(isTimeZone(name)).toBe(false);
});

it('knows the day of readers in every zone of the world as Temporal does, also around each change of their clocks', () => {
  const noon = at('2024-01-01T12:00:00Z');
  for (const name of Intl.supportedValuesOf('timeZone')) {
    let clock = Temporal.Instant.fromEpochMilliseconds(noon).toZonedDateTimeISO(name);
    for (let change = 0; change < 4; change += 1) {
      // Zones that change nothing any more are asked at four noons.
      clock = clock.getTimeZoneTransition('next') ?? clock.add({ hours: 24 * 31 });
      for (const minutes of [-24 * 60, -61, -60, -1, 0, 1, 59, 60, 61, 24 * 60]) {
        const asked = instant(clock.epochMilliseconds + minutes * 60_000);
        const day = Temporal.Instant.fromEpochMilliseconds(asked).toZonedDateTimeISO(name).toPlainDate().toString();
        if (dateText(localDay(asked, zone(name))) !== day) throw new Error(`${name} at ${clock} + ${minutes} min`);
      }
    }
  }
});
