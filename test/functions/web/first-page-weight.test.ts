import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webApp } from '../../../functions/web/app';
import { type Scripts, scriptsBeside } from '../../../functions/web/scripts';
import { bundleScripts } from '../../../infra/habits/bundle-room';
import { writtenLanguages } from '../../../shared/words/languages';
import { worldInMemory } from '../../support/world';

/** Over the wire, on a slow line at an airport. */
const mostOfPage = 60 * 1024;
const mostOfScript = 35 * 1024;

describe('the first page over the wire', () => {
  let folder: string;
  let scripts: Scripts;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kaeru-weight-'));
    bundleScripts('web', folder);
    scripts = scriptsBeside(pathToFileURL(join(folder, 'index.mjs')).href);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(writtenLanguages)('is light in %s, with its style and its script', async (language) => {
    const app = webApp(worldInMemory(), scripts);
    const fetched = new Map<string, number>();
    const get = async (path: string): Promise<string> => {
      const answer = await app.request(`https://kaeru.test${path}`, { headers: { 'accept-encoding': 'gzip' } });
      expect([path, answer.status, answer.headers.get('content-encoding')]).toEqual([path, 200, 'gzip']);
      const packed = Buffer.from(await answer.arrayBuffer());
      fetched.set(path, packed.length);
      const text = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
      // Packed by us as well as by anybody.
      expect(packed.length).toBeLessThan(gzipSync(text).length + 500);
      return text;
    };
    const page = await get(`/?lang=${language}`);
    const addresses = [...page.matchAll(/<(?:link|script)[^>]* (?:href|src)="(\/[^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    for (const path of new Set(addresses)) await get(path);
    const files = [...fetched].filter(([path]) => path.startsWith('/browser/'));
    const sum = (parts: readonly (readonly [string, number])[]) => parts.reduce((total, [, size]) => total + size, 0);

    // The script names all it needs at once, and the words of one language.
    expect(files.filter(([path]) => path.includes('/words-')).map(([path]) => path)).toEqual([
      expect.stringContaining(`/words-${language.toLowerCase()}.`),
    ]);
    const weight = { page: sum([...fetched]), script: sum(files) };
    expect(weight.script, JSON.stringify([...fetched])).toBeGreaterThan(15_000);
    expect(weight.script, JSON.stringify([...fetched])).toBeLessThan(mostOfScript);
    expect(weight.page, JSON.stringify([...fetched])).toBeLessThan(mostOfPage);
  });
});
