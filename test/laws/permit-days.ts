import fc from 'fast-check';
import { awayFrom, type Days, monthsAway, mostly, orNull, someDay } from './any-days';

/**
 * Days of a trip on a permit that ends before the planned return, as a rule: where only an extension abroad or a new permit
 * would reach far enough, or nothing does.
 */
export const permitDays: fc.Arbitrary<Days> = fc
  .record({
    effective: someDay,
    ends: monthsAway(60, 60, 72, 71, 48, 12, 3),
    departs: monthsAway(58, 48, 47, 12, 11, 2, 0),
    /** From the day the permit takes effect: a year after its end, or the six years, or the seven. */
    returns: monthsAway(72, 72, 84, 84, 60, 24, 15, 12),
    /** Also where the planned return is, and the end of what a new permit could reach. */
    stayEnds: mostly(monthsAway(72, 72, 84, 60, 24, 15)),
    on: monthsAway(60, 59, 48, 12, 11, 2, 0),
  })
  .map((some) => {
    const away = awayFrom(some.effective);
    return {
      departs: away(some.departs),
      returns: away(some.returns),
      returned: null,
      stayEnds: orNull(some.stayEnds, away),
      cardEnds: null,
      passportEnds: null,
      birthDate: null,
      filed: null,
      decided: null,
      effective: some.effective,
      ends: away(some.ends),
      on: away(some.on),
    };
  });
