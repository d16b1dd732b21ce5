import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addMonths, dateText, dayOf, instant, japanDay, parseDate, startOfJapanDay } from '../../shared/calendar';
import { plan } from '../../shared/letters/plan';
import { assess } from '../../shared/rules';
import { examples } from '../../shared/rules/examples';
import { aRegistration, aTraveller } from '../support/builders';
import { anyCase } from './any-facts';
import { seed } from './holds';

const ownZone = process.env.TZ;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

/** Every worked example and three hundred other people. */
const cases = [...examples, ...fc.sample(anyCase, { seed, numRuns: 300 })].map(({ facts, on }) => ({
  facts,
  on,
  registration: aRegistration({ travellers: [aTraveller(facts)] }),
}));

/** All that is answered about the cases: the assessments, the letters, and what the calendar says of their days. */
const answers = (): string =>
  JSON.stringify(
    cases.map(({ facts, on, registration }) => {
      const today = dayOf(on);
      return [
        assess(facts, on),
        plan(registration, today),
        [parseDate(on), dateText(addMonths(today, 2)), startOfJapanDay(today), japanDay(instant(today * 86_400_000))],
      ];
    }),
  );
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The machine's zone, and how many minutes it is ahead of UTC in January and in July: changed, and really so. */
function moveMachine(zone: string): readonly number[] {
  process.env.TZ = zone;
  return [0, 6].map((month) => 0 - new Date(2027, month, 1).getTimezoneOffset());
}

const zones: readonly (readonly [zone: string, january: number, july: number])[] = [
  ['Pacific/Kiritimati', 840, 840],
  ['Pacific/Niue', -660, -660],
  ['America/St_Johns', -210, -150],
  ['Asia/Kathmandu', 345, 345],
  ['Europe/London', 0, 60],
  ['Asia/Tokyo', 540, 540],
];
/** Clocks that are wrong, or at midnight somewhere. */
const clocks = ['1970-01-01T00:00:00Z', '2026-11-21T14:59:59.999Z', '2027-03-28T01:00:00Z', '2199-12-31T23:59:59Z'];

describe('wherever the machine is and whatever its clock says', () => {
  const expected = digest(answers());

  test.each(zones)('in %s the answers are the same', (zone, january, july) => {
    expect(moveMachine(zone)).toEqual([january, july]);
    expect(digest(answers())).toBe(expected);
  });

  test.each(clocks)('when its clock says %s the answers are the same', (now) => {
    vi.useFakeTimers({ now: new Date(now) });
    expect(new Date().toISOString()).toBe(new Date(now).toISOString());
    expect(digest(answers())).toBe(expected);
  });

  test('where there is no clock at all the answers are the same', () => {
    vi.stubGlobal('Date', undefined);
    const found = answers();
    vi.unstubAllGlobals();
    expect(digest(found)).toBe(expected);
  });

  test('the cases are many, and their answers differ', () => {
    expect(cases.length).toBeGreaterThan(340);
    expect(new Set(cases.map(({ facts, on }) => JSON.stringify(assess(facts, on)))).size).toBeGreaterThan(250);
  });
});
