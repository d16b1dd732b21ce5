import { beforeAll, describe, expect, it } from 'vitest';
import { readPeople } from '../../functions/people/list-people';
import { webApp } from '../../functions/web/app';
import { ann, bob, employerIn, roster } from '../functions/import/employer-world';
import { at } from '../support/world';
import { livingWorld } from './living-world';

const publicUrl = 'https://kaeru.test';

/** Acme registers Ann, who leaves on 20 December 2026 and does not come back, and Bob, who stays. */
async function acmeRegisters() {
  const world = livingWorld();
  const acme = await employerIn(world);
  await acme.commit((await acme.plan(roster(ann, bob))).id);
  await world.settle();
  const app = webApp(world);
  const knock = (path: string, init: RequestInit = {}) => Promise.resolve(app.request(`${publicUrl}${path}`, init));
  const mailsTo = (name: string) => world.postbox.sent.filter(({ to }) => to === `${name}@example.com`);
  const kindsTo = (name: string) => mailsTo(name).map(({ tags }) => tags.letter?.replaceAll('_', '.') ?? '');
  /** Where a button of the newest letter to somebody leads. */
  const buttonOf = (name: string, button: string) =>
    new RegExp(`${publicUrl}(/r/\\S+/${button})\n`).exec(mailsTo(name).at(-1)?.text ?? '')?.[1];
  const press = (path: string | undefined) =>
    knock(path ?? '/nowhere', { method: 'POST', body: new URLSearchParams(), headers: { origin: publicUrl } });
  const board = async () =>
    new Map((await readPeople(world, acme.employerId)).map(({ seen }) => [seen.employeeId, seen]));
  const offer = () =>
    knock('/api/v1/people/E1/offer', { method: 'POST', headers: { authorization: `Bearer ${acme.apiKey}` } });
  return { ...acme, world, knock, mailsTo, kindsTo, buttonOf, press, board, offer };
}

describe('somebody whom their employer registered', () => {
  it('is told first, and reminded a day later at the earliest', async () => {
    const { world, kindsTo, mailsTo } = await acmeRegisters();
    expect(kindsTo('ann')).toEqual([expect.stringMatching(/^told\./)]);
    expect(mailsTo('ann')[0]?.text).toContain('Acme KK');
    const toldAt = mailsTo('ann')[0]?.at ?? 0;
    await world.turnTo(at('2027-02-01T12:00:00+09:00'));
    const reminders = mailsTo('ann').slice(1);
    expect(reminders.length).toBeGreaterThan(2);
    for (const reminder of reminders) expect(reminder.at - toldAt).toBeGreaterThanOrEqual(24 * 60 * 60_000);
  });

  it('objects with one click in the mail program: no reminder ever comes, and the employer sees it', async () => {
    const { world, knock, mailsTo, kindsTo, board } = await acmeRegisters();
    const address = /^<https:\/\/kaeru\.test(\/\S+)>$/.exec(mailsTo('ann')[0]?.headers['List-Unsubscribe'] ?? '')?.[1];
    const click = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await knock(address ?? '/nowhere', { method: 'POST', body: click })).status).toBe(200);
    await world.turnTo(at('2028-01-15T12:00:00+09:00'));
    expect(kindsTo('ann').map((key) => key.split('.')[0])).toEqual(['told', 'closed']);
    expect(mailsTo('ann').at(-1)?.text).toContain('Acme KKには、お知らせを望まないことが伝わります');
    expect((await board()).get('E1')).toMatchObject({ objected: true, reachable: false });
  });

  it('says thirty days before the date that they have seen it, the employer sees that, and the letters go on', async () => {
    const { world, knock, mailsTo, kindsTo, buttonOf, press, board } = await acmeRegisters();
    await world.turnTo(at('2027-10-22T12:00:00+09:00'));
    expect(kindsTo('ann').at(-1)).toBe('t1.return.2027-12-20.60');
    expect(buttonOf('ann', 'seen')).toBeUndefined();
    await world.turnTo(at('2027-11-20T12:00:00+09:00'));
    expect(kindsTo('ann').at(-1)).toBe('t1.return.2027-12-20.30');
    expect(mailsTo('ann').at(-1)?.text).toContain('Acme KKには、確認されたことが伝わります');

    const seen = buttonOf('ann', 'seen');
    expect((await knock(seen ?? '/nowhere')).status).toBe(200);
    expect((await board()).get('E1')?.acknowledged).toBe(false);
    expect((await press(seen)).status).toBe(303);
    expect((await board()).get('E1')?.acknowledged).toBe(true);

    await world.turnTo(at('2027-12-22T12:00:00+09:00'));
    expect(kindsTo('ann').slice(-6)).toEqual([
      ...[14, 7, 3, 1, 0].map((days) => `t1.return.2027-12-20.${days}`),
      't1.return-passed.2027-12-20.after1',
    ]);
    expect(buttonOf('ann', 'seen')).toBeUndefined();
  });
});

describe('somebody who leaves their employer', () => {
  it('keeps the reminders by one press: the employer sees nothing any more, and every letter still comes, each once', async () => {
    const { world, person, knock, kindsTo, buttonOf, press, board, offer } = await acmeRegisters();
    await world.turnTo(at('2027-12-07T12:00:00+09:00'));
    await offer();
    await world.settle();
    expect(kindsTo('ann').at(-1)).toMatch(/^offered\./);
    expect((await board()).get('E1')).toMatchObject({ leaving: true, reachable: true });

    const keep = buttonOf('ann', 'keep');
    await knock(keep ?? '/nowhere');
    expect((await board()).has('E1')).toBe(true);
    expect((await press(keep)).status).toBe(303);
    expect([...(await board()).keys()]).toEqual(['E2']);
    await world.turnTo(at('2028-01-15T12:00:00+09:00'));
    const letters = kindsTo('ann');
    expect(letters).toEqual(expect.arrayContaining([14, 7, 3, 1, 0].map((days) => `t1.return.2027-12-20.${days}`)));
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.filter((key) => key.startsWith('welcome.'))).toHaveLength(1);
    expect(await person('E1')).toMatchObject({ state: 'active', origin: { by: 'self' } });
  });

  const until = at('2027-12-25T12:00:00+09:00');
  const reminders = (keys: readonly string[]) => keys.filter((key) => /^t\d/.test(key)).toSorted();
  let ofSomebodyWhoStays: readonly string[] = [];
  beforeAll(async () => {
    const { world, kindsTo } = await acmeRegisters();
    await world.turnTo(until);
    ofSomebodyWhoStays = reminders(kindsTo('ann'));
    expect(ofSomebodyWhoStays.length).toBeGreaterThan(10);
  });

  it.each([
    '2026-11-23T10:01:00+09:00', // a minute after the file
    '2026-12-06T08:58:00+09:00', // two minutes before a letter
    '2026-12-06T09:00:00+09:00',
    '2027-10-21T09:01:00+09:00', // a minute after one
    '2027-12-19T23:59:00+09:00',
    '2027-12-20T09:30:00+09:00', // on the last day
  ])('loses no reminder and gets none twice, also when they keep them on %s', async (keptAt) => {
    const leaver = await acmeRegisters();
    await leaver.world.turnTo(at(keptAt));
    await leaver.offer();
    await leaver.world.settle();
    expect((await leaver.press(leaver.buttonOf('ann', 'keep'))).status).toBe(303);
    await leaver.world.turnTo(until);
    expect(reminders(leaver.kindsTo('ann'))).toEqual(ofSomebodyWhoStays);
    expect((await leaver.person('E1')).origin).toEqual({ by: 'self' });
  });

  it('who does nothing is reminded as before, and the employer goes on seeing what it saw', async () => {
    const { world, kindsTo, board, offer } = await acmeRegisters();
    await world.turnTo(at('2027-12-07T12:00:00+09:00'));
    await offer();
    await world.turnTo(at('2027-12-21T12:00:00+09:00'));
    expect(kindsTo('ann').slice(-5)).toEqual([
      ...[7, 3, 1, 0].map((days) => `t1.return.2027-12-20.${days}`),
      't1.return-passed.2027-12-20.after1',
    ]);
    expect((await board()).get('E1')).toMatchObject({ leaving: true, objected: false });
  });
});
