import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webApp } from '../../../functions/web/app';
import { type Scripts, scriptsBeside } from '../../../functions/web/scripts';
import { bundleScripts } from '../../../infra/habits/bundle-room';
import { worldInMemory } from '../../support/world';

describe('what browsers run of ours', () => {
  let folder: string;
  let scripts: Scripts;
  const ask = (path: string, headers: Record<string, string> = {}) =>
    Promise.resolve(webApp(worldInMemory(), scripts).request(`https://kaeru.test${path}`, { headers }));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kaeru-scripts-'));
    bundleScripts('web', folder);
    scripts = scriptsBeside(pathToFileURL(join(folder, 'index.mjs')).href);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lies at an address that names its content, is kept for ever, and comes packed', async () => {
    const address = scripts.addressOf('check-roster') ?? '';
    expect(address).toMatch(/^\/browser\/check-roster\.[A-Z0-9]{8}\.js$/);
    const answer = await ask(address, { 'accept-encoding': 'gzip, br' });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
    const plain = await ask(address);
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(scripts.read(address.replace('/browser/', '')));
  });

  it('gives nothing else of the machine', async () => {
    for (const file of ['check-roster.js', '..%2Findex.mjs', '%2e%2e%2fpackage.json', '']) {
      expect([file, (await ask(`/browser/${file}`)).status]).toEqual([file, 404]);
    }
  });

  it('lets only our own files run, and lets them ask nobody where a page does not need it', async () => {
    const policy = (await ask('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; object-src 'none'; script-src 'self'; ");
    expect(policy).not.toMatch(/unsafe|connect-src|worker-src/);
  });

  it('is small: the page’s own script, and the reader that is fetched only for a file', () => {
    const packed = (name: Parameters<Scripts['addressOf']>[0]) =>
      gzipSync(scripts.read((scripts.addressOf(name) ?? '').replace('/browser/', '')) ?? '').length;
    expect(packed('choose-file')).toBeGreaterThan(0);
    expect(packed('choose-file') + packed('follow-upload')).toBeLessThan(12_000);
    expect(packed('check-roster')).toBeLessThan(45_000);
  });

  it('is missed by nobody: where nothing was bundled, no page names a script', async () => {
    const scriptless = scriptsBeside('file:///no/such/folder/index.mjs');
    expect(scriptless.addressOf('choose-file')).toBeUndefined();
    expect(scriptless.read('choose-file.js')).toBeUndefined();
  });
});
