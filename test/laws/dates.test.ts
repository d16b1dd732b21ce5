import { expect, it } from 'vitest';
import { dayOf } from '../../shared/calendar';
import { assess } from '../../shared/rules';
import { assessDates } from '../../shared/rules/assess';
import { holds } from './holds';

it('the dates by which letters are planned are those of the assessment', () =>
  holds((facts, on) => {
    const { days, ...said } = assessDates(facts, on);
    const whole = assess(facts, on);
    expect(whole).toMatchObject(said);
    expect(days).toEqual(whole.deadlines.map(({ date }) => dayOf(date)));
  }));
