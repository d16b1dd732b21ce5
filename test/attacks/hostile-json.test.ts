import { beforeAll, describe, expect, it } from 'vitest';
import { webApp } from '../../functions/web/app';
import { aTrip, openRoom } from '../functions/web/knock';
import { type House, openHouse } from './house';

const kilobyte = 1024;
const most = 64 * kilobyte;
const trip = JSON.stringify(aTrip);
/** The trip with one of its texts replaced by raw JSON. */
const withValue = (text: string, raw: string): string => trip.replace(JSON.stringify(text), raw);

/** Bodies nobody sends who means well. */
const hostile: readonly (readonly [string, string | Uint8Array])[] = [
  ['64 KB of opening brackets', '['.repeat(most)],
  ['deep lists, closed', '['.repeat(most / 2) + ']'.repeat(most / 2)],
  ['deep objects', `${'{"a":'.repeat(most / 6)}1${'}'.repeat(most / 6)}`],
  ['deep objects where a name is expected', withValue('Anna', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`)],
  ['deep lists with half a character at the end', `${'['.repeat(30_000)}"\\ud800"${']'.repeat(30_000)}`],
  ['ten thousand names', `{${Array.from({ length: 6_000 }, (_, at) => `"k${at}":1`).join(',')}}`],
  ['five thousand travellers', `{"contact":{},"travellers":[${Array(5_000).fill('{}').join(',')}]}`],
  [
    'five thousand exclusions',
    trip.replace('"residence":{', `"residence":{"exclusions":[${Array(5_000).fill('"x"').join(',')}],`),
  ],
  ['a huge number', withValue('Anna', '1e999')],
  ['a number of 60,000 digits', withValue('2028-05-31', '9'.repeat(60_000))],
  ['a number for a date', withValue('2027-01-10', '20270110')],
  ['the year 275760', withValue('2027-01-10', '"275760-09-13"')],
  ['the year −1', withValue('2027-01-10', '"-000001-01-01"')],
  ['a date that does not exist', withValue('2027-01-10', '"2027-02-30"')],
  ['a date in Arabic digits', withValue('2027-01-10', '"٢٠٢٧-٠١-١٠"')],
  ['a date of 60,000 letters', withValue('2027-01-10', `"${'2'.repeat(60_000)}"`)],
  ['a name of 60,000 letters', withValue('Anna', `"${'a'.repeat(60_000)}"`)],
  ['a name that grows eighteenfold when it is folded', withValue('anna@example.com', `"${'\ufdfa'.repeat(20_000)}"`)],
  ['a time zone of 60,000 letters', withValue('Asia/Tokyo', `"A${'/a'.repeat(29_000)}"`)],
  ['a time zone that is a path', withValue('Asia/Tokyo', '"../../etc/passwd"')],
  ['NUL in a name', withValue('Anna', '"An\\u0000na"')],
  ['half a character in a name', withValue('Anna', '"\\ud800"')],
  ['half a character, the other way round', withValue('Anna', '"\\udc00\\ud800"')],
  ['half a character as the name of a field', trip.replace('"contact"', '"\\ud800"')],
  ['bytes that are no UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0xc0, 0x80, 0x22, 0x3a, 0x31, 0x7d])],
  [
    'overlong UTF-8 in a name',
    Buffer.concat([
      Buffer.from(trip.slice(0, 20)),
      Buffer.from([0xc0, 0xaf, 0xed, 0xa0, 0x80]),
      Buffer.from(trip.slice(20)),
    ]),
  ],
  ['UTF-16', Buffer.from(trip, 'utf16le')],
  ['a byte order mark', `\ufeff${trip}x`],
  ['null', 'null'],
  ['a text', '"text"'],
  ['true', 'true'],
  ['a list', `[${trip}]`],
  ['two bodies', `${trip}${trip}`],
  ['comments', `/* x */${trip}`],
  ['NaN', withValue('Anna', 'NaN')],
];

describe('hostile JSON', () => {
  let house: House;
  let before: string;
  let send: (
    method: string,
    path: string,
    body: string | Uint8Array,
    headers: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  let doors: readonly (readonly [string, string, Readonly<Record<string, string>>])[];
  beforeAll(async () => {
    house = await openHouse();
    const app = webApp(house.world);
    send = async (method, path, body, headers) =>
      app.request(`https://kaeru.test${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : new Blob([Uint8Array.from(body)]),
      });
    const token = await house.world.links.sign('own-page', (await house.subjects())['own-page']);
    const own = { authorization: `Bearer ${token}`, 'if-match': '"1"' };
    const key = { authorization: `Bearer ${house.apiKey}` };
    doors = [
      ['POST', '/api/v1/assessments', {}],
      ['POST', '/api/v1/registrations', {}],
      ['PUT', `/api/v1/registrations/${house.id}`, own],
      ['POST', '/api/v1/uploads', key],
    ];
    // The first use of a key in a day is noted; afterwards nothing may change.
    await house.room.get('/api/v1/people', key);
    before = house.remembered();
  });

  it.each(hostile)('%s is refused in words at every door, and nothing is kept of it', async (_, body) => {
    for (const [method, path, headers] of doors) {
      const answer = await send(method, path, body, headers);
      expect([400, 413, 422], path).toContain(answer.status);
      expect(answer.headers.get('content-type'), path).toMatch(/^application\/problem\+json/);
      const { code, errors } = JSON.parse(await answer.text());
      expect(code, path).toMatch(/^[a-z-]+$/);
      expect((errors ?? []).length).toBeLessThanOrEqual(5_100);
    }
    expect(house.remembered()).toBe(before);
  });

  it.each([
    '['.repeat(60_000),
    `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
    '1e999',
    `"${'9'.repeat(60_000)}"`,
    '"\\ud800"',
    '"275760-09-13"',
    'true',
    '[[]]',
  ])(
    '%.20s where a date, an answer or the name of a file is expected is refused, and nothing is kept of it',
    async (raw) => {
      const key = { authorization: `Bearer ${house.apiKey}` };
      const token = await house.world.links.sign('own-page', (await house.subjects())['own-page']);
      const asked = [
        [`/api/v1/registrations/${house.id}/returned`, `{"date":${raw}}`, { authorization: `Bearer ${token}` }],
        [`/api/v1/uploads/${house.uploadId}/answers`, `{"mapping":${raw}}`, key],
        [`/api/v1/uploads/${house.uploadId}/answers`, `{"dateOrder":{"departs":${raw}}}`, key],
        [`/api/v1/uploads/${house.uploadId}/answers`, `{"headingRow":${raw}}`, key],
        ['/api/v1/uploads', `{"filename":${raw.length > 50_000 || !raw.startsWith('"2') ? raw : '0'}}`, key],
      ] as const;
      for (const [path, body, headers] of asked) {
        expect([400, 413, 422], `${path} ${body.slice(0, 40)}`).toContain(
          (await send('POST', path, body, headers)).status,
        );
      }
      expect(house.remembered()).toBe(before);
    },
  );

  it('of a name that stands twice the last counts, for us and for whoever looked at it before us', async () => {
    const twice = trip.replace('"email":', '"email":"eve@evil.example","email":7,"email":');
    const room = openRoom();
    await room.send('POST', '/api/v1/registrations', twice);
    expect(room.only().contact.email).toBe('anna@example.com');
    expect(JSON.stringify([...room.world.registrations.items])).not.toContain('evil');
  });

  it('more than 64 KB is refused before it is read, also where the sender says it is less, or does not say', async () => {
    for (const length of [undefined, '10', '0', '-1', 'x']) {
      const body = withValue('Anna', `"${'a'.repeat(most)}"`);
      const answer = await send(
        'POST',
        '/api/v1/registrations',
        body,
        length === undefined ? {} : { 'content-length': length },
      );
      expect([400, 413, 422], String(length)).toContain(answer.status);
    }
    expect(house.remembered()).toBe(before);
  });
});
