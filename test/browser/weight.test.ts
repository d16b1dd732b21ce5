/** What the first page weighs over the wire, as a browser counts it: somebody opens it at an airport. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writtenLanguages } from '../../shared/words/languages';
import { openStage, type TestStage } from '../support/stage';
import { openBrowser } from './open-browser';

const browser = await openBrowser();
const kilobyte = 1024;

describe.skipIf(typeof browser === 'string')(
  `the first page${typeof browser === 'string' ? ` (${browser})` : ''}`,
  () => {
    let stage: TestStage;
    beforeAll(async () => {
      stage = await openStage();
    });
    afterAll(async () => {
      if (typeof browser !== 'string') await browser.close();
      await stage?.close();
    });

    it.each(writtenLanguages)('weighs at most 60 KB in %s, at most 35 KB of it script', async (language) => {
      if (typeof browser === 'string') return;
      const context = await browser.newContext();
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${stage.url}/?lang=${language}`, { waitUntil: 'networkidle' });
      // Runs in the page. A file that was loaded ahead is listed once for each use, and travels once.
      const files = await page.evaluate(() =>
        [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].flatMap((entry) =>
          entry instanceof PerformanceResourceTiming
            ? [{ name: entry.name, bytes: entry.transferSize, packed: entry.encodedBodySize }]
            : [],
        ),
      );
      await context.close();
      const sum = (sizes: readonly number[]) => sizes.reduce((bytes, size) => bytes + size, 0) / kilobyte;
      const scripts = files.filter(({ name }) => name.endsWith('.js'));
      expect(asked.filter((url) => !url.startsWith(stage.url) && !url.startsWith('data:'))).toEqual([]);
      expect(files.some(({ bytes }) => bytes > 0)).toBe(true);
      expect(sum(files.map(({ bytes }) => bytes))).toBeLessThanOrEqual(60);
      // Its gzipped content; the headers around it are in the sum above.
      expect(sum(scripts.map(({ packed }) => packed))).toBeLessThanOrEqual(35);
    });
  },
);
