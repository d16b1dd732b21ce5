import { describe, expect, it } from 'vitest';
import { addDays, dateText, dayOf } from '../../../shared/calendar';
import type { Facts } from '../../../shared/rules/facts';
import { answersByReturn, daysToReturnOn } from '../../../shared/timeline/flips';

const facts: Facts = {
  residence: {
    status: 'engineer-humanities-international',
    stayEnds: '2029-05-31',
    grant: 'over-3-months',
    grantMonths: 36,
    cardEnds: '2029-05-31',
    card: 'held',
    passport: 'valid',
    passportEnds: null,
    birthDate: null,
    exclusions: [],
    pending: null,
  },
  trip: { departs: '2026-12-20', returns: null, returned: null, declaresReturn: true },
  permit: null,
};

describe('where the answer flips', () => {
  it('is the week before the last day, and the day after it', () => {
    const answers = answersByReturn(facts, '2026-11-23', dayOf('2026-12-20'), dayOf('2028-02-20'));
    expect(answers.map(({ from, to, verdict }) => [dateText(from), dateText(to), verdict])).toEqual([
      ['2026-12-20', '2027-12-13', 'clear'],
      ['2027-12-14', '2027-12-20', 'tight'],
      ['2027-12-21', '2028-02-20', 'permit-needed'],
    ]);
  });

  it('is looked for from the departure, or today, to two months after the last day', () => {
    const [today, departs, last] = [dayOf('2026-11-23'), dayOf('2026-12-20'), dayOf('2027-12-20')];
    expect(daysToReturnOn(today, departs, last)).toEqual({ from: departs, to: addDays(last, 61) });
    expect(daysToReturnOn(addDays(departs, 9), departs, last).from).toBe(addDays(departs, 9));
    expect(daysToReturnOn(addDays(last, 9), departs, last).to).toBe(addDays(last, 9 + 61));
  });
});
