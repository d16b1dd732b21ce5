import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { buildDoor } from '../../../fuzz/knock';
import { worldInMemory } from '../../../support/world';
import { aFilledForm, aTrip } from '../knock';

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://kaeru.test' };
const largest = 64 * 1024;

/** The room as API Gateway calls it, and what it keeps. */
function openRoom() {
  const world = worldInMemory();
  const knock = buildDoor(world)(world);
  const post = (path: string, headers: Record<string, string>, body: string | Uint8Array) =>
    knock({ method: 'POST', path, headers, body });
  return { world, knock, post, kept: () => world.registrations.items.size };
}

/** Every door that reads a body without asking first who knocks. */
const doors = [
  ['/api/v1/assessments', json],
  ['/api/v1/registrations', json],
  ['/', form],
  ['/link', form],
  ['/employer/sign-in', form],
  ['/r/token/confirm', form],
  ['/r/token/stop', form],
  ['/a/token', form],
  ['/api/v1/uploads', json],
  ['/nowhere', form],
] as const;

describe('a body of more than 64 KB', () => {
  it.each(doors)('is refused at %s', async (path, headers) => {
    expect((await openRoom().post(path, headers, 'x'.repeat(largest + 1))).status).toBe(413);
  });

  it.each([
    ['a length that is a lie', { 'content-length': '5' }],
    ['no length, in chunks', { 'transfer-encoding': 'chunked' }],
    ['both', { 'content-length': '5', 'transfer-encoding': 'chunked' }],
  ])('is refused with %s too', async (_, headers) => {
    const { post } = openRoom();
    expect((await post('/api/v1/registrations', { ...json, ...headers }, 'x'.repeat(largest + 1))).status).toBe(413);
    expect((await post('/api/v1/registrations', { ...json, ...headers }, JSON.stringify(aTrip))).status).toBe(202);
  });

  it('is not unpacked: what comes compressed is not read, so that little bytes cannot become many', async () => {
    const bomb = gzipSync(JSON.stringify({ ...aTrip, more: ' '.repeat(10_000_000) }));
    const { post, kept } = openRoom();
    const answer = await post('/api/v1/registrations', { ...json, 'content-encoding': 'gzip' }, bomb);
    expect([answer.status, kept()]).toEqual([400, 0]);
  });
});

/** What must be refused in words, soon, with nothing kept. */
const heavy: readonly (readonly [string, string, Record<string, string>, string])[] = [
  ['JSON 30,000 lists deep', '/api/v1/registrations', json, '['.repeat(30_000) + ']'.repeat(30_000)],
  [
    'JSON deep inside a field we know',
    '/api/v1/registrations',
    json,
    `{"contact":${'{"contact":'.repeat(5_000)}1${'}'.repeat(5_001)}`,
  ],
  [
    '3,000 travellers',
    '/api/v1/registrations',
    json,
    JSON.stringify({ ...aTrip, travellers: Array.from({ length: 3_000 }, () => ({})) }),
  ],
  [
    '10,000 fields',
    '/?lang=en',
    form,
    Array.from({ length: 10_000 }, (_, number) => `f${number}=`)
      .join('&')
      .slice(0, largest),
  ],
  ['one name 10,000 times', '/link?lang=en', form, 'email=a&'.repeat(8_000)],
  [
    'a form of 1,000 parts',
    '/link?lang=en',
    { ...form, 'content-type': 'multipart/form-data; boundary=b' },
    `${'--b\r\ncontent-disposition: form-data; name="email"\r\n\r\na\r\n'.repeat(1_000)}--b--\r\n`,
  ],
  [
    'a form of parts that never ends',
    '/link?lang=en',
    { ...form, 'content-type': 'multipart/form-data; boundary=b' },
    '--b\r\n'.repeat(12_000),
  ],
  [
    'a form of files',
    '/?lang=en',
    { ...form, 'content-type': 'multipart/form-data; boundary=b' },
    `${'--b\r\ncontent-disposition: form-data; name="step"; filename="a"\r\n\r\nregister\r\n'.repeat(700)}--b--\r\n`,
  ],
];

describe('a body within the limit that is heavy to read', () => {
  it.each(heavy)('%s', async (_, path, headers, body) => {
    const { post, kept } = openRoom();
    const answer = await post(path, headers, body);
    expect(answer.status).toBeGreaterThanOrEqual(200);
    expect(answer.status).toBeLessThan(500);
    expect(answer.status).not.toBe(413);
    expect(kept()).toBe(0);
  });

  it('a form with 10,000 fields more than it has registers none of them', async () => {
    const more = Array.from({ length: 8_000 }, (_, number) => `&f${number}=`).join('');
    const { post, world } = openRoom();
    const answer = await post('/?lang=en', form, `${new URLSearchParams(aFilledForm)}${more}`.slice(0, largest));
    expect(answer.status).toBe(303);
    expect(JSON.stringify([...world.registrations.items])).not.toContain('f77');
  });
});

it('a GET with a body is refused, not obeyed', async () => {
  // The framework says so to the operator.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { knock, kept } = openRoom();
  const answer = await knock({
    method: 'GET',
    path: '/api/v1/registrations',
    headers: json,
    body: JSON.stringify(aTrip),
  });
  expect([answer.status, kept()]).toEqual([400, 0]);
});
