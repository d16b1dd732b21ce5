import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/calendar';
import type { Reminder } from '../../../shared/letters/kinds';
import { planReminders } from '../../../shared/letters/plan';
import { type LeadDay, leadChoices } from '../../../shared/registrations/preferences';
import type { Registration } from '../../../shared/registrations/registration';
import { aPermit, aRegistration, aResidence, aTraveller, aTrip } from '../../support/builders';
import { at } from '../../support/world';

const on = dayOf('2026-11-23');
/** Away for three years on a permit, with a card that ends before the stay: every ladder there is. */
const everyLadder = aTraveller({
  residence: aResidence({ stayEnds: '2031-05-31', cardEnds: '2030-03-31' }),
  trip: aTrip({ departs: '2026-12-20', returns: '2029-12-01' }),
  permit: aPermit({ ends: '2030-11-20' }),
});
const remindersWith = (leadDays: readonly LeadDay[] | undefined, different: Partial<Registration> = {}) =>
  planReminders(
    aRegistration({
      travellers: [everyLadder],
      ...(leadDays === undefined ? {} : { preferences: { leadDays } }),
      ...different,
    }),
    on,
  );
const stepsOf = (reminders: readonly Reminder[], kind: Reminder['kind']) =>
  reminders.filter((one) => one.kind === kind).map(({ daysBefore }) => daysBefore);

const anyLeads = fc.subarray([...leadChoices]);

describe('which of the early letters come', () => {
  it('is all of them where nobody said otherwise', () => {
    expect(stepsOf(remindersWith(undefined), 'return')).toEqual([180, 90, 60, 30, 14, 7, 3, 1, 0]);
    expect(remindersWith([...leadChoices])).toEqual(remindersWith(undefined));
  });

  it('is only those the reader wants, of the return, the stay and the card alike', () => {
    const few = remindersWith([90, 14]);
    expect(stepsOf(few, 'return')).toEqual([90, 14, 7, 3, 1, 0]);
    expect(stepsOf(few, 'stay-end')).toEqual([14, 7, 1]);
    expect(stepsOf(few, 'card-end')).toEqual([14, 7, 1]);
  });

  it('never touches the last week, what must be done before leaving, windows that open, or what comes after', () => {
    fc.assert(
      fc.property(anyLeads, (leads) => {
        const all = remindersWith(undefined);
        const chosen = remindersWith(leads);
        const mayGo = ({ kind, daysBefore }: Reminder) =>
          daysBefore > 7 && ['return', 'continuation', 'stay-end', 'card-end'].includes(kind);
        expect(chosen.filter((one) => !mayGo(one))).toEqual(all.filter((one) => !mayGo(one)));
        expect(chosen.filter(mayGo)).toEqual(
          all.filter((one) => mayGo(one) && leads.some((lead) => lead === one.daysBefore)),
        );
      }),
    );
  });

  it('also holds for whoever comes late: the nearest that is wanted makes up for those before it', () => {
    const registeredAt = at('2030-10-31T10:00:00+09:00');
    const lateOnes = (leads: readonly LeadDay[]) =>
      stepsOf(remindersWith(leads, { registeredAt, occasions: [] }), 'return');
    expect(lateOnes([90, 60, 30, 14])).toEqual([30, 14, 7, 3, 1, 0]);
    expect(lateOnes([90, 14])).toEqual([90, 14, 7, 3, 1, 0]);
    expect(lateOnes([])).toEqual([7, 3, 1, 0]);
  });
});
