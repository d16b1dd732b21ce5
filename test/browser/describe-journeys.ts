/** Stands the product up and has people live through it, one after the other, each in a browser nobody has used before. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WrittenLanguage } from '../../shared/words/languages';
import { openStage, type TestStage } from '../support/stage';
import { liveThrough } from './live-through';
import { sizes } from './look-at-pages';
import { openBrowser } from './open-browser';

export type JourneyRow = {
  readonly language: WrittenLanguage;
  readonly size: keyof typeof sizes;
  readonly scripted: boolean;
};

const browser = await openBrowser();

export function describeJourneys(rows: readonly JourneyRow[]): void {
  describe.skipIf(typeof browser === 'string')(
    `from the first page to the end of all letters${typeof browser === 'string' ? ` (${browser})` : ''}`,
    () => {
      let stage: TestStage;

      beforeAll(async () => {
        stage = await openStage();
      });
      afterAll(async () => {
        if (typeof browser !== 'string') await browser.close();
        await stage?.close();
      });

      it.each(
        rows.map((row) => [row.language, row.size, row.scripted ? 'with script' : 'without script', row] as const),
      )('in %s, on a %s, %s', async (language, size, _, { scripted }) => {
        if (typeof browser === 'string') return;
        const options = { viewport: sizes[size], locale: 'en-GB', javaScriptEnabled: scripted };
        const context = await browser.newContext(options);
        const heard: string[] = [];
        context.on('console', (message) => {
          if (message.type() === 'error' && !message.page()?.url().includes('/_local')) heard.push(message.text());
        });
        context.on('weberror', (error) => heard.push(error.error().message));
        const email = `${language}-${size}-${scripted ? 'script' : 'plain'}@example.com`;
        try {
          await liveThrough({ context, stage, language, scripted, email });
        } finally {
          await context.close();
        }
        expect(heard).toEqual([]);
      });
    },
  );
}
