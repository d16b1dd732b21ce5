import { describe, expect, it } from 'vitest';
import { changeRegistration } from '../../../functions/change-registration';
import type { EmployerId } from '../../../shared/registrations/registration';
import { at } from '../../support/world';
import { aTrip, openRoom, type Room, registered } from './knock';

const textOf = async (answer: Response): Promise<string> => (await answer.text()).replace(/\s+/g, ' ');
const away = { ...aTrip, travellers: aTrip.travellers.map((one) => ({ ...one, trip: { departs: '2026-12-20' } })) };
const monthBefore = at('2027-11-20T10:00:00+09:00');

/** Somebody who has to be back by 20 December 2027, on a day of the year before. */
async function awayUntil(now = monthBefore) {
  const room = openRoom();
  const person = await registered(room, { body: away });
  room.world.setTime(now);
  return { room, ...person };
}

const ofAcme = (room: Room) =>
  changeRegistration(room.world, room.only().id, (registration) => ({
    ...registration,
    state: 'told',
    origin: { by: 'employer', employerId: 'acme' as EmployerId, employerName: 'Acme KK', employeeId: '7' },
  }));

describe('"I have seen this"', () => {
  it('is asked on the own page and on a page of its own from thirty days before the date on', async () => {
    const { room, token } = await awayUntil(at('2027-11-19T10:00:00+09:00'));
    expect(await textOf(await room.get(`/r/${token}`))).not.toContain(`/r/${token}/seen?`);
    expect(await textOf(await room.get(`/r/${token}/seen`))).toContain('no date is so near');
    room.world.setTime(monthBefore);
    for (const path of ['', '/seen']) {
      const page = await textOf(await room.get(`/r/${token}${path}`));
      expect(page).toContain(`action="/r/${token}/seen?lang=en"`);
      expect(page).toContain('Monday, 20 December 2027: Last day to be back in Japan');
    }
  });

  it('is not said by opening the link', async () => {
    const { room, token } = await awayUntil();
    const before = room.remembered();
    await room.get(`/r/${token}/seen`);
    await room.get(`/r/${token}/seen?lang=ja`);
    expect(room.remembered()).toEqual(before);
  });

  it('is kept with the date and when it was said, and the page then says so and which letter comes next', async () => {
    const { room, token } = await awayUntil();
    const answer = await room.press(`/r/${token}/seen`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/r/${token}?done=seen`]);
    expect(room.only().seen).toEqual([{ traveller: 't1', date: '2027-12-20', at: monthBefore }]);
    for (const path of ['?done=seen', '/seen']) {
      const page = await textOf(await room.get(`/r/${token}${path}`));
      expect(page).toContain('You said on 20 November 2027 that you have seen this.');
      expect(page).toContain('The next one comes on');
      expect(page).not.toContain(`action="/r/${token}/seen`);
    }
    expect(await textOf(await room.get(`/r/${token}?done=seen`))).toContain('Thank you, we have noted');
  });

  it('pressed twice is pressed once', async () => {
    const { room, token } = await awayUntil();
    await room.press(`/r/${token}/seen`);
    const before = room.remembered();
    room.world.setTime(at('2027-11-25T10:00:00+09:00'));
    expect((await room.press(`/r/${token}/seen`)).status).toBe(303);
    expect(room.remembered().items).toEqual(before.items);
  });

  it('has not been said of a date that moved since', async () => {
    const { room, token } = await awayUntil();
    await room.press(`/r/${token}/seen`);
    await changeRegistration(room.world, room.only().id, (registration) => ({
      ...registration,
      travellers: registration.travellers.map((one) => ({
        ...one,
        residence: { ...one.residence, stayEnds: '2027-12-10', cardEnds: '2027-12-10' },
      })),
    }));
    const page = await textOf(await room.get(`/r/${token}`));
    expect(page).toContain(`action="/r/${token}/seen?lang=en"`);
    expect(page).toContain('Friday, 10 December 2027');
  });

  it('takes no letter away: what was promised still comes', async () => {
    const { room, id, token, bearer } = await awayUntil();
    const promised = async () => {
      const { letters } = await (await room.get(`/api/v1/registrations/${id}`, bearer)).json();
      return letters.map(({ key }: { key: string }) => key);
    };
    const before = await promised();
    await room.press(`/r/${token}/seen`);
    expect(await promised()).toEqual(before);
    expect(before).toContain('t1.return.2027-12-20.1');
  });

  it('tells somebody whom their employer registered that the employer sees it', async () => {
    const { room, token } = await awayUntil();
    await ofAcme(room);
    expect(await textOf(await room.get(`/r/${token}/seen`))).toContain('Acme KK sees that you pressed it');
    expect(await textOf(await room.get(`/r/${token}/seen?lang=ja`))).toContain('確認しました');
  });

  it('is taken from no other website', async () => {
    const { room, token } = await awayUntil();
    const before = room.remembered();
    const stranger = { origin: 'https://elsewhere.test', 'sec-fetch-site': 'cross-site' };
    expect((await room.press(`/r/${token}/seen`, {}, stranger)).status).toBe(403);
    expect(room.remembered()).toEqual(before);
  });

  it('shows whoever stopped, or never confirmed, their own page instead', async () => {
    const { room, token } = await awayUntil();
    await room.press(`/r/${token}/stop`);
    await room.press(`/r/${token}/seen`);
    expect(room.only().seen).toBeUndefined();
    expect(await textOf(await room.get(`/r/${token}/seen`))).toContain('Your reminders have stopped');
    const other = openRoom();
    const unconfirmed = await registered(other, { confirmed: false });
    expect(await textOf(await other.get(`/r/${unconfirmed.token}/seen`))).toContain(
      `action="/r/${unconfirmed.token}/confirm?lang=en"`,
    );
  });
});

describe('POST /api/v1/registrations/{id}/seen', () => {
  it('says the same by program', async () => {
    const { room, id, bearer } = await awayUntil();
    const answer = await room.send('POST', `/api/v1/registrations/${id}/seen`, undefined, bearer);
    expect(answer.status).toBe(200);
    expect((await answer.json()).seen).toEqual([
      { traveller: 't1', date: '2027-12-20', at: new Date(monthBefore).toISOString() },
    ]);
    const { version } = room.only();
    expect((await room.send('POST', `/api/v1/registrations/${id}/seen`, undefined, bearer)).status).toBe(200);
    expect(room.only().version).toBe(version);
  });

  it('is refused where letters were stopped, and to whoever has no link', async () => {
    const { room, id, token, bearer } = await awayUntil();
    expect((await room.send('POST', `/api/v1/registrations/${id}/seen`, undefined)).status).toBe(401);
    await room.press(`/r/${token}/stop`);
    const answer = await room.send('POST', `/api/v1/registrations/${id}/seen`, undefined, bearer);
    expect([answer.status, (await answer.json()).code]).toEqual([409, 'already-closed']);
  });
});
