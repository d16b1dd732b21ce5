import { describe, expect, it } from 'vitest';
import { addressSubject, linkSubject, openLink } from '../../../functions/open-link';
import { askAddress } from '../../../functions/web/ask-address';
import { confirm } from '../../../functions/web/confirm';
import { confirmAddress } from '../../../functions/web/confirm-address';
import { dropSecondAddress } from '../../../functions/web/drop-second-address';
import { register } from '../../../functions/web/register';
import { stop } from '../../../functions/web/stop';
import { instant } from '../../../shared/calendar';
import type { AddressPlace, EmployerId, Registration } from '../../../shared/registrations/registration';
import { readRegistration } from '../../../shared/registrations/registration-form';
import { anAddress, aRegistration, someFacts } from '../../support/builders';
import { keep, readBack } from '../../support/keep';
import { worldInMemory } from '../../support/world';

const fresh = anAddress('fresh@example.com');
const employer = { by: 'employer', employerId: 'acme' as EmployerId, employerName: 'Acme', employeeId: 'E1' } as const;

async function living(different: Partial<Registration> = {}) {
  const world = worldInMemory('2026-11-24T10:00:00+09:00');
  const registration = aRegistration(different);
  await keep(world, registration);
  const { id } = registration;
  return {
    world,
    id,
    stored: () => readBack(world, registration),
    ask: (email = fresh, place: AddressPlace = 'first') => askAddress(world, id, { place, email }),
    linkTo: async (email = fresh) =>
      world.links.sign('confirm-address', addressSubject(await readBack(world, registration), email)),
    wait: (minutes: number) => world.setTime(instant(world.clock.now() + minutes * 60_000)),
  };
}

describe('a new address', () => {
  it('waits for its owner, and until then everything is as it was', async () => {
    const { world, stored, ask } = await living();
    expect((await ask()).outcome).toBe('changed');
    expect(await stored()).toMatchObject({
      contact: { email: 'mai@example.com' },
      askedAddress: { email: fresh, place: 'first', at: world.clock.now() },
      occasions: [{ kind: 'welcome' }, { kind: 'confirm-address', at: world.clock.now() }],
    });
  });

  it('takes its place once confirmed: links to the old one open nothing any more, the ledger stays', async () => {
    const { world, id, stored, ask, linkTo } = await living();
    const old = await world.links.sign('own-page', linkSubject(await stored()));
    await ask();
    const before = await stored();
    const link = await linkTo();
    expect((await openLink(world, 'confirm-address', link)).outcome).toBe('opened');
    expect((await confirmAddress(world, link)).outcome).toBe('changed');
    expect(await stored()).toMatchObject({
      contact: { email: fresh },
      ownAddresses: ['first'],
      state: 'active',
      ledger: before.ledger,
      occasions: before.occasions,
    });
    expect(await stored()).not.toHaveProperty('askedAddress');
    expect((await openLink(world, 'own-page', old)).outcome).toBe('outlived');
    const own = await world.links.sign('own-page', linkSubject(await stored()));
    expect(await openLink(world, 'own-page', own)).toMatchObject({ outcome: 'opened', registration: { id } });
  });

  it('is confirmed twice without harm', async () => {
    const { world, ask, linkTo } = await living();
    await ask();
    const link = await linkTo();
    await confirmAddress(world, link);
    expect((await confirmAddress(world, link)).outcome).toBe('unchanged');
    expect((await openLink(world, 'confirm-address', link)).outcome).toBe('opened');
  });

  it('as second stands beside the first', async () => {
    const { world, stored, ask, linkTo } = await living();
    await ask(fresh, 'second');
    await confirmAddress(world, await linkTo());
    expect(await stored()).toMatchObject({
      contact: { email: 'mai@example.com', secondEmail: fresh },
      ownAddresses: ['second'],
    });
  });

  it('that was the second one is so no more once it is the first', async () => {
    const contact = { ...aRegistration().contact, secondEmail: fresh };
    const { world, stored, ask, linkTo } = await living({ contact, ownAddresses: ['second'] });
    await ask();
    await confirmAddress(world, await linkTo());
    expect((await stored()).contact).toEqual({ ...aRegistration().contact, email: fresh });
  });

  it('gives way to a later wish, whose link alone opens', async () => {
    const { world, stored, ask, linkTo } = await living();
    await ask();
    const early = await linkTo();
    await ask(anAddress('later@example.com'));
    expect((await openLink(world, 'confirm-address', early)).outcome).toBe('outlived');
    expect((await confirmAddress(world, early)).outcome).toBe('absent');
    expect((await stored()).contact.email).toBe('mai@example.com');
  });

  it('is forgotten where its reader names the one that counts', async () => {
    const { stored, ask } = await living();
    await ask();
    expect((await ask(anAddress('MAI@example.com'))).outcome).toBe('changed');
    expect(await stored()).not.toHaveProperty('askedAddress');
    expect((await ask(anAddress())).outcome).toBe('unchanged');
  });

  it('is written to once, again after ten minutes, and three times a day', async () => {
    const { ask, wait } = await living();
    expect((await ask()).outcome).toBe('changed');
    expect((await ask()).outcome).toBe('unchanged');
    wait(10);
    expect((await ask()).outcome).toBe('changed');
    expect((await ask(anAddress('another@example.com'))).outcome).toBe('changed');
    expect(await ask(anAddress('a-fourth@example.com'))).toMatchObject({
      outcome: 'refused',
      refusal: { pointer: '/email', code: 'asked-too-often' },
    });
    wait(24 * 60 + 1);
    expect((await ask(anAddress('a-fourth@example.com'))).outcome).toBe('changed');
  });

  it('as second is refused where it is the first', async () => {
    const { ask } = await living();
    expect(await ask(anAddress('Mai@example.com'), 'second')).toMatchObject({ refusal: { code: 'address-in-use' } });
  });

  it.each(['awaiting-confirmation', 'stopped', 'unwelcome'] as const)('is not asked for somebody %s', async (state) => {
    const { ask } = await living({ state });
    expect(await ask()).toMatchObject({ outcome: 'refused', refusal: 'closed' });
  });

  it('has no power in a link of another purpose, or of a registration that stopped meanwhile', async () => {
    const { world, id, ask, linkTo, stored } = await living();
    await ask();
    const wrong = await world.links.sign('own-page', addressSubject(await stored(), fresh));
    expect((await confirmAddress(world, wrong)).outcome).toBe('absent');
    const link = await linkTo();
    await stop(world, id);
    expect(await confirmAddress(world, link)).toMatchObject({ outcome: 'refused', refusal: 'closed' });
  });
});

describe('where letters come back', () => {
  it('a confirmed address brings whoever registered themselves back, with the whole plan', async () => {
    const { world, stored, ask, linkTo } = await living({ state: 'unreachable' });
    await ask(fresh, 'second');
    await confirmAddress(world, await linkTo());
    expect(await stored()).toMatchObject({ state: 'active', contact: { email: fresh }, ownAddresses: ['first'] });
    expect((await stored()).occasions.at(-1)).toMatchObject({ kind: 'welcome' });
  });

  it('whom an employer registered is told first', async () => {
    const { world, stored, ask, linkTo } = await living({ state: 'unreachable', origin: employer });
    await ask();
    await confirmAddress(world, await linkTo());
    expect(await stored()).toMatchObject({ state: 'told', contact: { email: fresh } });
    expect((await stored()).occasions.at(-1)).toMatchObject({ kind: 'told' });
  });
});

describe('a second address', () => {
  it('named at registration is asked once the first is confirmed, and counts only once it is confirmed too', async () => {
    const world = worldInMemory();
    const contact = { email: 'anna@example.com', language: 'en', timeZone: 'Asia/Tokyo', secondEmail: fresh };
    const form = readRegistration({ contact, travellers: [someFacts()] });
    if (!form.ok) throw new Error('The form is right.');
    const registered = await register(world, form.value, 'key');
    if (registered.outcome !== 'registered') throw new Error('It was registered.');
    const { registration } = registered;
    expect(registration.contact).not.toHaveProperty('secondEmail');
    expect(registration.occasions.map(({ kind }) => kind)).toEqual(['confirm']);
    expect((await register(world, form.value, 'key')).outcome).toBe('already-registered');

    world.setTime(instant(world.clock.now() + 60_000));
    await confirm(world, registration.id);
    const stored = await readBack(world, registration);
    expect(stored.askedAddress).toEqual({ email: fresh, place: 'second', at: world.clock.now() });
    expect(stored.occasions.map(({ kind }) => kind)).toEqual(['confirm', 'welcome', 'confirm-address']);
    await confirmAddress(world, await world.links.sign('confirm-address', addressSubject(stored, fresh)));
    expect((await readBack(world, registration)).contact.secondEmail).toBe(fresh);
  });

  it('is dropped, with one that waits, and once', async () => {
    const contact = { ...aRegistration().contact, secondEmail: anAddress('second@example.com') };
    const { world, id, stored, ask } = await living({ contact });
    await ask(fresh, 'second');
    expect((await dropSecondAddress(world, id)).outcome).toBe('changed');
    expect(await stored()).not.toHaveProperty('askedAddress');
    expect((await stored()).contact).not.toHaveProperty('secondEmail');
    expect((await dropSecondAddress(world, id)).outcome).toBe('unchanged');
  });

  it('is dropped without a word to a first address that waits', async () => {
    const contact = { ...aRegistration().contact, secondEmail: anAddress('second@example.com') };
    const { world, id, stored, ask } = await living({ contact });
    await ask();
    await dropSecondAddress(world, id);
    expect((await stored()).askedAddress?.email).toBe(fresh);
  });
});
