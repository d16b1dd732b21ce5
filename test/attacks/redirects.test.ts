import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { remind } from '../../functions/remind/remind';
import { type House, openHouse } from './house';
import { openers, routes } from './token-doors';

const web = join(import.meta.dirname, '../../functions/web');

/** Where an attacker would like to send a reader; and what would write headers of its own. */
const hostile: readonly string[] = [
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https:evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/%09/evil.example',
  '%2f%2fevil.example',
  '.evil.example',
  '@evil.example',
  '／／evil.example',
  'en\r\nSet-Cookie: evil=1',
  'en%0d%0aSet-Cookie:evil=1',
  'en\u2028Location: https://evil.example',
  '嘊嘍Set-Cookie:evil=1',
  'en#@evil.example',
];

/** Names by which websites usually let themselves be told where to go, and all that ours read. */
const names = [
  'lang',
  'next',
  'returnTo',
  'return_to',
  'redirect',
  'url',
  'continue',
  'done',
  'of',
  'sent',
  'what',
  'step',
];

const isOurs = (location: string): boolean =>
  /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(location) &&
  new URL(location, 'https://kaeru.test').origin === 'https://kaeru.test';

describe('open redirect', () => {
  let house: House;
  let subjects: Awaited<ReturnType<House['subjects']>>;
  beforeAll(async () => {
    house = await openHouse();
    subjects = await house.subjects();
  });

  it.each(hostile)('%j in whatever a page may be told in its address leads nowhere else', async (evil) => {
    const query = new URLSearchParams(names.map((name) => [name, evil]));
    for (const route of routes.filter((one) => !one.includes('/api/') && one !== 'GET /browser/:file')) {
      // These end what the others need.
      if (/erase|not-me|leave|sign-out|remove|revoke|POST .*(stop|sign-in\/|\/a\/)/.test(route)) continue;
      const opener = openers.get(route) ?? 'nothing';
      const token = opener === 'nothing' ? 'none' : await house.world.links.sign(opener, subjects[opener]);
      const [method = '', template = ''] = route.split(' ');
      const path = `${house.fill(template, token)}?${query}`;
      const answer = method === 'GET' ? await house.browser.get(path) : await house.browser.press(path, { next: evil });
      expect(answer.status, route).toBeLessThan(500);
      const location = answer.headers.get('location');
      if (location !== null) expect(isOurs(location), `${route}: ${location}`).toBe(true);
      expect(answer.headers.get('refresh') ?? '', route).not.toMatch(/evil/);
      for (const cookie of answer.headers.getSetCookie()) expect(cookie, route).not.toMatch(/^evil/);
    }
  });

  it('after registering, signing in and out, and every press that ends something, one stays with us', async () => {
    const lang = encodeURIComponent('//evil.example\r\nX: y');
    const house = await openHouse();
    const subjects = await house.subjects();
    const sign = (purpose: 'own-page' | 'confirm-address') => house.world.links.sign(purpose, subjects[purpose]);
    const own = await sign('own-page');
    const paths = [
      '/employer/sign-out-everywhere',
      '/employer/sign-out',
      `/a/${await sign('confirm-address')}`,
      `/r/${own}/stop`,
      `/r/${own}/start`,
      `/r/${own}/not-me`,
    ];
    for (const path of paths) {
      const answer = await house.browser.press(`${path}?lang=${lang}`);
      const location = answer.headers.get('location');
      expect(answer.status, path).toBe(303);
      expect(isOurs(location ?? ''), `${path}: ${location}`).toBe(true);
    }
  });

  it('a path with two slashes, a backslash or dots in it is no address of another site', async () => {
    for (const path of [
      '//evil.example/',
      '/\\evil.example',
      '/%5cevil.example',
      '/.//evil.example',
      '/r/..//evil.example',
      '//evil.example/employer',
    ]) {
      const answer = await house.room.get(path);
      expect([404, 200, 303], path).toContain(answer.status);
      const location = answer.headers.get('location');
      if (location !== null) expect(isOurs(location), path).toBe(true);
    }
  });

  it('every redirect in the source begins with a path of ours', () => {
    const found = readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        [...readFileSync(join(web, file), 'utf8').matchAll(/\.redirect\(\s*([^\n]{1,20})/g)].map(
          ([, to]) => `${file}: ${to}`,
        ),
      );
    expect(found.length).toBeGreaterThan(10);
    const ours = /: `(\/|\$\{page\}\?|\$\{pathOf\(id\)\}|\$\{base\}\$)/;
    expect(found.filter((one) => !ours.test(one))).toEqual([]);
  });
});

describe('host header', () => {
  const forged: Readonly<Record<string, string>> = {
    'x-forwarded-host': 'evil.example',
    'x-host': 'evil.example',
    'x-original-url': '/employer',
    'x-rewrite-url': '/employer',
    'x-forwarded-server': 'evil.example',
    'x-forwarded-port': '8443',
    'x-forwarded-prefix': '//evil.example',
    forwarded: 'host=evil.example;proto=http',
  };

  it('cache poisoning: headers that name another host, port or path change no byte of any answer', async () => {
    const house = await openHouse();
    const subjects = await house.subjects();
    for (const route of routes.filter((one) => one.startsWith('GET ') && one !== 'GET /browser/:file')) {
      const opener = openers.get(route) ?? 'nothing';
      const token = opener === 'nothing' ? 'none' : await house.world.links.sign(opener, subjects[opener]);
      const path = house.fill(route.split(' ')[1] ?? '', token);
      const headers: Record<string, string> =
        opener === 'session' ? { cookie: house.browser.cookie } : { authorization: `Bearer ${token}` };
      const answer = await house.room.get(path, { ...headers, ...forged });
      expect(await answer.text(), route).not.toContain('evil.example');
      expect(answer.headers.get('location') ?? '', route).not.toContain('evil');
    }
  });

  it('links in letters lead where the stage says, whatever host the person who asked for them named', async () => {
    const house = await openHouse();
    const headers = { ...forged, host: 'evil.example' };
    await house.room.press('/link', { email: 'anna@example.com' }, { ...headers, origin: 'https://kaeru.test' });
    await remind(house.world, { publicUrl: 'https://kaeru.test' }, house.id);
    await house.room.post(house.employerId);
    expect(house.world.postbox.sent.length).toBeGreaterThan(0);
    for (const mail of house.world.postbox.sent) expect(JSON.stringify(mail)).not.toContain('evil');
  });

  it('a redirect names no host, so a forged one leads nobody away', async () => {
    const house = await openHouse();
    const answer = await house.room.get('/employer/people', { host: 'evil.example', ...forged });
    expect(answer.headers.get('location')).toBe('/employer?lang=en');
  });

  it('a page that names its own address is kept in no cache, so that a host somebody else forged is shown to nobody else', async () => {
    const house = await openHouse();
    const token = await house.world.links.sign('own-page', (await house.subjects())['own-page']);
    for (const path of [`/r/${token}/card`, `/r/${token}/calendar`]) {
      const answer = await house.room.get(path, { host: 'evil.example' });
      expect(answer.headers.get('cache-control'), path).toBe('no-store');
    }
  });
});
