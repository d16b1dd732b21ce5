import { describe, expect, it } from 'vitest';
import { type House, openHouse } from './house';
import { openers, routes } from './token-doors';

/** Every answer there is by GET, each to somebody who may have it, and what is answered to those who may not. */
async function everyAnswer(house: House): Promise<readonly (readonly [string, Response])[]> {
  const subjects = await house.subjects();
  const answers: (readonly [string, Response])[] = [];
  for (const route of routes.filter((one) => one.startsWith('GET '))) {
    const opener = openers.get(route) ?? 'nothing';
    const token = opener === 'nothing' ? 'none' : await house.world.links.sign(opener, subjects[opener]);
    const [, template = ''] = route.split(' ');
    const path = template === '/browser/:file' ? '/browser/none.js' : house.fill(template, token);
    const headers: Record<string, string> =
      opener === 'session' ? { cookie: house.browser.cookie } : { authorization: `Bearer ${token}` };
    answers.push([route, await house.room.get(path, headers)]);
    if (opener !== 'nothing') answers.push([`${route}, refused`, await house.room.get(house.fill(template, 'x'))]);
  }
  answers.push(['a page that is not there', await house.room.get('/nowhere')]);
  answers.push(['a door of the API that is not there', await house.room.get('/api/v1/nowhere')]);
  const large = 'x'.repeat(70_000);
  answers.push(['a body that is too large', await house.room.send('POST', '/', large)]);
  answers.push(['another website', await house.room.press('/', {}, { origin: 'https://evil.example' })]);
  answers.push(['a style sheet', await house.room.get(stylePathOf(await (await house.room.get('/')).text()))]);
  return answers;
}

const stylePathOf = (page: string): string => /href="(\/style\.[^"]+)"/.exec(page)?.[1] ?? '/none';

describe('the headers of every answer', () => {
  it('token in Referer, clickjacking, sniffing, script injection: every answer forbids them, also every refusal', async () => {
    const house = await openHouse();
    for (const [what, { headers }] of await everyAnswer(house)) {
      expect(headers.get('referrer-policy'), what).toBe('no-referrer');
      expect(headers.get('x-frame-options'), what).toBe('DENY');
      expect(headers.get('x-content-type-options'), what).toBe('nosniff');
      expect(headers.get('strict-transport-security'), what).toMatch(/^max-age=\d{8,}/);
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]) {
        expect(policy.split(/; ?/), what).toContain(rule);
      }
      expect(policy, what).not.toMatch(/unsafe|\*|https?:(?!\/\/bucket\.test)/);
    }
  });

  it('private pages in a shared cache: whatever needs a link, a session or a key is stored nowhere', async () => {
    const house = await openHouse();
    for (const [what, answer] of await everyAnswer(house)) {
      const route = what.replace(/, refused$/, '');
      const opener = openers.get(route);
      if (opener === undefined || opener === 'nothing') continue;
      const rule = answer.headers.get('cache-control') ?? '';
      // A calendar program keeps its own copy, and asks whether that still holds.
      expect(rule, what).toMatch(/\/feed\//.test(route) ? /^(no-store|private, no-cache)$/ : /^no-store$/);
    }
  });

  it('a cookie that can be stolen: every cookie is HttpOnly, Secure, SameSite and of our host alone', async () => {
    const house = await openHouse();
    const set = [
      house.room.get('/?lang=ja'),
      house.room.press(
        `/employer/sign-in/${await house.world.links.sign('sign-in', (await house.subjects())['sign-in'])}`,
      ),
      house.browser.press('/employer/sign-out'),
    ];
    for (const answer of await Promise.all(set)) {
      const cookies = answer.headers.getSetCookie();
      expect(cookies.length).toBeGreaterThan(0);
      for (const cookie of cookies) {
        expect(cookie).toMatch(/^__Host-/);
        expect(cookie).toContain('; Secure');
        expect(cookie).toContain('; Path=/');
        expect(cookie).not.toMatch(/domain=/i);
        if (!cookie.includes('Max-Age=0')) expect(cookie).toMatch(/; HttpOnly.*; SameSite=(Lax|Strict)/);
      }
    }
  });

  it('a token in an outgoing link: no page leads to another site with a token of ours in the address, and none loads anything from there', async () => {
    const house = await openHouse();
    for (const [what, answer] of await everyAnswer(house)) {
      if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) continue;
      const page = await answer.text();
      const outgoing = [...page.matchAll(/(?:href|src|action|formaction)="(https?:[^"]*)"/g)].map(
        ([, url]) => url ?? '',
      );
      for (const url of outgoing) if (!url.startsWith('https://kaeru.test/')) expect(url, what).not.toMatch(/token-\d/);
      expect(page, what).not.toMatch(/<(?:script|link|img|iframe|object|embed)[^>]+(?:src|href)="https?:/);
    }
  });

  it('a token in the log: no line of ours holds a token, a cookie, a key or an address somebody typed', async () => {
    const house = await openHouse();
    await everyAnswer(house);
    const subjects = await house.subjects();
    const tokens: string[] = [house.apiKey, house.browser.cookie];
    for (const route of routes.filter((one) => one.startsWith('POST ') && !one.startsWith('POST /api/'))) {
      const opener = openers.get(route) ?? 'nothing';
      const token = opener === 'nothing' ? 'none' : await house.world.links.sign(opener, subjects[opener]);
      if (opener !== 'nothing') tokens.push(token);
      await house.browser.press(house.fill(route.split(' ')[1] ?? '', token), { email: 'typed@example.com' });
    }
    const log = JSON.stringify(house.world.logged);
    expect(house.world.logged.length).toBeGreaterThan(3);
    for (const token of tokens) expect(log).not.toContain(`"${token}"`);
    expect(log).not.toMatch(/token-\d|secret\d{4}|@|__Host/);
  });
});
