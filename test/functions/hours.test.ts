import { describe, expect, it } from 'vitest';
import { hourOf, isTimeZone, localDay } from '../../functions/hours';
import { dateText, dayOf } from '../../shared/calendar';
import type { DateText } from '../../shared/calendar/day';
import type { Reminder } from '../../shared/letters/kinds';
import type { LetterKey } from '../../shared/registrations/ledger';
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

it('goes at nine also on the morning the clocks change', () => {
  expect(iso(hourOf(letter('2027-03-28', 5), zone('Europe/Berlin')))).toBe('2027-03-28T07:00:00.000Z');
});

it('knows the day of the reader', () => {
  expect(dateText(localDay(at('2027-01-01T02:00:00+09:00'), zone('America/New_York')))).toBe('2026-12-31');
});

it.each(['+09:00', 'Mars/Olympus', '', 'Asia/Tokyo\n', '../etc/passwd'])('refuses %j as a time zone', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
