/** Letters as a browser shows them: sound for eyes and ears, on the narrowest phone, one of every kind and the most important in every language. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LetterContent } from '../../shared/letters/content';
import { writtenLanguages } from '../../shared/words/languages';
import { type Example, examples } from '../letters/examples';
import { writeLetterOf } from '../support/write-letter';
import { openBrowser } from './open-browser';
import { complaintsAboutLetter } from './sound';

const browser = await openBrowser();

const kindOf = (content: LetterContent): string =>
  content.letter === 'reminder' ? content.reminders[0].kind : content.letter;

/** The first example of every kind. */
const oneOfEach = new Map<string, Example>();
for (const example of examples) {
  const kind = kindOf(example.content('en'));
  if (!oneOfEach.has(kind)) oneOfEach.set(kind, example);
}
const rows = [...oneOfEach].flatMap(([kind, example]) =>
  writtenLanguages
    .filter((language) => language === 'en' || kind === 'return')
    .map((language) => [kind, language, example] as const),
);

describe.skipIf(typeof browser === 'string')(
  `letters in a browser${typeof browser === 'string' ? ` (${browser})` : ''}`,
  () => {
    let page: Page;

    beforeAll(async () => {
      if (typeof browser !== 'string') page = await browser.newPage();
    });
    afterAll(async () => {
      if (typeof browser !== 'string') await browser.close();
    });

    it.each(rows)('%s in %s', async (_, language, example) => {
      await page.setContent(writeLetterOf(example.content(language)).html);
      expect(await complaintsAboutLetter(page)).toEqual([]);
    });
  },
);
