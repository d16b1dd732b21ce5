import { describe, expect, it } from 'vitest';
import type { LinkPurpose } from '../../functions/ports/links';
import { instant } from '../../shared/calendar/day';
import { type House, openHouse, secrets } from './house';
import { openers, purposes, routes } from './token-doors';

/** Goes through a door with one token held out in every way there is: in the address, as a bearer's, and as a session. */
async function knock(house: House, route: string, token: string, everyWay = true): Promise<Response> {
  const [method = '', template = ''] = route.split(' ');
  const path = house.fill(template, token);
  const cookie = `__Host-session=${token}`;
  const headers: Record<string, string> = {
    ...(everyWay || openers.get(route) === 'session' ? { cookie } : {}),
    ...(everyWay || template.startsWith('/api/v1/registrations/') ? { authorization: `Bearer ${token}` } : {}),
  };
  if (!everyWay && openers.get(route) === 'session') delete headers.authorization;
  if (method === 'GET') return house.room.get(path, headers);
  if (template.startsWith('/api/')) return house.room.send(method, path, {}, { ...headers, 'if-match': '"3"' });
  return house.room.press(path, {}, headers);
}

/** Refused; or led to where a member signs in, which is also what `/employer` shows to everybody else, and where signing out leads. */
const isClosed = (route: string, answer: Response): boolean =>
  [401, 403, 404].includes(answer.status) ||
  (answer.status === 303 && answer.headers.get('location') === '/employer?lang=en') ||
  route === 'GET /employer';

const guarded = routes.filter((route) => openers.get(route) !== 'nothing');

/** For attacks that may change nothing, one after the other. */
const untouched = openHouse();

describe('links', () => {
  it('every route is known here, with what opens it, so that a new one cannot be left untried', () => {
    expect(routes.filter((route) => !openers.has(route))).toEqual([]);
    expect([...openers.keys()].filter((route) => !routes.includes(route))).toEqual([]);
  });

  it.each(purposes)('a token made for something else: %s opens no other door', async (purpose) => {
    const house = await untouched;
    const subjects = await house.subjects();
    const before = house.remembered();
    for (const route of guarded) {
      const opener = openers.get(route);
      if (opener === undefined || opener === 'nothing' || opener === purpose) continue;
      // The signature is ours and the subject is the door's own: only the purpose stands between.
      const token = await house.world.links.sign(purpose, subjects[opener]);
      const answer = await knock(house, route, token);
      const told = await answer.text();
      expect(isClosed(route, answer), `${route} ${answer.status}`).toBe(true);
      expect(told, route).not.toMatch(secrets);
      if (route !== 'POST /employer/sign-out') expect(answer.headers.get('set-cookie'), route).toBeNull();
    }
    expect(house.remembered()).toBe(before);
  });

  it('the tokens made for them do open: these tests knock at real doors', async () => {
    const house = await openHouse();
    for (const route of guarded.filter((one) => one.startsWith('GET '))) {
      const opener = openers.get(route);
      if (opener === undefined || opener === 'nothing') continue;
      const token = await house.world.links.sign(opener, (await house.subjects())[opener]);
      const answer = await knock(house, route, token, false);
      // Where Anna has nothing to start or to keep, her own page says so.
      if (!route.endsWith('/changes')) expect([200, 303], route).toContain(answer.status);
    }
  });

  it.each([
    ['a forged token', async () => 'eyJhbGciOiJub25lIn0.e30.'],
    ['a number', async () => 'token-999'],
    ['an expired token', (house: House, purpose: LinkPurpose) => signed(house, purpose, house.world.clock.now() - 1)],
    [
      'a token whose last second is over',
      (house: House, purpose: LinkPurpose) => signed(house, purpose, house.world.clock.now()),
    ],
  ])('%s opens no door', async (_, make) => {
    const house = await openHouse();
    const before = house.remembered();
    for (const route of guarded) {
      const opener = openers.get(route);
      if (opener === undefined || opener === 'nothing') continue;
      const answer = await knock(house, route, await make(house, opener));
      expect(isClosed(route, answer), `${route} ${answer.status}`).toBe(true);
      expect(await answer.text(), route).not.toMatch(secrets);
    }
    expect(house.remembered()).toBe(before);
  });

  it('a link of an erased registration opens no door, and brings nothing back', async () => {
    const house = await openHouse();
    const subjects = await house.subjects();
    const token = await house.world.links.sign('own-page', subjects['own-page']);
    await house.room.press(`/r/${token}/erase`);
    const before = house.remembered();
    for (const route of guarded) {
      const opener = openers.get(route);
      if (opener !== 'own-page' && opener !== 'feed' && opener !== 'registered' && opener !== 'confirm-address')
        continue;
      const answer = await knock(house, route, await house.world.links.sign(opener, subjects[opener]), false);
      expect(answer.status, route).toBe(404);
      expect(await answer.text(), route).not.toMatch(secrets);
    }
    expect(house.remembered()).toBe(before);
  });

  it('a link of a mailbox that was given up opens nothing of what moved to another', async () => {
    const house = await openHouse();
    const { world, id } = house;
    const token = await world.links.sign('own-page', (await house.subjects())['own-page']);
    const stored = world.registrations.items.get(id);
    if (stored === undefined) throw new Error('Anna is gone.');
    const { registration, next } = stored;
    const person = house.world.registrations.items.get([...house.world.registrations.items.keys()][1] ?? id);
    const contact = {
      ...registration.contact,
      email: person?.registration.contact.email ?? registration.contact.email,
    };
    world.registrations.items.set(id, { registration: { ...registration, contact }, next });
    expect((await house.room.get(`/r/${token}`)).status).toBe(404);
    expect((await house.room.get(`/api/v1/registrations/${id}`, { authorization: `Bearer ${token}` })).status).toBe(
      404,
    );
  });

  it("IDOR: one's own token opens no registration but one's own, by no method", async () => {
    const house = await openHouse();
    const theirs = [...house.world.registrations.items.keys()].find((one) => one !== house.id);
    const token = await house.world.links.sign('own-page', (await house.subjects())['own-page']);
    const before = house.remembered();
    for (const [method, path] of [
      ['GET', ''],
      ['PUT', ''],
      ['DELETE', ''],
      ['POST', '/returned'],
      ['POST', '/seen'],
      ['POST', '/keep'],
    ] as const) {
      for (const other of [theirs, 'nobody', `${house.id}%00`, `${theirs}%2f..%2f${house.id}`]) {
        const headers = { authorization: `Bearer ${token}`, 'if-match': '"1"' };
        const body = method === 'GET' ? undefined : {};
        const answer = await house.room.send(method, `/api/v1/registrations/${other}${path}`, body, headers);
        expect(answer.status, `${method} ${other}`).toBe(404);
        expect(await answer.text()).not.toMatch(secrets);
      }
    }
    expect(house.remembered()).toBe(before);
  });

  it('a mail scanner that opens every link, and everything behind it, changes nothing', async () => {
    const house = await openHouse();
    const subjects = await house.subjects();
    // A member who takes data along is noted among who did what.
    const noted = routes.filter((route) => /people\.csv|GET \/employer\/leave\/.*(csv|json)/.test(route));
    for (const route of routes.filter((one) => one.startsWith('GET ') && !noted.includes(one))) {
      const opener = openers.get(route) ?? 'nothing';
      const token = opener === 'nothing' ? 'none' : await house.world.links.sign(opener, subjects[opener]);
      const [, template = ''] = route.split(' ');
      const before = house.remembered();
      const path = template === '/browser/:file' ? '/browser/x' : house.fill(template, token);
      const headers =
        opener === 'session' ? { cookie: `__Host-session=${token}` } : { authorization: `Bearer ${token}` };
      const asks = '?done=confirmed&sent=1&List-Unsubscribe=One-Click&step=register';
      await house.room.send('GET', `${path}${asks}`, undefined, headers);
      await house.room.send('HEAD', path, undefined, headers);
      expect(house.remembered(), route).toBe(before);
    }
  });
});

const signed = async (house: House, purpose: LinkPurpose, until: number): Promise<string> =>
  house.world.links.sign(purpose, (await house.subjects())[purpose], instant(until));
