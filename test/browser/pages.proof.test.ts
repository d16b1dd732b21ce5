/** Every page of residents in English, easy Japanese, Nepali and Burmese, on a phone and a desktop, light and dark, zoomed; the main ones in all languages. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { deskLanguages, type WrittenLanguage, writtenLanguages } from '../../shared/words/languages';
import { openStage, type TestStage } from '../support/stage';
import { expectSoundEverywhere, type Looking, startLooking } from './look-at-pages';
import { openBrowser } from './open-browser';
import { mainPages, type PageRow, pages } from './pages';
import { writeIndex } from './screenshots';

const browser = await openBrowser();
const hardest: readonly WrittenLanguage[] = ['en', 'ja-easy', 'ne', 'my'];
const languagesOf = (row: PageRow): readonly WrittenLanguage[] => {
  if (row.ofDesk) return deskLanguages;
  return mainPages.includes(row.name) ? writtenLanguages : hardest;
};
const rows = pages.flatMap((row) => languagesOf(row).map((language) => [row.name, language, row] as const));

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
      writeIndex();
      if (typeof browser !== 'string') await browser.close();
      await stage?.close();
    });

    it.each(rows)('%s in %s', async (_, language, row) => {
      await expectSoundEverywhere(looking, row, language);
    });
  },
);
