import { expect, it } from 'vitest';
import { fromItem, toItem } from '../../../functions/adapters/stored-registration';
import { withNextLetter } from '../../../functions/next-letter';
import type { TravellerId } from '../../../shared/registrations/registration';
import { anAddress, aRegistration } from '../../support/builders';
import { at } from '../../support/world';

const now = at('2026-11-24T10:00:00+09:00');

it('reads back everything a resident may wish, tick, ask for and give up', () => {
  const registration = aRegistration({
    preferences: { hour: 7, leadDays: [90, 14] },
    ticks: [{ traveller: 't1' as TravellerId, action: 'renew-stay', at: now }],
    askedAddress: { email: anAddress('asked@example.com'), place: 'second', at: now },
    ownAddresses: ['first'],
    formerAddress: { email: anAddress('former@example.com'), at: now },
  });
  const stored = fromItem({ ...toItem(withNextLetter(registration, now)), version: 0 });
  expect(stored.registration).toEqual(registration);
});

it('reads an item from before any of that', () => {
  const stored = fromItem({ ...toItem(withNextLetter(aRegistration(), now)), version: 0 });
  expect(stored.registration).toEqual(aRegistration());
});
