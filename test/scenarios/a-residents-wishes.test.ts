import { describe, expect, it } from 'vitest';
import { takeFeedback } from '../../functions/feedback/take-feedback';
import { askAddress } from '../../functions/web/ask-address';
import { changeContact } from '../../functions/web/change-contact';
import { confirmAddress } from '../../functions/web/confirm-address';
import { erase } from '../../functions/web/erase';
import { notMe } from '../../functions/web/not-me';
import { restart } from '../../functions/web/restart';
import { setPreferences } from '../../functions/web/set-preferences';
import { stop } from '../../functions/web/stop';
import { instant } from '../../shared/calendar/day';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { EmployerId, Registration, TimeZone } from '../../shared/registrations/registration';
import { anAddress, aRegistration, aTraveller, aTrip } from '../support/builders';
import { keep, readBack } from '../support/keep';
import { at } from '../support/world';
import { livingWorld } from './living-world';

const first = anAddress();
const fresh = anAddress('fresh@example.com');
const employer = {
  by: 'employer',
  employerId: 'acme' as EmployerId,
  employerName: 'Acme KK',
  employeeId: 'E1',
} as const;

/** Somebody who left on 20 December 2026 and does not come back: letters until 21 December 2027. */
async function resident(different: Partial<Registration> = {}) {
  const world = livingWorld();
  const away = aRegistration({ travellers: [aTraveller({ trip: aTrip({ returns: null }) })], ...different });
  await keep(world, away);
  await world.settle();
  const { id } = away;
  const keys = () => world.postbox.sent.map(({ tags }) => (tags.letter ?? '').replaceAll('_', '.'));
  return {
    world,
    id,
    stored: () => readBack(world, away),
    keys,
    reminders: () => keys().filter((key) => key.startsWith('t1.')),
    sentTo: (address: string) => world.postbox.sent.filter(({ to }) => to === address),
  };
}

/** What anybody gets who wishes for nothing: every letter of that year. */
async function usualReminders() {
  const { world, reminders } = await resident();
  await world.turnTo(at('2028-01-15T12:00:00+09:00'));
  return reminders();
}

const tokenIn = (text: string): string => /\/a\/([\w-]+)/.exec(text)?.[1] ?? 'none';

describe('a new address', () => {
  it('is asked there and nowhere else; once it is confirmed the letters go on there, none twice and none lost', async () => {
    const { world, id, keys, reminders, sentTo } = await resident();
    await world.turnTo(at('2027-10-01T12:00:00+09:00'));
    const before = keys().length;
    await askAddress(world, id, { place: 'first', email: fresh });
    await world.settle();

    const [question, ...others] = sentTo(fresh);
    expect(others).toEqual([]);
    expect(question?.tags.letter).toMatch(/^confirm-address_/);
    // Whoever reads that mailbox may be a stranger: no link to the registration, no stop, no name, no date of theirs.
    expect(`${question?.text}${question?.html}`).not.toMatch(/\/r\/|2027|mai@/);
    expect(question?.headers).not.toHaveProperty('List-Unsubscribe');
    expect(question?.attachments).toEqual([]);

    await world.turnTo(at('2027-10-22T12:00:00+09:00'));
    expect(sentTo(first)).toHaveLength(before + 1);
    expect(await confirmAddress(world, tokenIn(question?.text ?? ''))).toMatchObject({ outcome: 'absent' });

    await askAddress(world, id, { place: 'first', email: fresh });
    await world.settle();
    const again = sentTo(fresh).at(-1);
    expect(await confirmAddress(world, tokenIn(again?.text ?? ''))).toMatchObject({ outcome: 'changed' });
    const toFirst = sentTo(first).length;
    await world.turnTo(at('2028-01-15T12:00:00+09:00'));
    expect(sentTo(first)).toHaveLength(toFirst);
    expect(reminders()).toEqual(await usualReminders());
  });

  it('is no way to stop or to see anything before it is confirmed, also where its owner complains', async () => {
    const { world, id, stored, sentTo } = await resident();
    await askAddress(world, id, { place: 'first', email: fresh });
    await world.settle();
    const claim = (sentTo(fresh)[0]?.tags.claim ?? '') as ClaimId;
    await takeFeedback(world, { id, claim, became: 'complained', recipients: [fresh] });
    await world.turnTo(at('2026-12-07T12:00:00+09:00'));
    expect((await stored()).state).toBe('active');
    expect(sentTo(first).at(-1)?.tags.letter).toContain('departure');
  });
});

it('a first address that dies gives way to the second: told there once, and every later letter follows', async () => {
  const contact = { ...aRegistration().contact, secondEmail: fresh };
  const { world, id, reminders, sentTo } = await resident({ contact, ownAddresses: ['second'] });
  await world.turnTo(at('2027-10-22T12:00:00+09:00'));
  const last = sentTo(first).at(-1);
  const claim = (last?.tags.claim ?? '') as ClaimId;
  for (let times = 0; times < 2; times += 1) {
    await takeFeedback(world, { id, claim, became: 'bounced-for-good', recipients: [first] });
  }
  const toFirst = sentTo(first).length;
  await world.turnTo(at('2028-01-15T12:00:00+09:00'));
  expect(sentTo(first)).toHaveLength(toFirst);
  expect(sentTo(fresh)[0]?.tags.letter).toMatch(/^address-bounced_/);
  expect(sentTo(fresh).filter(({ tags }) => tags.letter?.startsWith('address-bounced'))).toHaveLength(1);
  expect(reminders()).toEqual(await usualReminders());
});

describe('erasing everything', () => {
  it('sends the receipt at once, and then nothing is left, not even the address', async () => {
    const { world, id, keys, sentTo } = await resident();
    await world.turnTo(at('2027-10-01T12:00:00+09:00'));
    await erase(world, id);
    await world.settle();
    expect(keys().at(-1)).toMatch(/^erased\./);
    expect(sentTo(first).at(-1)?.text).not.toMatch(/\/r\//);
    expect(world.registrations.items.size).toBe(0);
    const before = keys().length;
    await world.turnTo(at('2028-01-15T12:00:00+09:00'));
    expect(keys()).toHaveLength(before);
  });

  it('is read as absent while the receipt waits, and goes by itself where it never can be sent', async () => {
    const { world, id } = await resident();
    world.postbox.faults.answer = () => ({ outcome: 'later', reason: 'AccountSuspendedException' });
    await erase(world, id);
    await world.turnTo(at('2026-11-24T12:00:00+09:00'));
    expect((await world.registrations.load(id))?.registration).toMatchObject({ state: 'erasing', travellers: [] });
    await world.turnTo(at('2026-12-01T12:00:00+09:00'));
    expect(await world.registrations.load(id)).toBeUndefined();
  });

  it('erases also whom nobody may write to any more', async () => {
    const { world, id, keys } = await resident({ state: 'unwelcome' });
    await world.stops.add(first);
    await erase(world, id);
    await world.settle();
    expect(keys()).toEqual([]);
    expect(world.registrations.items.size).toBe(0);
    expect(await world.stops.has(first)).toBe(true);
  });

  it('of somebody whom an employer registered leaves their objection, without an address', async () => {
    const { world, id, keys, stored } = await resident({ origin: employer, state: 'told' });
    await erase(world, id);
    await world.settle();
    expect(keys().at(-1)).toMatch(/^erased\./);
    await world.turnTo(at('2027-12-25T12:00:00+09:00'));
    expect(await stored()).toMatchObject({ state: 'erasing', origin: employer, travellers: [] });
    expect(JSON.stringify(await stored())).not.toContain('example.com');
  });
});

it('"wrong person, not me" is the last that mailbox hears of us', async () => {
  const { world, id, keys } = await resident();
  const before = keys().length;
  await notMe(world, id);
  await world.turnTo(at('2028-01-15T12:00:00+09:00'));
  expect(keys()).toHaveLength(before);
  expect(world.registrations.items.size).toBe(0);
});

it('whoever stops and starts again gets the whole plan, and from then on every letter once', async () => {
  const { world, id, keys, reminders } = await resident();
  await world.turnTo(at('2027-10-22T12:00:00+09:00'));
  const before = reminders();
  await stop(world, id);
  await world.turnTo(at('2027-11-10T12:00:00+09:00'));
  expect(keys().at(-1)).toMatch(/^closed\./);
  await restart(world, id);
  await world.turnTo(at('2028-01-15T12:00:00+09:00'));
  expect(keys().filter((key) => key.startsWith('welcome.'))).toHaveLength(2);
  expect(reminders()).toEqual(await usualReminders());
  expect(reminders().slice(0, before.length)).toEqual(before);
});

it('the hour and the early letters are as the reader wishes from the next letter on', async () => {
  const { world, id } = await resident();
  await setPreferences(world, id, { hour: 6, leadDays: [30] });
  await world.turnTo(at('2028-01-15T12:00:00+09:00'));
  const reminders = world.postbox.sent.filter(({ tags }) => tags.letter?.startsWith('t1_'));
  expect(reminders.map(({ tags }) => tags.letter?.split('_').at(-1))).toEqual([
    '14',
    '3',
    '1',
    '30',
    '7',
    '3',
    '1',
    '0',
    'after1',
  ]);
  for (const { at: sentAt } of reminders) expect(new Date(sentAt + 9 * 60 * 60_000).getUTCHours()).toBe(6);
});

describe('somebody who moves across the date line', () => {
  const zones = ['Pacific/Honolulu', 'Pacific/Kiritimati', 'Asia/Tokyo'] as const;
  it.each(zones.flatMap((from) => zones.filter((to) => to !== from).map((to) => [from, to] as const)))(
    'from %s to %s, and back every few hours around a letter, gets each once and none too late',
    async (from, to) => {
      const contact = { ...aRegistration().contact, timeZone: from as TimeZone };
      const { world, id, reminders } = await resident({ contact });
      await world.turnTo(at('2027-12-05T00:00:00+09:00'));
      for (let hours = 0; hours < 17 * 24; hours += 7) {
        await world.turnTo(instant(at('2027-12-05T00:00:00+09:00') + hours * 60 * 60_000));
        await changeContact(world, id, { timeZone: (hours % 2 === 0 ? to : from) as TimeZone });
      }
      await world.turnTo(at('2028-01-15T12:00:00+09:00'));
      expect(reminders()).toEqual(await usualReminders());
      const lastDay = world.postbox.sent.find(({ tags }) => tags.letter === 't1_return_2027-12-20_0');
      expect(lastDay?.at).toBeLessThan(at('2027-12-21T00:00:00+09:00'));
    },
  );
});
