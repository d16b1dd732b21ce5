import { describe, expect, it } from 'vitest';
import { changeRegistration } from '../../../functions/change-registration';
import { addressSubject, linkSubject } from '../../../functions/open-link';
import type { EmployerId } from '../../../shared/registrations/registration';
import { anAddress } from '../../support/builders';
import { aTrip, openRoom, type Room, registered } from './knock';

const textOf = async (answer: Response): Promise<string> => (await answer.text()).replace(/\s+/g, ' ');
const doors = [
  'change/t1',
  'trip/t1',
  'family',
  'family/add',
  'family/remove/t1',
  'settings',
  'calendar',
  'calendar.ics',
  'data.json',
  'start',
  'not-me',
  'erase',
  'stop',
];
const buttons = [
  'tick',
  'change/t1',
  'trip/t1',
  'family/add',
  'family/remove/t1',
  'settings/place',
  'settings/letters',
  'settings/contact',
  'settings/address',
  'settings/second',
  'settings/drop-second',
  'start',
  'not-me',
  'erase',
];

const ofAcme = (room: Room) =>
  changeRegistration(room.world, room.only().id, (registration) => ({
    ...registration,
    state: 'told',
    origin: { by: 'employer', employerId: 'acme' as EmployerId, employerName: 'Acme KK', employeeId: '7' },
  }));

describe('every door behind the own page', () => {
  it.each(doors)('%s changes nothing by being opened, in whichever state', async (door) => {
    for (const state of ['awaiting-confirmation', 'active', 'told', 'unreachable', 'stopped', 'unwelcome'] as const) {
      const room = openRoom();
      const { id, token } = await registered(room);
      await changeRegistration(room.world, id, (registration) => ({ ...registration, state }));
      const before = room.remembered();
      const answer = await room.get(`/r/${token}/${door}`);
      expect(answer.status).toBeLessThan(400);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(room.remembered()).toEqual(before);
    }
  });

  it.each(buttons)('%s takes no press from another website, nor by a forged link', async (button) => {
    const room = openRoom();
    const { token } = await registered(room);
    const before = room.remembered();
    const stranger = { origin: 'https://elsewhere.test', 'sec-fetch-site': 'cross-site' };
    expect((await room.press(`/r/${token}/${button}`, { traveller: 't1' }, stranger)).status).toBe(403);
    expect((await room.press(`/r/forged/${button}`)).status).toBe(404);
    expect(room.remembered()).toEqual(before);
  });

  it('is listed at the end of the own page', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const page = await textOf(await room.get(`/r/${token}`));
    for (const door of ['change/t1', 'family', 'settings', 'calendar', 'card', 'data.json', 'erase']) {
      expect(page).toContain(`href="/r/${token}/${door}?lang=en"`);
    }
    expect(page).toContain(`action="/r/${token}/stop?lang=en"`);
  });
});

describe('the checklist', () => {
  it('keeps a tick with its day in its place, and takes it out again', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const item = { traveller: 't1', action: 'carry-passport-and-card' };
    const answer = await room.press(`/r/${token}/tick`, { ...item, done: 'yes' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/r/${token}?done=ticked&of=t1#todo-t1`]);
    expect(room.only().ticks).toMatchObject([item]);
    const page = await textOf(await room.get(`/r/${token}?done=ticked&of=t1`));
    expect(page).toContain('<small>Done on 23 November 2026</small>');
    expect(page).toContain('Noted: this is done.');
    await room.press(`/r/${token}/tick`, { ...item, done: 'no' });
    expect(room.only().ticks ?? []).toEqual([]);
    expect(await textOf(await room.get(`/r/${token}`))).not.toContain('Done on 23 November 2026');
  });

  it('takes no tick of somebody or something that is not there', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const { version } = room.only();
    for (const item of [
      { traveller: 't7', action: 'carry-passport-and-card', done: 'yes' },
      { traveller: 't1', action: 'fly', done: 'yes' },
    ]) {
      expect((await room.press(`/r/${token}/tick`, item)).headers.get('location')).toBe(`/r/${token}`);
    }
    expect(room.only().version).toBe(version);
  });
});

describe('starting again', () => {
  it('is one press on the page that says the letters have stopped', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    await room.press(`/r/${token}/stop`);
    expect(await textOf(await room.get(`/r/${token}/start`))).toContain('We keep it until 23 December 2026.');
    const answer = await room.press(`/r/${token}/start`);
    expect(answer.headers.get('location')).toBe(`/r/${token}?done=started`);
    expect(room.only().state).toBe('active');
    expect(room.only()).not.toHaveProperty('expiresAt');
    expect(await textOf(await room.get(`/r/${token}?done=started`))).toContain('Your reminders are on again.');
  });

  it('is not on offer to a reader who reported our letters as spam', async () => {
    const room = openRoom();
    const { id, token } = await registered(room);
    await changeRegistration(room.world, id, (registration) => ({ ...registration, state: 'unwelcome' }));
    const page = await textOf(await room.get(`/r/${token}/start`));
    expect(page).not.toContain(`/r/${token}/start?`);
    expect(page).toContain('Register again');
    await room.press(`/r/${token}/start`);
    expect(room.only().state).toBe('unwelcome');
  });
});

describe('"this is not me"', () => {
  it('shows nothing of what was entered, and one press erases it', async () => {
    const room = openRoom();
    const { token } = await registered(room, { confirmed: false });
    const page = await textOf(await room.get(`/r/${token}/not-me?lang=en`));
    expect(page).not.toMatch(/Anna|2027|example\.com/);
    const answer = await room.press(`/r/${token}/not-me`);
    expect(answer.headers.get('location')).toBe('/gone?what=not-me&lang=en');
    expect(room.items()).toEqual([]);
    expect((await room.get(`/r/${token}`)).status).toBe(404);
    expect(await textOf(await room.get('/gone?what=not-me&lang=en'))).toContain('Thank you for telling us');
  });

  it('tells an employer that the address is not the right one', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    await ofAcme(room);
    expect(await textOf(await room.get(`/r/${token}/not-me`))).toContain('Acme KK gave us this address.');
    expect(await textOf(await room.get(`/r/${token}`))).toContain(`href="/r/${token}/not-me?lang=en"`);
    await room.press(`/r/${token}/not-me`);
    expect(room.only().state).toBe('unreachable');
    expect((await room.get(`/r/${token}`)).status).toBe(404);
  });
});

describe('erasing everything', () => {
  it('says what goes and that a receipt comes, and does it by one press', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    const asked = await textOf(await room.get(`/r/${token}/erase`));
    for (const said of ['your name, your e-mail addresses', 'One last letter confirms', 'Download my data first']) {
      expect(asked).toContain(said);
    }
    const answer = await room.press(`/r/${token}/erase`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/gone?what=erased&lang=en']);
    expect(room.only()).toMatchObject({ state: 'erasing', travellers: [], occasions: [{ kind: 'erased' }] });
    expect((await room.get(`/r/${token}`)).status).toBe(404);
    expect(await textOf(await room.get('/gone?what=erased&lang=en'))).toContain('Everything is erased');
  });

  it('is open to whoever stopped, and says to people of an employer what stays', async () => {
    const room = openRoom();
    const { token } = await registered(room);
    await ofAcme(room);
    await room.press(`/r/${token}/stop`);
    expect(await textOf(await room.get(`/r/${token}`))).toContain(`href="/r/${token}/erase?lang=en"`);
    expect(await textOf(await room.get(`/r/${token}/erase`))).toContain('An empty entry with the number');
  });
});

describe('the page of a new address', () => {
  async function asking(place: 'first' | 'second') {
    const room = openRoom();
    const person = await registered(room);
    const path = `/r/${person.token}/settings/${place === 'first' ? 'address' : 'second'}`;
    const answer = await room.press(path, { [`${place}-email`]: 'new@example.com' });
    expect(answer.headers.get('location')).toBe(`/r/${person.token}/settings?done=address-asked`);
    const subject = addressSubject(room.only(), anAddress('new@example.com'));
    return { room, ...person, link: await room.world.links.sign('confirm-address', subject) };
  }

  it('asks by GET, and makes the address count by POST; the old link is dead then, and a new one opens', async () => {
    const { room, token, link } = await asking('first');
    const before = room.remembered();
    expect(await textOf(await room.get(`/a/${link}`))).toContain('would go to new@example.com instead');
    expect(room.remembered()).toEqual(before);
    expect(room.only().contact.email).toBe('anna@example.com');
    const answer = await room.press(`/a/${link}`);
    expect(room.only().contact.email).toBe('new@example.com');
    const own = answer.headers.get('location') ?? '';
    expect(own).toMatch(/^\/r\/.+\?done=address-confirmed$/);
    expect(await textOf(await room.get(own))).toContain('From now on our letters go to this address.');
    expect((await room.get(`/r/${token}`)).status).toBe(404);
    expect(await textOf(await room.get(`/a/${link}`))).toContain('This address is confirmed');
  });

  it('lets the owner of a second mailbox into nothing', async () => {
    const { room, token, link } = await asking('second');
    const answer = await room.press(`/a/${link}`);
    expect(answer.headers.get('location')).toBe(`/a/${link}`);
    expect(room.only().contact).toMatchObject({ email: 'anna@example.com', secondEmail: 'new@example.com' });
    expect((await room.get(`/r/${token}`)).status).toBe(200);
    expect(await textOf(await room.get(`/a/${link}`))).not.toContain('/r/');
  });

  it('says what to do where the link is forged, overtaken by another wish, or for another purpose', async () => {
    const { room, token, link } = await asking('first');
    await room.press(`/r/${token}/settings/address`, { 'first-email': 'newer@example.com' });
    const other = await room.world.links.sign('own-page', linkSubject(room.only()));
    for (const dead of ['forged', link, other]) {
      for (const answer of [await room.get(`/a/${dead}?lang=en`), await room.press(`/a/${dead}?lang=en`)]) {
        expect(answer.status).toBe(404);
        expect(await textOf(answer)).toContain('href="/link?lang=en"');
      }
    }
    expect(room.only().contact.email).toBe('anna@example.com');
  });

  it('takes no press from another website', async () => {
    const { room, link } = await asking('first');
    const stranger = { origin: 'https://elsewhere.test', 'sec-fetch-site': 'cross-site' };
    expect((await room.press(`/a/${link}`, {}, stranger)).status).toBe(403);
    expect(room.only().contact.email).toBe('anna@example.com');
  });
});

describe('downloading my data', () => {
  it('gives everything as one file, also after stopping', async () => {
    const room = openRoom();
    const { token } = await registered(room, { body: aTrip });
    await room.press(`/r/${token}/stop`);
    const answer = await room.get(`/r/${token}/data.json`);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="kaeru-data.json"');
    expect(await answer.json()).toMatchObject({
      contact: { email: 'anna@example.com', name: 'Anna' },
      state: 'stopped',
      happened: [{ kind: 'confirm' }, { kind: 'welcome' }, { kind: 'closed' }],
    });
  });
});
