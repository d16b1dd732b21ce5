import { describe, expect, it } from 'vitest';
import { aTrip, openRoom, registered } from './knock';

const later = { ...aTrip, travellers: aTrip.travellers.map((one) => ({ ...one, trip: { departs: '2026-12-24' } })) };

describe('/api/v1/registrations/{id}', () => {
  it('shows its owner the registration, its assessments and every letter', async () => {
    const room = openRoom();
    const { id, bearer } = await registered(room);
    const answer = await room.get(`/api/v1/registrations/${id}`, bearer);
    expect(answer.headers.get('etag')).toBe('"2"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const body = await answer.json();
    expect(body).toMatchObject({ id, version: 2, state: 'active', assessments: [{ verdict: 'clear' }] });
    expect(body.letters[0]).toMatchObject({ kind: 'welcome', status: 'promised' });
  });

  it.each([
    ['no token', {}, 401],
    ['a forged token', { authorization: 'Bearer forged' }, 401],
  ])('lets nobody in with %s', async (_, headers, status) => {
    const room = openRoom();
    const { id } = await registered(room);
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const body = method === 'GET' ? undefined : later;
      expect((await room.send(method, `/api/v1/registrations/${id}`, body, headers)).status).toBe(status);
    }
    expect(room.only()).toMatchObject({ version: 2, state: 'active' });
  });

  it('hides every registration but the own one', async () => {
    const room = openRoom();
    const { bearer } = await registered(room);
    expect((await room.get('/api/v1/registrations/somebody-else', bearer)).status).toBe(404);
  });

  it('changes the dates and owes a letter that says so', async () => {
    const room = openRoom();
    const { id, bearer } = await registered(room);
    const answer = await room.send('PUT', `/api/v1/registrations/${id}`, later, { ...bearer, 'if-match': '"2"' });
    expect(answer.status).toBe(200);
    expect((await answer.json()).assessments[0].returnBy).toBe('2027-12-24');
    expect(room.only().occasions.at(-1)?.kind).toBe('changed');
    expect(room.only().travellers[0]?.id).toBe('t1');
  });

  it('tells of two changes before the first letter in one letter', async () => {
    const room = openRoom();
    const { id, bearer } = await registered(room);
    await room.send('PUT', `/api/v1/registrations/${id}`, later, { ...bearer, 'if-match': '2' });
    await room.send('PUT', `/api/v1/registrations/${id}`, aTrip, { ...bearer, 'if-match': '3' });
    expect(room.only().occasions.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
  });

  it('refuses a change of what the sender has not seen, and shows what stands', async () => {
    const room = openRoom();
    const { id, bearer } = await registered(room);
    const answer = await room.send('PUT', `/api/v1/registrations/${id}`, later, { ...bearer, 'if-match': '"1"' });
    expect(answer.status).toBe(412);
    expect(await answer.json()).toMatchObject({ code: 'version-conflict', sentVersion: 1, current: { version: 2 } });
    expect((await room.send('PUT', `/api/v1/registrations/${id}`, later, bearer)).status).toBe(428);
    expect(room.only().version).toBe(2);
  });

  it('does not move a registration to an address nobody confirmed', async () => {
    const room = openRoom();
    const { id, bearer } = await registered(room);
    const moved = { ...aTrip, contact: { ...aTrip.contact, email: 'other@example.com' } };
    const answer = await room.send('PUT', `/api/v1/registrations/${id}`, moved, { ...bearer, 'if-match': '2' });
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors[0]).toMatchObject({ pointer: '/contact/email', code: 'email-cannot-change' });
  });

  it('stops on DELETE: the item stays, with one last letter, and stopping twice is fine', async () => {
    const room = openRoom();
    const { id, bearer } = await registered(room);
    expect((await room.send('DELETE', `/api/v1/registrations/${id}`, undefined, bearer)).status).toBe(200);
    const again = await room.send('DELETE', `/api/v1/registrations/${id}`, undefined, bearer);
    expect((await again.json()).state).toBe('stopped');
    expect(room.only().occasions.filter(({ kind }) => kind === 'closed')).toHaveLength(1);
    const change = await room.send('PUT', `/api/v1/registrations/${id}`, later, { ...bearer, 'if-match': '3' });
    expect(change.status).toBe(409);
  });
});

describe('POST /api/v1/registrations/{id}/returned', () => {
  it('closes the trip today in Japan, and no more letters about it come', async () => {
    const room = openRoom('2026-12-28T23:30:00Z');
    const { id, bearer } = await registered(room);
    const answer = await room.send('POST', `/api/v1/registrations/${id}/returned`, undefined, bearer);
    expect(answer.status).toBe(200);
    expect(room.only().travellers[0]?.trip?.returned).toBe('2026-12-29');
    const { letters } = await answer.json();
    expect(letters.filter(({ kind }: { kind: string }) => kind === 'return' || kind === 'back')).toEqual([]);
    expect(letters.some(({ kind }: { kind: string }) => kind === 'stay-end')).toBe(true);
  });

  it.each([
    ['a day before the departure', { date: '2026-12-19' }, '/date', 'returned-before-departure'],
    ['a day that has not come', { date: '2026-12-30' }, '/date', 'returned-in-future'],
    ['a day that does not exist', { date: '2026-11-31' }, '/date', 'no-such-date'],
    ['somebody who is not there', { traveller: 't5' }, '/traveller', 'no-trip'],
  ])('refuses %s and changes nothing', async (_, body, pointer, code) => {
    const room = openRoom('2026-12-29T10:00:00+09:00');
    const { id, bearer } = await registered(room);
    const before = room.remembered();
    const answer = await room.send('POST', `/api/v1/registrations/${id}/returned`, body, bearer);
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors).toMatchObject([{ pointer, code }]);
    expect(room.remembered()).toEqual(before);
  });

  it('is the same said twice', async () => {
    const room = openRoom('2026-12-29T10:00:00+09:00');
    const { id, bearer } = await registered(room);
    await room.send('POST', `/api/v1/registrations/${id}/returned`, { date: '2026-12-28' }, bearer);
    const version = room.only().version;
    expect(
      (await room.send('POST', `/api/v1/registrations/${id}/returned`, { date: '2026-12-28' }, bearer)).status,
    ).toBe(200);
    expect(room.only().version).toBe(version);
  });
});

describe('POST /api/v1/assessments', () => {
  it('says what the law says, today in Japan or on a day, and keeps nothing', async () => {
    const room = openRoom('2026-11-22T16:00:00Z');
    const before = room.remembered();
    const [facts] = aTrip.travellers;
    expect(await (await room.send('POST', '/api/v1/assessments', facts)).json()).toMatchObject({ verdict: 'clear' });
    const late = await room.send('POST', '/api/v1/assessments', { ...facts, on: '2027-12-21' });
    expect(await late.json()).toMatchObject({ verdict: 'lapsed', returnBy: '2027-12-20' });
    expect((await room.send('POST', '/api/v1/assessments', {})).status).toBe(422);
    const tooEarly = await room.send('POST', '/api/v1/assessments', { ...facts, on: '2012-07-08' });
    expect(tooEarly.status).toBe(422);
    expect(await tooEarly.json()).toMatchObject({ errors: [{ pointer: '/on', code: 'before-the-rules' }] });
    expect(room.remembered()).toEqual(before);
  });
});

it('answers a problem where there is nothing, and a page to people', async () => {
  const room = openRoom();
  expect((await room.get('/api/v1/nothing')).headers.get('content-type')).toBe('application/problem+json');
  const page = await room.get('/nothing');
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
});
