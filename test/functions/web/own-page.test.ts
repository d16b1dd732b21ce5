import { describe, expect, it } from 'vitest';
import { changeRegistration } from '../../../functions/change-registration';
import { linkSubject } from '../../../functions/open-link';
import type { EmployerId } from '../../../shared/registrations/registration';
import { anAddress } from '../../support/builders';
import { at } from '../../support/world';
import { aTrip, openRoom, registered } from './knock';

const textOf = async (answer: Response): Promise<string> => (await answer.text()).replace(/\s+/g, ' ');

describe('a link that is opened', () => {
  it.each([
    ['before the confirmation', { confirmed: false }],
    ['after it', { confirmed: true }],
  ])('changes nothing %s, whichever page it is', async (_, confirmed) => {
    const room = openRoom();
    const { token } = await registered(room, confirmed);
    const before = room.remembered();
    for (const path of ['', '/stop', '/confirm', '/returned', '?List-Unsubscribe=One-Click']) {
      await room.get(`/r/${token}${path}`);
    }
    expect(room.remembered()).toEqual(before);
  });

  it('is told kindly what to do where the link is wrong', async () => {
    const room = openRoom();
    const answer = await room.get('/r/forged?lang=en');
    expect(answer.status).toBe(404);
    expect(await textOf(answer)).toContain('Open the link in the newest letter');
    for (const button of ['confirm', 'returned', 'change/t1', 'tick', 'erase', 'stop']) {
      expect((await room.press(`/r/forged/${button}`)).status).toBe(404);
    }
  });

  it('opens nothing any more once the mailbox it was sent to is not the one of the registration', async () => {
    const room = openRoom();
    const { id, token, bearer } = await registered(room);
    await changeRegistration(room.world, id, (registration) => ({
      ...registration,
      contact: { ...registration.contact, email: anAddress('corrected@example.com') },
    }));
    expect((await room.get(`/r/${token}`)).status).toBe(404);
    expect((await room.press(`/r/${token}/stop`)).status).toBe(404);
    expect((await room.send('GET', `/api/v1/registrations/${id}`, undefined, bearer)).status).toBe(404);
  });

  it('opens nothing that its purpose is not', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const onlyNext = await room.world.links.sign('registered', linkSubject(room.only()));
    expect((await room.get(`/r/${onlyNext}`)).status).toBe(404);
    expect((await room.get(`/check-your-mail/${token}`)).status).toBe(404);
  });
});

describe('confirming', () => {
  it('shows only a button before, and nothing of what was entered', async () => {
    const room = openRoom();
    const { token } = await registered(room, { confirmed: false });
    const page = await textOf(await room.get(`/r/${token}`));
    expect(page).toContain(`action="/r/${token}/confirm?lang=en"`);
    expect(page).toContain(`href="/r/${token}/not-me?lang=en"`);
    expect(page).not.toMatch(/Anna|2027|example\.com/);
  });

  it('begins the reminders and ends the seven days', async () => {
    const room = openRoom();
    const { token } = await registered(room, { confirmed: false });
    const answer = await room.press(`/r/${token}/confirm`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/r/${token}?done=confirmed`]);
    expect(room.only()).toMatchObject({ state: 'active', occasions: [{ kind: 'confirm' }, { kind: 'welcome' }] });
    expect(room.only()).not.toHaveProperty('expiresAt');
  });

  it('is fine twice, and owes one welcome', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const again = await room.press(`/r/${token}/confirm`);
    expect(await textOf(await room.get(again.headers.get('location') ?? ''))).toContain('You had already confirmed');
    expect(room.only().occasions.filter(({ kind }) => kind === 'welcome')).toHaveLength(1);
  });

  it('does not wake what was stopped', async () => {
    const room = openRoom();
    const { token } = await registered(room, { confirmed: false });
    await room.press(`/r/${token}/stop`);
    await room.press(`/r/${token}/confirm`);
    expect(room.only().state).toBe('stopped');
  });
});

describe('the own page', () => {
  it('shows the last day, both clocks, the rules, and every letter', async () => {
    const room = openRoom();
    const inNewYork = { ...aTrip, contact: { ...aTrip.contact, timeZone: 'America/New_York' } };
    const { token } = await registered(room, { body: inNewYork });
    const answer = await room.get(`/r/${token}`);
    const page = await textOf(answer);
    expect(page).toContain('Monday, 20 December 2027');
    expect(page).toContain('<dt>In Japan</dt><dd>23:59 on 20 Dec 2027</dd>');
    expect(page).toContain('<dt>In New York</dt><dd>09:59 on 20 Dec 2027</dd>');
    expect(page).toContain('Plan to be back by <strong>Monday, 13 December 2027');
    expect(page).toContain('Rule R1.3');
    expect(page).toContain('promised');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('speaks the language of the letters, unless another is asked for', async () => {
    const room = openRoom();
    const inJapanese = { ...aTrip, contact: { ...aTrip.contact, language: 'ja-easy' } };
    const { token } = await registered(room, { body: inJapanese });
    expect(await textOf(await room.get(`/r/${token}`, { 'accept-language': 'en' }))).toContain('<html lang="ja">');
    expect(await textOf(await room.get(`/r/${token}?lang=en`))).toContain('<html lang="en">');
  });

  it('shows a name as text, never as markup', async () => {
    const room = openRoom();
    const nasty = { ...aTrip, contact: { ...aTrip.contact, name: '<img src=x onerror=alert(1)>' } };
    const { token } = await registered(room, { body: nasty });
    const page = await textOf(await room.get(`/r/${token}`));
    expect(page).toContain('&lt;img');
    expect(page).not.toContain('<img');
  });

  it('closes the trip by "I am back", today where no day is given', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    room.world.setTime(at('2027-01-12T08:00:00+09:00'));
    await room.press(`/r/${token}/returned`, { traveller: 't1' });
    expect(room.only().travellers[0]?.trip?.returned).toBe('2027-01-12');
    expect(await textOf(await room.get(`/r/${token}`))).toContain('Back in Japan since 12 January 2027');
  });

  it('does not take a day before the departure for the return', async () => {
    const room = openRoom('2026-12-28T10:00:00+09:00');
    const { token } = await registered(room);
    const day = { 't1-date-day': '1', 't1-date-month': '12', 't1-date-year': '2026' };
    const answer = await room.press(`/r/${token}/returned`, { traveller: 't1', ...day });
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toContain('The day you came back is before the day you left');
    expect(room.only().travellers[0]?.trip?.returned).toBeNull();
  });
});

describe('stopping', () => {
  it('stops by a button, owes one last letter, and says how to begin again', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const answer = await room.press(`/r/${token}/stop`);
    expect(answer.status).toBe(303);
    expect(room.only()).toMatchObject({ state: 'stopped' });
    expect(room.only().occasions.at(-1)?.kind).toBe('closed');
    expect((room.only().expiresAt ?? 0) - room.world.clock.now()).toBe(30 * 24 * 60 * 60 * 1000);
    const page = await textOf(await room.get(`/r/${token}`));
    expect(page).toContain('Your reminders have stopped');
    expect(page).toContain(`action="/r/${token}/start?lang=en"`);
  });

  it('remembers the objection of somebody whom their employer registered', async () => {
    const room = openRoom();
    const { id, token } = await registered(room);
    await changeRegistration(room.world, id, (registration) => ({
      ...registration,
      state: 'told',
      origin: { by: 'employer', employerId: 'acme' as EmployerId, employerName: 'Acme KK', employeeId: '7' },
    }));
    await room.press(`/r/${token}/stop`);
    expect(room.only().state).toBe('stopped');
    expect(room.only().expiresAt).toBeUndefined();
    expect(await textOf(await room.get(`/r/${token}`))).toContain(
      'the next list of Acme KK does not register you again',
    );
  });

  it('writes no farewell to somebody who never confirmed', async () => {
    const room = openRoom();
    const { token } = await registered(room, { confirmed: false });
    await room.press(`/r/${token}/stop`);
    expect(room.only()).toMatchObject({ state: 'stopped' });
    expect(room.only().occasions.map(({ kind }) => kind)).toEqual(['confirm']);
  });

  it('stops by the one click of a mail client, which comes from no page of ours', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const click = { 'List-Unsubscribe': 'One-Click' };
    const stranger = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' };
    expect((await room.press(`/r/${token}/stop`, click, stranger)).status).toBe(200);
    expect((await room.press(`/r/${token}/stop`, click, stranger)).status).toBe(200);
    expect(room.only().occasions.filter(({ kind }) => kind === 'closed')).toHaveLength(1);
  });

  it.each(['stop', 'confirm', 'returned'])('takes no press of %s from another website', async (button) => {
    const room = openRoom();
    const { token } = await registered(room);
    const before = room.remembered();
    const stranger = { origin: 'https://elsewhere.test', 'sec-fetch-site': 'cross-site' };
    expect((await room.press(`/r/${token}/${button}`, { traveller: 't1' }, stranger)).status).toBe(403);
    expect(room.remembered()).toEqual(before);
  });
});

it('writes nothing of a person into the log', async () => {
  const room = openRoom();
  const { token } = await registered(room);
  await room.press(`/r/${token}/stop`);
  expect(JSON.stringify(room.world.logged)).not.toMatch(/anna|example\.com|2026-12-20/i);
});
