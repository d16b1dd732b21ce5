import { beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from './house';
import { openers, routes } from './token-doors';

/** How browsers tell of a page that is not ours. */
const strangers: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['another website', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['another website, in a browser that tells only the origin', { origin: 'https://evil.example' }],
  ['a frame in a sandbox, whose origin is null', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ['a subdomain of ours', { origin: 'https://blog.kaeru.test', 'sec-fetch-site': 'same-site' }],
  ['another port of our host', { origin: 'https://kaeru.test:8443', 'sec-fetch-site': 'same-site' }],
  ['our host without https', { origin: 'http://kaeru.test' }],
  ['a host that begins as ours', { origin: 'https://kaeru.test.evil.example' }],
  ['a host that ends as ours', { origin: 'https://evilkaeru.test' }],
  ['something that is no origin', { origin: 'https://kaeru.test@evil.example/' }],
];

const posts = routes.filter((route) => route.startsWith('POST ') && !route.startsWith('POST /api/'));

describe('CSRF: what another website posts changes nothing', () => {
  // Nothing may change, so one house serves all.
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });

  it.each(strangers)('%s, with the reader’s session and links', async (_, headers) => {
    const subjects = await house.subjects();
    const before = house.remembered();
    for (const route of posts) {
      const opener = openers.get(route) ?? 'nothing';
      const token = opener === 'nothing' ? 'none' : await house.world.links.sign(opener, subjects[opener]);
      const path = house.fill(route.split(' ')[1] ?? '', token);
      for (const type of ['application/x-www-form-urlencoded', 'text/plain', undefined]) {
        const answer = await house.room.send('POST', path, 'step=register&email=a@example.com', {
          cookie: house.browser.cookie,
          ...headers,
          'content-type': type ?? '',
        });
        expect(answer.status, `${route} as ${type}`).toBe(403);
        // Signed out and signed in stays who is: login CSRF is CSRF too.
        expect(answer.headers.get('set-cookie'), route).toBeNull();
      }
    }
    expect(house.remembered()).toBe(before);
  });

  it.each(strangers)('%s, at the API with the session of a member', async (_, headers) => {
    const before = house.remembered();
    for (const route of routes.filter(
      (one) => /^(POST|PUT|DELETE) \/api\//.test(one) && openers.get(one) === 'session',
    )) {
      const [method = '', template = ''] = route.split(' ');
      const cookie = house.browser.cookie;
      const answer = await house.room.send(method, house.fill(template, ''), {}, { cookie, ...headers });
      expect(answer.status, route).toBe(401);
    }
    expect(house.remembered()).toBe(before);
  });

  it('nobody at all (a form of an old program, without origin and site) does nothing with a session', async () => {
    const before = house.remembered();
    for (const route of posts.filter((one) => openers.get(one) === 'session')) {
      const path = house.fill(route.split(' ')[1] ?? '', '');
      const answer = await house.room.send('POST', path, 'a=b', {
        cookie: house.browser.cookie,
        'content-type': 'application/x-www-form-urlencoded',
      });
      expect(answer.status, route).toBe(403);
    }
    expect(house.remembered()).toBe(before);
  });

  it('a method that is smuggled in (X-HTTP-Method-Override, _method) is not obeyed', async () => {
    const token = await house.world.links.sign('own-page', (await house.subjects())['own-page']);
    const before = house.remembered();
    for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override']) {
      await house.room.get(`/r/${token}/erase?_method=POST`, { [name]: 'POST', origin: 'https://kaeru.test' });
      await house.room.get(`/api/v1/registrations/${house.id}`, { [name]: 'DELETE', authorization: `Bearer ${token}` });
    }
    expect(house.remembered()).toBe(before);
  });

  it('no other website may read an answer: none says that it may be shared', async () => {
    for (const path of [
      '/',
      '/employer',
      '/api/v1/people',
      '/api/v1/openapi.json',
      `/api/v1/registrations/${house.id}`,
    ]) {
      for (const method of ['GET', 'OPTIONS']) {
        const answer = await house.room.send(method, path, undefined, {
          origin: 'https://evil.example',
          'access-control-request-method': 'POST',
          cookie: house.browser.cookie,
        });
        const shared = [...answer.headers.keys()].filter((name) => name.startsWith('access-control-'));
        expect(shared, `${method} ${path}`).toEqual([]);
      }
    }
  });
});
