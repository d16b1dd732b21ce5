import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { pack } from '../../../functions/web/pack';

const text = '在留カード'.repeat(1000);
const app = new Hono()
  .use(pack)
  .get('/page', (c) => c.html(text, 200, { Vary: 'Cookie' }))
  .get('/data', (c) => c.json({ text }))
  .get('/elsewhere', (c) => c.redirect('/page', 303));
const ask = async (path: string, accepts?: string, method = 'GET') =>
  app.request(path, { method, ...(accepts === undefined ? {} : { headers: { 'accept-encoding': accepts } }) });

describe('an answer', () => {
  it.each(['gzip', 'gzip, deflate, br, zstd', 'br;q=1.0, gzip;q=0.5'])(
    'comes packed to who takes %s',
    async (accepts) => {
      const answer = await ask('/page', accepts);
      expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, 'gzip']);
      expect(answer.headers.get('content-type')).toContain('text/html');
      const packed = Buffer.from(await answer.arrayBuffer());
      expect(packed.length).toBeLessThan(text.length / 10);
      expect(gunzipSync(packed).toString()).toBe(text);
    },
  );

  it.each([undefined, '', 'br', 'gzip;q=0', 'identity'])('comes as it is to who takes %s', async (accepts) => {
    const answer = await ask('/page', accepts);
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toBe(text);
  });

  it('tells caches that it depends on what the reader takes, whichever it is', async () => {
    for (const [accepts, method] of [['gzip'], ['br'], ['gzip', 'HEAD']]) {
      expect((await ask('/page', accepts, method)).headers.get('vary')).toBe('Cookie, Accept-Encoding');
    }
  });

  it('that is no text, or has no body, stays as it is', async () => {
    for (const path of ['/data', '/elsewhere']) {
      const answer = await ask(path, 'gzip');
      expect([answer.headers.get('content-encoding'), answer.headers.get('vary')]).toEqual([null, null]);
    }
  });
});
