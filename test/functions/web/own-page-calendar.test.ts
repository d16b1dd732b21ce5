import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { linkSubject } from '../../../functions/open-link';
import { at } from '../../support/world';
import { openRoom, registered } from './knock';

function read(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const find = (kind: string) => {
    const event = events.find(({ uid }) => uid.includes(`.${kind}@`));
    return {
      uid: event?.uid,
      day: event?.startDate.toString(),
      sequence: event?.sequence ?? Number.NaN,
      status: event?.component.getFirstPropertyValue('status'),
    };
  };
  return { calendar, events, find };
}

async function subscribed() {
  const room = openRoom();
  const person = await registered(room);
  const page = await (await room.get(`/r/${person.token}/calendar`)).text();
  const feed = /value="https:\/\/kaeru\.test(\/feed\/[^"]+)"/.exec(page)?.[1] ?? 'no feed';
  return { room, ...person, page, feed };
}

const newDates = {
  status: 'engineer-humanities-international',
  grant: 'over-3-months',
  'stayEnds-day': '31',
  'stayEnds-month': '5',
  'stayEnds-year': '2028',
  'departs-day': '24',
  'departs-month': '12',
  'departs-year': '2026',
};

describe('the calendar file', () => {
  it('is a download with the dates of today', async () => {
    const { room, token } = await subscribed();
    const answer = await room.get(`/r/${token}/calendar.ics`);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=".+\.ics"$/);
    expect(read(await answer.text()).find('return').day).toBe('2027-12-20');
  });
});

describe('the feed', () => {
  it('is offered to a phone and as an address, and opens nothing else', async () => {
    const { room, page, feed } = await subscribed();
    expect(page).toContain(`href="webcal://kaeru.test${feed}"`);
    const token = feed.replace('/feed/', '').replace('.ics', '');
    for (const path of [`/r/${token}`, `/a/${token}`]) expect((await room.get(path)).status).toBe(404);
    expect(await (await room.get(feed)).text()).not.toContain('/r/');
  });

  it('moves an event when its date moves: the same UID, a higher SEQUENCE', async () => {
    const { room, token, feed } = await subscribed();
    const before = read(await (await room.get(feed)).text());
    await room.press(`/r/${token}/change/t1`, newDates);
    const after = read(await (await room.get(feed)).text());
    expect(before.find('return').day).toBe('2027-12-20');
    expect(after.find('return')).toMatchObject({ uid: before.find('return').uid, day: '2027-12-24' });
    expect(after.find('return').sequence).toBeGreaterThan(before.find('return').sequence);
    expect(after.find('stay-end').uid).toBe(before.find('stay-end').uid);
  });

  it('cancels the last day once its person is back, and gives it again for another trip', async () => {
    const { room, token, feed } = await subscribed();
    const away = read(await (await room.get(feed)).text()).find('return');
    room.world.setTime(at('2027-01-12T08:00:00+09:00'));
    await room.press(`/r/${token}/returned`, { traveller: 't1' });
    const back = read(await (await room.get(feed)).text()).find('return');
    expect(back).toMatchObject({ uid: away.uid, status: 'CANCELLED' });
    expect(back.sequence).toBeGreaterThan(away.sequence);
    const next = { 'departs-day': '1', 'departs-month': '3', 'departs-year': '2027' };
    await room.press(`/r/${token}/trip/t1`, next);
    const again = read(await (await room.get(feed)).text()).find('return');
    expect(again).toMatchObject({ uid: away.uid, status: 'CONFIRMED', day: '2028-03-01' });
    expect(again.sequence).toBeGreaterThan(back.sequence);
  });

  it('tells a program that asks again that nothing has changed, and changes nothing by being read', async () => {
    const { room, feed } = await subscribed();
    const before = room.remembered();
    const tag = (await room.get(feed)).headers.get('etag') ?? '';
    room.world.setTime(at('2026-11-23T18:00:00+09:00'));
    expect((await room.get(feed, { 'if-none-match': tag })).status).toBe(304);
    expect(room.remembered()).toEqual(before);
  });

  it('names how often to ask again', async () => {
    const { room, feed } = await subscribed();
    const { calendar } = read(await (await room.get(feed)).text());
    expect(calendar.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT6H');
  });

  it('ends where letters were stopped, and where everything was erased', async () => {
    const { room, token, feed } = await subscribed();
    await room.press(`/r/${token}/stop`);
    expect((await room.get(feed)).status).toBe(410);
    await room.press(`/r/${token}/start`);
    expect((await room.get(feed)).status).toBe(200);
    await room.press(`/r/${token}/erase`);
    expect((await room.get(feed)).status).toBe(404);
  });

  it('opens by no other link', async () => {
    const { room, token } = await subscribed();
    expect((await room.get(`/feed/${token}.ics`)).status).toBe(404);
    expect((await room.get('/feed/forged.ics')).status).toBe(404);
    const own = await room.world.links.sign('own-page', linkSubject(room.only()));
    expect((await room.get(`/feed/${own}.ics`)).status).toBe(404);
  });
});
