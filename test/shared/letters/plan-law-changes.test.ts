import { describe, expect, it } from 'vitest';
import { dayOf, instant } from '../../../shared/calendar';
import { plan } from '../../../shared/letters/plan';
import type { Registration } from '../../../shared/registrations/registration';
import { aRegistration, aResidence, aTraveller } from '../../support/builders';

/** On 14 June 2026 the last two months before a card ends became the last three: somebody registered in May hears of it that morning. */
const change = instant(Date.parse('2026-06-14T09:00:00+09:00'));
const holder = aTraveller({
  residence: aResidence({ status: 'permanent-resident', stayEnds: null, grant: 'indefinite', cardEnds: '2027-09-01' }),
  trip: null,
});
const registeredOn = (date: string, different: Partial<Registration> = {}): Registration => {
  const at = instant(Date.parse(`${date}T10:00:00+09:00`));
  return aRegistration({ travellers: [holder], registeredAt: at, occasions: [{ kind: 'welcome', at }], ...different });
};
const heard = (registration: Registration, on: `${number}-${number}-${number}` = '2026-05-02') =>
  plan(registration, dayOf(on)).filter(({ kind }) => kind === 'law-changed');

describe('a change of the law', () => {
  it('is written of on the morning it comes into force, to whoever it moves a date of', () => {
    expect(heard(registeredOn('2026-05-01'))).toEqual([
      { lane: 'now', key: 'law-changed.2026-06-14', kind: 'law-changed', at: change },
    ]);
  });

  it('stays owed until it is sent, however late that is', () => {
    expect(heard(registeredOn('2026-05-01'), '2026-07-01')).toHaveLength(1);
  });

  it('is no news to whom it moves nothing', () => {
    expect(heard(registeredOn('2026-05-01', { travellers: [aTraveller({ trip: null })] }))).toEqual([]);
  });

  it('is no news to whoever entered or changed something under the new law', () => {
    expect(heard(registeredOn('2026-06-14'), '2026-06-15')).toEqual([]);
    const changed = { kind: 'changed', at: instant(Date.parse('2026-06-20T10:00:00+09:00')) } as const;
    expect(heard(registeredOn('2026-05-01', { occasions: [changed] }), '2026-06-21')).toEqual([]);
  });

  it('is not written of before the confirmation, after a stop, or within the day in which one may object', () => {
    for (const state of ['awaiting-confirmation', 'stopped', 'unreachable', 'unwelcome', 'erasing'] as const)
      expect(heard(registeredOn('2026-05-01', { state })), state).toEqual([]);
    expect(heard(registeredOn('2026-06-13', { state: 'told' }))).toEqual([]);
    expect(heard(registeredOn('2026-06-12', { state: 'told' }))).toHaveLength(1);
  });

  it('is forgotten with the ledger', () => {
    expect(heard(registeredOn('2026-05-01', { settledUntil: dayOf('2026-06-15') }), '2027-07-01')).toEqual([]);
  });
});
