import { describe, expect, it } from 'vitest';
import { remind } from '../../../functions/remind/remind';
import { dayOf } from '../../../shared/calendar';
import { instant } from '../../../shared/calendar/day';
import type { ClaimId, LetterKey } from '../../../shared/registrations/ledger';
import type { Registration, TimeZone, TravellerId } from '../../../shared/registrations/registration';
import { anAddress, aRegistration, aTraveller, aTrip } from '../../support/builders';
import { keep, readBack } from '../../support/keep';
import { at, type WorldInMemory, worldInMemory } from '../../support/world';

const letterhead = { publicUrl: 'https://kaeru.test' };
const ring = (world: WorldInMemory, { id }: Pick<Registration, 'id'>) => remind(world, letterhead, id);
const statuses = async (world: WorldInMemory, registration: Registration) =>
  Object.fromEntries((await readBack(world, registration)).ledger.map((entry) => [entry.key, entry.status]));

async function worldWith(registration: Registration, now = '2026-11-23T10:00:00+09:00') {
  const world = worldInMemory(now);
  await keep(world, registration);
  return world;
}
/** Everything before the reminders is behind this registration. */
const settledIn = (different: Partial<Registration> = {}): Registration =>
  aRegistration({ occasions: [], ...different });

describe('a ring', () => {
  it('sends what is due, once, and writes it down', async () => {
    const world = await worldWith(aRegistration());
    await ring(world, aRegistration());
    await ring(world, aRegistration());
    expect(world.postbox.sent).toHaveLength(1);
    expect(Object.values(await statuses(world, aRegistration()))).toEqual(['sent']);
  });

  it('does nothing for a registration that is gone', async () => {
    expect(await ring(worldInMemory(), aRegistration())).toEqual({ outcome: 'absent' });
  });

  it('that comes too early sends nothing', async () => {
    const world = await worldWith(settledIn(), '2026-12-06T08:58:59+09:00');
    expect(await ring(world, settledIn())).toEqual({ outcome: 'nothing-due' });
    expect(world.postbox.sent).toEqual([]);
  });

  it('up to a minute early is on time: an alarm is exact to the minute only', async () => {
    const world = await worldWith(settledIn(), '2026-12-06T08:59:00+09:00');
    expect(await ring(world, settledIn())).toEqual({ outcome: 'sent', mails: 1 });
  });

  it('names the hour of the next letter when it is done', async () => {
    const world = await worldWith(settledIn(), '2026-12-06T09:00:00+09:00');
    await ring(world, settledIn());
    expect((await world.registrations.load(settledIn().id))?.next?.at).toBe(at('2026-12-17T09:00:00+09:00'));
  });
});

describe('a ring that comes when its run has no time left', () => {
  it('sends nothing and loses nothing: the letter goes with the next ring, and none of its tries is used up', async () => {
    const world = await worldWith(aRegistration());
    const until = instant(world.clock.now() - 1);
    expect(await remind(world, letterhead, aRegistration().id, { until })).toEqual({
      outcome: 'put-off',
      reason: 'no-time',
    });
    expect(world.postbox.sent).toEqual([]);
    const twoMinutesOn = at('2026-11-23T10:02:00+09:00');
    expect((await world.registrations.load(aRegistration().id))?.next).toEqual({ at: twoMinutesOn, lane: 'now' });
    expect((await readBack(world, aRegistration())).ledger).toMatchObject([{ status: 'waiting', tries: 0 }]);
    world.setTime(twoMinutesOn);
    expect(await ring(world, aRegistration())).toEqual({ outcome: 'sent', mails: 1 });
  });
});

describe('one mail a day', () => {
  it('says everything that is due, the nearest letter of each date, and settles the rest', async () => {
    const lateComer = aRegistration({
      registeredAt: at('2027-12-07T15:00:00+09:00'),
      occasions: [{ kind: 'welcome', at: at('2027-12-07T15:00:00+09:00') }],
    });
    const world = await worldWith(lateComer, '2027-12-07T15:00:00+09:00');
    await ring(world, lateComer);
    expect(world.postbox.sent).toHaveLength(2);
    const sent = await statuses(world, lateComer);
    expect(sent['t1.return.2027-12-20.14' as LetterKey]).toBe('sent');
    expect(Object.keys(sent).filter((key) => key.startsWith('t1.return.'))).toHaveLength(1);
  });

  it('names each traveller of a family', async () => {
    const family = settledIn({
      travellers: [aTraveller({ label: 'Mai' }), aTraveller({ id: 't2' as TravellerId, label: 'Duc' })],
    });
    const world = await worldWith(family, '2026-12-06T09:00:00+09:00');
    await ring(world, family);
    expect(world.postbox.sent).toHaveLength(1);
    expect(world.postbox.sent[0]?.text).toContain('Mai');
    expect(world.postbox.sent[0]?.text).toContain('Duc');
  });

  it('a missed letter is overtaken by the nearer one of the same ladder', async () => {
    const world = await worldWith(settledIn());
    world.setTime(at('2026-12-17T09:00:00+09:00'));
    await ring(world, settledIn());
    expect(world.postbox.sent).toHaveLength(1);
    expect(await statuses(world, settledIn())).toEqual({
      't1.departure.2026-12-20.14': 'superseded',
      't1.departure.2026-12-20.3': 'sent',
    });
  });

  it('a letter about a day that has passed is skipped, not sent', async () => {
    const world = await worldWith(settledIn({ travellers: [aTraveller({ trip: aTrip({ returns: null }) })] }));
    world.setTime(at('2026-12-22T09:00:00+09:00'));
    expect(await ring(world, settledIn())).toEqual({ outcome: 'nothing-due' });
    expect(world.postbox.sent).toEqual([]);
    expect(new Set(Object.values(await statuses(world, settledIn())))).toEqual(new Set(['skipped']));
  });
});

describe('a claim', () => {
  it('keeps a second ring from sending the same letter', async () => {
    const world = await worldWith(aRegistration());
    const inTheMiddle: string[] = [];
    world.postbox.faults.answer = () => {
      inTheMiddle.push('sending');
      return undefined;
    };
    const [one, other] = await Promise.all([ring(world, aRegistration()), ring(world, aRegistration())]);
    expect(world.postbox.sent).toHaveLength(1);
    expect([one.outcome, other.outcome]).toContain('sent');
  });

  it('that a crashed room left behind runs out, and the next ring sends', async () => {
    const world = await worldWith(aRegistration());
    world.postbox.faults.answer = () => {
      throw new Error('The room dies before SES has the letter.');
    };
    await expect(ring(world, aRegistration())).rejects.toThrow();
    world.postbox.faults.answer = undefined;
    expect(await ring(world, aRegistration())).toEqual({ outcome: 'claimed-elsewhere' });
    world.setTime(instant(world.clock.now() + 5 * 60_000));
    expect(await ring(world, aRegistration())).toEqual({ outcome: 'sent', mails: 1 });
    expect(world.postbox.sent).toHaveLength(1);
  });

  it('also covers the letters that go in the same mail', async () => {
    const waiting = settledIn();
    const world = await worldWith(waiting, '2026-12-17T08:30:00+09:00');
    const earlier = { key: 't1.departure.2026-12-20.14' as LetterKey, dueAt: at('2026-12-06T09:00:00+09:00') };
    const status = {
      status: 'waiting',
      claim: 'claim0' as ClaimId,
      until: at('2026-12-17T08:30:00+09:00'),
      tries: 1,
      reason: 'outage',
    } as const;
    const { version } = await readBack(world, waiting);
    await keep(world, { ...waiting, version, ledger: [{ ...earlier, at: earlier.dueAt, ...status }] });
    const [one, other] = await Promise.all([ring(world, waiting), ring(world, waiting)]);
    expect(world.postbox.sent).toHaveLength(1);
    expect([one.outcome, other.outcome]).toContain('sent');
  });

  it('is recorded although the person changed something while the letter was on its way', async () => {
    const world = await worldWith(aRegistration());
    const changedMeanwhile = anAddress('new@example.com');
    const { send } = world.postbox;
    const busy = {
      ...world,
      postbox: {
        ...world.postbox,
        send: async (mail: Parameters<typeof send>[0]) => {
          const now = await readBack(world, aRegistration());
          await keep(world, { ...now, contact: { ...now.contact, email: changedMeanwhile } });
          return send(mail);
        },
      },
    };
    await remind(busy, letterhead, aRegistration().id);
    const stored = await readBack(world, aRegistration());
    expect(stored.contact.email).toBe(changedMeanwhile);
    expect(stored.ledger.map(({ status }) => status)).toEqual(['sent']);
  });
});

describe('when SES does not take a letter', () => {
  it('now, it waits 5 minutes, then 15, then an hour, and is not lost', async () => {
    const world = await worldWith(aRegistration());
    world.postbox.faults.answer = () => ({ outcome: 'later', reason: 'throttled' });
    const waits: number[] = [];
    for (let tries = 0; tries < 4; tries += 1) {
      expect(await ring(world, aRegistration())).toEqual({ outcome: 'put-off', reason: 'throttled' });
      const next = (await world.registrations.load(aRegistration().id))?.next;
      waits.push(((next?.at ?? 0) - world.clock.now()) / 60_000);
      world.setTime(next?.at ?? world.clock.now());
    }
    expect(waits).toEqual([5, 15, 60, 60]);
    world.postbox.faults.answer = undefined;
    await ring(world, aRegistration());
    expect(world.postbox.sent).toHaveLength(1);
  });

  it('ever, it is marked as failed with the reason, and the next letters go on', async () => {
    const world = await worldWith(aRegistration());
    world.postbox.faults.answer = () => ({ outcome: 'refused', reason: 'MessageRejected' });
    await ring(world, aRegistration());
    expect((await readBack(world, aRegistration())).ledger).toMatchObject([
      { status: 'failed', reason: 'MessageRejected' },
    ]);
    expect((await world.registrations.load(aRegistration().id))?.next?.at).toBe(at('2026-12-06T09:00:00+09:00'));
  });
});

describe('nobody is written to', () => {
  it('whose address is on the stop list', async () => {
    const world = await worldWith(aRegistration());
    await world.stops.add(anAddress());
    await ring(world, aRegistration());
    expect(world.postbox.sent).toEqual([]);
    expect((await readBack(world, aRegistration())).ledger).toMatchObject([
      { status: 'skipped', reason: 'address-stopped' },
    ]);
  });

  it('who has not confirmed, but for the question itself', async () => {
    const unconfirmed = aRegistration({
      state: 'awaiting-confirmation',
      occasions: [{ kind: 'confirm', at: at('2026-11-23T10:00:00+09:00') }],
    });
    const world = await worldWith(unconfirmed);
    await ring(world, unconfirmed);
    world.setTime(at('2026-12-06T09:00:00+09:00'));
    await ring(world, unconfirmed);
    expect(world.postbox.sent).toHaveLength(1);
  });
});

describe('people registered by their employer', () => {
  const told = aRegistration({
    state: 'told',
    registeredAt: at('2026-12-05T12:00:00+09:00'),
    occasions: [{ kind: 'told', at: at('2026-12-05T12:00:00+09:00') }],
  });

  it('are reminded no earlier than 24 hours after the notice', async () => {
    const world = await worldWith(told, '2026-12-05T12:00:00+09:00');
    await ring(world, told);
    expect(world.postbox.sent).toHaveLength(1);
    expect((await world.registrations.load(told.id))?.next?.at).toBe(at('2026-12-06T12:00:00+09:00'));
  });

  it('are not reminded at a new address before that address has had its notice', async () => {
    const world = await worldWith(told, '2026-12-05T12:00:00+09:00');
    await ring(world, told);
    world.setTime(at('2026-12-16T12:00:00+09:00'));
    const corrected = await readBack(world, told);
    const contact = { ...corrected.contact, email: anAddress('corrected@example.com') };
    await keep(world, {
      ...corrected,
      contact,
      occasions: [...corrected.occasions, { kind: 'told', at: world.clock.now() }],
    });
    await ring(world, told);
    const toNewAddress = world.postbox.sent.filter(({ to }) => to === contact.email);
    expect(toNewAddress.map(({ tags }) => tags.letter?.split('_')[0])).toEqual(['told']);
    expect((await world.registrations.load(told.id))?.next?.at).toBe(at('2026-12-17T12:00:00+09:00'));
  });

  it('are not reminded at all while the notice has not gone', async () => {
    const world = await worldWith(told, '2026-12-05T12:00:00+09:00');
    world.postbox.faults.answer = () => ({ outcome: 'refused', reason: 'BadAddress' });
    await ring(world, told);
    expect((await world.registrations.load(told.id))?.next).toBeUndefined();
  });
});

describe('the envelope', () => {
  it('lets the reader stop with one click, and tells machines that a machine writes', async () => {
    const world = await worldWith(aRegistration());
    await ring(world, aRegistration());
    expect(world.postbox.sent[0]?.headers).toMatchObject({
      'List-Unsubscribe': expect.stringMatching(/^<https:\/\/kaeru\.test\/r\/[^/]+\/stop>$/),
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    });
  });

  it('carries the dates for the calendar', async () => {
    const world = await worldWith(aRegistration());
    await ring(world, aRegistration());
    expect(world.postbox.sent[0]?.attachments[0]?.content).toContain('20271220');
  });

  it('carries tags that SES accepts and by which its events find the letter', async () => {
    const world = await worldWith(settledIn(), '2026-12-06T09:00:00+09:00');
    await ring(world, settledIn());
    const tags = world.postbox.sent[0]?.tags ?? {};
    expect(tags).toMatchObject({ registration: settledIn().id, letter: 't1_departure_2026-12-20_14' });
    for (const value of Object.values(tags)) expect(value).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
  });
});

describe('an item that has been with us for years', () => {
  it('forgets what is older than a year, and sends none of it again', async () => {
    const old = settledIn({
      contact: { email: anAddress(), language: 'en', timeZone: 'America/New_York' as TimeZone },
      travellers: [aTraveller({ trip: aTrip({ returns: null }) })],
    });
    const world = await worldWith(old);
    for (const day of ['2026-12-06', '2026-12-17', '2026-12-19', '2027-09-21', '2027-12-20', '2028-02-29']) {
      world.setTime(at(`${day}T09:00:00-05:00`));
      await ring(world, old);
    }
    const before = world.postbox.sent.length;
    const stored = await readBack(world, old);
    expect(stored.ledger.some(({ key }) => key.includes('departure'))).toBe(false);
    expect(stored.settledUntil).toBeGreaterThan(dayOf('2026-12-19'));
    await ring(world, old);
    expect(world.postbox.sent).toHaveLength(before);
  });
});
