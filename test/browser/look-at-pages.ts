/** Takes a browser to every page of a table, looks at each, and keeps pictures of it for a person. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { WrittenLanguage } from '../../shared/words/languages';
import type { TestStage } from '../support/stage';
import { inDaysByNumber } from './fill-form';
import type { PageRow } from './pages';
import { type OwnPages, registerSituations } from './people-of-pages';
import { keepPicture } from './screenshots';
import { complaintsAbout, complaintsAtSize, type Listener, listen, narrowest } from './sound';
import { expectWellMade } from './well-made';

export const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const;

/** A page that has been open before: a browser loads and judges the next one in half the time. */
type Seat = { readonly page: Page; readonly listener: Listener };

export type Looking = {
  readonly stage: Pick<TestStage, 'url' | 'clock'>;
  readonly own: OwnPages;
  readonly plain: Seat;
  readonly scripted: Seat;
};

/** Registers people in every situation, and takes a seat with script and one without. */
export async function startLooking(browser: Browser, stage: TestStage): Promise<Looking> {
  const own = await registerSituations(stage.url);
  const plain = await takeSeat(browser, stage.url);
  // As where scripts are blocked, though axe, which is one, may run.
  await plain.page.route('**/browser/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  return { stage, own, plain, scripted: await takeSeat(browser, stage.url) };
}

async function takeSeat(browser: Browser, stage: string): Promise<Seat> {
  const page = await (await browser.newContext({ viewport: narrowest, locale: 'en-GB' })).newPage();
  return { page, listener: listen(page, stage) };
}

/** Nothing is to be complained of about a page on the narrowest phone; and there is a picture of it. */
export async function expectSound(looking: Looking, row: PageRow, language: WrittenLanguage): Promise<void> {
  const { page, listener } = await open(looking, row, language);
  expect(await complaintsAbout(page, listener)).toEqual([]);
  await expectWellMade(page, language);
  await keepPicture(page, { name: row.name, language, size: 'narrow' });
}

/** Nor on a usual phone and a desktop, in the dark and zoomed. */
export async function expectSoundEverywhere(looking: Looking, row: PageRow, language: WrittenLanguage): Promise<void> {
  await expectSound(looking, row, language);
  const { page } = seatFor(looking, row);
  for (const size of ['phone', 'desktop'] as const) {
    await page.setViewportSize(sizes[size]);
    await keepPicture(page, { name: row.name, language, size });
    expect(await complaintsAtSize(page, size), size).toEqual([]);
  }
  await page.setViewportSize(narrowest);
}

const seatFor = ({ plain, scripted }: Looking, row: PageRow): Seat => (row.scripted === true ? scripted : plain);

async function open(looking: Looking, row: PageRow, language: WrittenLanguage): Promise<Seat> {
  const { stage, own } = looking;
  const seat = seatFor(looking, row);
  await seat.page.context().clearCookies();
  await seat.page.setViewportSize(narrowest);
  const typed = (ahead: number) => inDaysByNumber(stage.clock.now(), ahead);
  await row.open({ page: seat.page, stage: stage.url, language, own, typed });
  return seat;
}
