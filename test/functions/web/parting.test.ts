import { describe, expect, it } from 'vitest';
import { withNextLetter } from '../../../functions/next-letter';
import { linkSubject, openLink } from '../../../functions/open-link';
import { readPeople } from '../../../functions/people/list-people';
import { unreachableSince } from '../../../functions/people/unreachable-since';
import { erase } from '../../../functions/web/erase';
import { exportRegistration } from '../../../functions/web/export-registration';
import { notMe } from '../../../functions/web/not-me';
import { restart } from '../../../functions/web/restart';
import { stop } from '../../../functions/web/stop';
import type { LedgerEntry, LetterKey } from '../../../shared/registrations/ledger';
import type { EmployerId, Registration, TravellerId } from '../../../shared/registrations/registration';
import { anAddress, aRegistration, aTraveller } from '../../support/builders';
import { keep, readBack } from '../../support/keep';
import { at, worldInMemory } from '../../support/world';

const acme = 'acme' as EmployerId;
const employer = { by: 'employer', employerId: acme, employerName: 'Acme', employeeId: 'E1' } as const;
const sent = at('2026-12-06T09:00:00+09:00');
const full: Partial<Registration> = {
  contact: { ...aRegistration().contact, name: 'Mai Tran', secondEmail: anAddress('second@example.com') },
  travellers: [aTraveller({ label: 'Mai' })],
  preferences: { hour: 7 },
  ticks: [{ traveller: 't1' as TravellerId, action: 'renew-stay', at: sent }],
  askedAddress: { email: anAddress('asked@example.com'), place: 'first', at: sent },
  ownAddresses: ['second'],
  formerAddress: { email: anAddress('former@example.com'), at: sent },
  seen: [{ traveller: 't1' as TravellerId, date: '2027-12-20', at: sent }],
  ledger: [{ key: 't1.departure.2026-12-20.14' as LetterKey, dueAt: sent, at: sent, status: 'skipped', reason: 'x' }],
};

async function living(different: Partial<Registration> = {}) {
  const world = worldInMemory('2026-12-07T10:00:00+09:00');
  const registration = aRegistration(different);
  await keep(world, registration);
  const link = await world.links.sign('own-page', linkSubject(registration));
  return { world, id: registration.id, link, stored: () => readBack(world, registration) };
}

describe('erasing everything', () => {
  it.each(['awaiting-confirmation', 'active', 'stopped', 'unreachable', 'unwelcome'] as const)(
    'of somebody %s leaves at once only what the receipt needs',
    async (state) => {
      const { world, id, link, stored } = await living({ ...full, state });
      expect((await erase(world, id)).outcome).toBe('changed');
      const { contact, registeredAt, origin } = aRegistration();
      const now = world.clock.now();
      expect(await stored()).toEqual({
        id,
        version: 2,
        state: 'erasing',
        contact,
        travellers: [],
        origin,
        registeredAt,
        occasions: [{ kind: 'erased', at: now }],
        ledger: [],
        expiresAt: now + 7 * 24 * 60 * 60_000,
      });
      expect((await openLink(world, 'own-page', link)).outcome).toBe('outlived');
      expect(withNextLetter(await stored(), now).next).toEqual({ at: now, lane: 'now' });
    },
  );

  it('twice owes one receipt', async () => {
    const { world, id, stored } = await living(full);
    await erase(world, id);
    expect((await erase(world, id)).outcome).toBe('unchanged');
    expect((await stored()).occasions).toHaveLength(1);
  });

  it('of somebody whom an employer registered leaves the empty entry, which nobody sees and nothing ends', async () => {
    const { world, id, stored } = await living({ ...full, origin: employer, state: 'told' });
    expect(await readPeople(world, acme)).toHaveLength(1);
    await erase(world, id);
    expect(await stored()).not.toHaveProperty('expiresAt');
    expect(await stored()).toMatchObject({ state: 'erasing', origin: employer, travellers: [] });
    expect(await readPeople(world, acme)).toEqual([]);
  });
});

describe('"wrong person, not me"', () => {
  it.each(['awaiting-confirmation', 'active'] as const)('erases %s without another letter', async (state) => {
    const { world, id, link } = await living({ ...full, state });
    expect((await notMe(world, id)).outcome).toBe('changed');
    expect(await world.registrations.load(id)).toBeUndefined();
    expect((await openLink(world, 'own-page', link)).outcome).toBe('outlived');
    expect((await notMe(world, id)).outcome).toBe('absent');
    expect(world.registrations.items.size).toBe(0);
  });

  it('of an employer closes the links of that mailbox, and says since when nobody is reached', async () => {
    const { world, id, link, stored } = await living({ ...full, origin: employer, state: 'told' });
    await notMe(world, id);
    const now = world.clock.now();
    expect(await stored()).toMatchObject({
      state: 'unreachable',
      formerAddress: { email: 'mai@example.com', at: now },
    });
    expect(unreachableSince(await stored())).toBe(now);
    expect((await openLink(world, 'own-page', link)).outcome).toBe('outlived');
    expect(withNextLetter(await stored(), now).next).toBeUndefined();
  });
});

describe('starting again after a stop', () => {
  it('forgets the day of deletion, owes the whole plan, and nothing that went before goes again', async () => {
    const before: LedgerEntry = {
      key: 't1.departure.2026-12-20.14' as LetterKey,
      dueAt: sent,
      at: sent,
      status: 'superseded',
      by: 't1.departure.2026-12-20.3' as LetterKey,
    };
    const { world, id, stored } = await living({ ledger: [before] });
    await stop(world, id);
    expect(await stored()).toHaveProperty('expiresAt');
    expect((await restart(world, id)).outcome).toBe('changed');
    expect(await stored()).toMatchObject({ state: 'active', ledger: [before] });
    expect(await stored()).not.toHaveProperty('expiresAt');
    expect((await stored()).occasions.at(-1)).toEqual({ kind: 'welcome', at: world.clock.now() });
    expect((await restart(world, id)).outcome).toBe('unchanged');
  });

  it('takes an objection back where an employer registered them', async () => {
    const { world, id, stored } = await living({ origin: employer, state: 'told' });
    await stop(world, id);
    await restart(world, id);
    expect((await stored()).state).toBe('told');
  });

  it.each(['unwelcome', 'unreachable', 'erasing'] as const)('is not for somebody %s', async (state) => {
    const { world, id } = await living({ state });
    expect(await restart(world, id)).toMatchObject({ outcome: 'refused', refusal: 'closed' });
  });
});

describe('everything kept about somebody, to take along', () => {
  it('holds every fact, address, wish and letter, and can be written as JSON', async () => {
    const { world, stored } = await living(full);
    const taken = JSON.stringify(exportRegistration(await stored(), world.clock.now()));
    for (const known of [
      'Mai Tran',
      'mai@example.com',
      'second@example.com',
      'asked@example.com',
      'former@example.com',
      'engineer-humanities-international',
      '"hour":7',
      'renew-stay',
      't1.departure.2026-12-20.14',
      '2026-11-23T01:00:00.000Z',
    ]) {
      expect(taken).toContain(known);
    }
  });
});
