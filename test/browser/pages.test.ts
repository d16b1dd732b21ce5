/** Every page of residents once, and the three that everybody meets in the four languages hardest to set. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { WrittenLanguage } from '../../shared/words/languages';
import { openStage, type TestStage } from '../support/stage';
import { expectSound, type Looking, startLooking } from './look-at-pages';
import { openBrowser } from './open-browser';
import { mainPages, pages } from './pages';
import { writeIndex } from './screenshots';

const browser = await openBrowser();
const others: readonly WrittenLanguage[] = ['ja-easy', 'ne', 'my'];

describe.skipIf(typeof browser === 'string')(
  `every page of residents${typeof browser === 'string' ? ` (${browser})` : ''}`,
  () => {
    let stage: TestStage;
    let looking: Looking;

    beforeAll(async () => {
      if (typeof browser === 'string') return;
      stage = await openStage();
      looking = await startLooking(browser, stage);
    });
    afterAll(async () => {
      if (typeof browser !== 'string') {
        writeIndex();
        await browser.close();
      }
      await stage?.close();
    });

    it.each(pages.map((row) => [row.name, row] as const))('%s', async (_, row) => {
      await expectSound(looking, row, 'en');
    });

    const main = pages.filter(({ name }) => mainPages.includes(name));
    it.each(others.flatMap((language) => main.map((row) => [row.name, language, row] as const)))(
      '%s in %s',
      async (_, language, row) => {
        await expectSound(looking, row, language);
      },
    );
  },
);
