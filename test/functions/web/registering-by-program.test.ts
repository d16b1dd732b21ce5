import { describe, expect, it } from 'vitest';
import { at } from '../../support/world';
import { aTrip, openRoom, registered } from './knock';

const [traveller] = aTrip.travellers;
const withContact = (contact: object) => ({ ...aTrip, contact: { ...aTrip.contact, ...contact } });
const withFacts = (facts: object) => ({ ...aTrip, travellers: [{ ...traveller, ...facts }] });

describe('POST /api/v1/registrations', () => {
  it('keeps one registration that waits for its confirmation, and promises its letters', async () => {
    const room = openRoom('2026-11-23T10:00:00+09:00');
    const answer = await room.send('POST', '/api/v1/registrations', aTrip);

    expect(answer.status).toBe(202);
    const body = await answer.json();
    expect(body).toMatchObject({ id: room.only().id, state: 'awaiting-confirmation' });
    expect(body.assessments).toMatchObject([{ verdict: 'clear', returnBy: '2027-12-20' }]);
    expect(body.letters[0]).toMatchObject({ kind: 'confirm', at: '2026-11-23T01:00:00.000Z' });
    expect(body.letters).toContainEqual({
      key: 't1.return.2027-12-20.30',
      kind: 'return',
      at: '2027-11-20T00:00:00.000Z',
    });
    expect(room.only()).toMatchObject({ state: 'awaiting-confirmation', occasions: [{ kind: 'confirm' }] });
  });

  it('forgets after seven days whoever never confirmed', async () => {
    const room = openRoom('2026-11-23T10:00:00+09:00');
    const { id, bearer } = await registered(room, { confirmed: false });
    room.world.setTime(at('2026-11-30T10:00:00+09:00'));
    expect((await room.get(`/api/v1/registrations/${id}`, bearer)).status).toBe(404);
  });

  it.each([
    ['no e-mail address', withContact({ email: undefined }), '/contact/email', 'required'],
    ['an e-mail address without a host', withContact({ email: 'anna@' }), '/contact/email', 'not-an-email'],
    [
      'an e-mail address in other letters',
      withContact({ email: 'änna@example.com' }),
      '/contact/email',
      'not-an-email',
    ],
    [
      'a header in an address',
      withContact({ email: 'a@example.com\r\nBcc: b@example.com' }),
      '/contact/email',
      'forbidden-character',
    ],
    [
      'an address that is too long',
      withContact({ email: `${'a'.repeat(250)}@example.com` }),
      '/contact/email',
      'too-long',
    ],
    ['a name that is too long', withContact({ name: 'n'.repeat(101) }), '/contact/name', 'too-long'],
    ['a line break in a name', withContact({ name: 'Anna\nBcc' }), '/contact/name', 'forbidden-character'],
    ['a language we do not know', withContact({ language: 'tlh' }), '/contact/language', 'not-one-of'],
    [
      'a time zone that does not exist',
      withContact({ timeZone: 'Asia/Atlantis' }),
      '/contact/timeZone',
      'not-a-time-zone',
    ],
    ['an offset for a time zone', withContact({ timeZone: '+09:00' }), '/contact/timeZone', 'not-a-time-zone'],
    ['nobody who travels', { ...aTrip, travellers: [] }, '/travellers', 'too-few'],
    ['nine who travel', { ...aTrip, travellers: Array(9).fill(traveller) }, '/travellers', 'too-many'],
    ['no residence', withFacts({ residence: undefined }), '/travellers/0/residence', 'required'],
    [
      'a status that does not exist',
      withFacts({ residence: { status: 'wizard' } }),
      '/travellers/0/residence/status',
      'not-one-of',
    ],
    [
      'a day that does not exist',
      withFacts({ trip: { departs: '2027-02-29' } }),
      '/travellers/0/trip/departs',
      'no-such-date',
    ],
    ['a date in words', withFacts({ trip: { departs: 'tomorrow' } }), '/travellers/0/trip/departs', 'not-a-date'],
    [
      'a date of another age',
      withFacts({ trip: { departs: '0026-12-20' } }),
      '/travellers/0/trip/departs',
      'date-out-of-range',
    ],
    [
      'a return before leaving',
      withFacts({ trip: { departs: '2026-12-20', returns: '2026-12-19' } }),
      '/travellers/0/trip/returns',
      'returns-before-departure',
    ],
    [
      'a permit that ends before it begins',
      withFacts({ permit: { kind: 'multiple', effective: '2027-01-15', ends: '2026-01-15' } }),
      '/travellers/0/permit/ends',
      'permit-ends-before-effective',
    ],
    [
      'a text for a yes or no',
      withFacts({ trip: { departs: '2026-12-20', declaresReturn: 'yes' } }),
      '/travellers/0/trip/declaresReturn',
      'wrong-type',
    ],
    ['a list instead of a registration', [], '', 'wrong-type'],
  ])('refuses %s, names the field, and keeps nothing', async (_, body, pointer, code) => {
    const room = openRoom();
    const before = room.remembered();
    const answer = await room.send('POST', '/api/v1/registrations', body);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const problem = await answer.json();
    expect(problem).toMatchObject({ type: 'urn:problem:invalid-input', status: 422, code: 'invalid-input' });
    expect(problem.errors).toContainEqual({ pointer, code, detail: expect.stringMatching(/\w{4}/) });
    expect(room.remembered()).toEqual(before);
  });

  it('names every wrong field at once', async () => {
    const room = openRoom();
    const answer = await room.send('POST', '/api/v1/registrations', { contact: {}, travellers: [{}] });
    const { errors } = await answer.json();
    expect(errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '/contact/email',
      '/contact/language',
      '/contact/timeZone',
      '/travellers/0/residence',
    ]);
  });

  it('says what is wrong in Japanese to whoever asks for it', async () => {
    const room = openRoom();
    const answer = await room.send('POST', '/api/v1/registrations', {}, { 'accept-language': 'ja,en;q=0.5' });
    expect(answer.headers.get('content-language')).toBe('ja');
    expect((await answer.json()).title).toBe('確認が必要な項目があります');
  });

  it('answers 400 to what is not JSON and 413 to what is too much, and keeps nothing', async () => {
    const room = openRoom();
    const before = room.remembered();
    expect((await room.send('POST', '/api/v1/registrations', '{"contact":')).status).toBe(400);
    const large = JSON.stringify({ ...aTrip, more: 'x'.repeat(64 * 1024) });
    expect((await room.send('POST', '/api/v1/registrations', large)).status).toBe(413);
    expect(room.remembered()).toEqual(before);
  });

  it('reads an address typed on a Japanese keyboard', async () => {
    const room = openRoom();
    await room.send('POST', '/api/v1/registrations', withContact({ email: ' ａｎｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ ' }));
    expect(room.only().contact.email).toBe('anna@example.com');
  });
});

describe('Idempotency-Key', () => {
  const key = { 'idempotency-key': '0d3c9a4e-8a5b-4a39-9a4d-3f6f5d1f6b11' };

  it('registers once, however often the same is sent', async () => {
    const room = openRoom();
    const first = await (await room.send('POST', '/api/v1/registrations', aTrip, key)).json();
    const second = await room.send('POST', '/api/v1/registrations', aTrip, key);
    expect(second.status).toBe(202);
    expect((await second.json()).id).toBe(first.id);
    expect(room.only().version).toBe(1);
  });

  it('refuses another registration under the same key', async () => {
    const room = openRoom();
    await room.send('POST', '/api/v1/registrations', aTrip, key);
    const before = room.remembered();
    const answer = await room.send('POST', '/api/v1/registrations', withContact({ email: 'b@example.com' }), key);
    expect(answer.status).toBe(422);
    expect((await answer.json()).code).toBe('idempotency-key-reused');
    expect(room.remembered()).toEqual(before);
  });
});
