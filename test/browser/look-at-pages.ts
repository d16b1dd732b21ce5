/** Takes a browser to every page of a table, looks at each, and keeps a picture of it for a person. */
import type { Browser, BrowserContext } from 'playwright-core';
import { expect } from 'vitest';
import type { WrittenLanguage } from '../../shared/words/languages';
import { inDaysByNumber } from './fill-form';
import type { PageRow } from './pages';
import type { OwnPages } from './people-of-pages';
import { keepPicture } from './screenshots';
import { complaintsAbout, listen } from './sound';
import { expectWellMade } from './well-made';

export const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const;

export type Looking = {
  readonly browser: Browser;
  readonly stage: { readonly url: string; readonly clock: { readonly now: () => number } };
  readonly own: OwnPages;
};

export type Look = {
  readonly language: WrittenLanguage;
  readonly size: keyof typeof sizes;
  readonly how: 'quick' | 'whole';
};

/** Nothing is to be complained of about one page in one language, at one size. */
export async function expectSound(
  { browser, stage, own }: Looking,
  row: PageRow,
  { language, size, how }: Look,
): Promise<void> {
  const context = await browser.newContext({ viewport: sizes[size], locale: 'en-GB' });
  try {
    if (row.scripted === undefined) await keepScriptsAway(context);
    const page = await context.newPage();
    const listener = listen(page, stage.url);
    const typed = (ahead: number) => inDaysByNumber(stage.clock.now(), ahead);
    await row.open({ page, stage: stage.url, language, own, typed });
    await keepPicture(page, { name: row.name, language, size });
    expect(await complaintsAbout(page, listener, how)).toEqual([]);
    await expectWellMade(page, language);
  } finally {
    await context.close();
  }
}

/** As where scripts are blocked, though axe, which is one, may run. */
async function keepScriptsAway(context: BrowserContext): Promise<void> {
  await context.route('**/browser/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
}
