/** The pictures of the README for residents: the answer, one's own page, the card for the counter, a letter; and two other languages. */
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { TestStage } from '../support/stage';
import { fillDate, goOn, inDays, registerTrip } from './fill-form';
import { follow, openLetter, turnToLetter } from './mailbox';

/** Where a picture of the README lies. */
export const pictureFile = (name: string): string => fileURLToPath(new URL(`pictures/${name}.png`, import.meta.url));

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, locale: 'en-GB' };
const clip = { x: 0, y: 0, width: 390, height: 844 };

/** @param openForm opens the form in a browser nobody has used before */
export async function takePictures(
  openForm: (options: BrowserContextOptions) => Promise<Page>,
  stage: TestStage,
): Promise<void> {
  for (const [name, language] of [
    ['easy-japanese', 'ja-easy'],
    ['burmese', 'my'],
  ] as const) {
    const other = await openForm(phone);
    await other.goto(`${stage.url}/?lang=${language}`);
    await other.screenshot({ path: pictureFile(name), clip });
  }

  const mai = 'mai@example.com';
  const page = await openForm(phone);
  const now = stage.clock.now();
  await fillDate(page, 'departs', inDays(now, -320));
  await goOn(page);
  await fillDate(page, 'stayEnds', inDays(now, 900));
  await page.locator('#status').selectOption('engineer-humanities-international');
  await page.locator('#grant').selectOption('five-years');
  await goOn(page);
  await goOn(page);
  await page.locator('#slider').waitFor();
  const box = await page.locator('.verdict').first().boundingBox();
  const scrolled = await page.evaluate(() => window.scrollY);
  const top = (box?.y ?? 0) + scrolled - 70;
  await page.screenshot({
    path: pictureFile('check'),
    fullPage: true,
    clip: { ...clip, y: Math.max(0, top), height: 1400 },
  });
  await goOn(page);
  await page.locator('#email').fill(mai);
  await page.locator('#name').fill('Mai');
  await page.locator('#timeZone').selectOption('Asia/Ho_Chi_Minh');
  await registerTrip(page);
  const confirmation = await openLetter(page, stage.url, mai, /^Please confirm/);
  const own = await follow(page.context(), confirmation, 'Open the page to confirm');
  await own.getByRole('button', { name: 'Yes, confirm my reminders' }).click();
  await own.getByRole('status').waitFor();
  const ownAddress = own.url().split('?')[0] ?? '';
  await own.goto(`${ownAddress}?lang=en`);
  await own.screenshot({ path: pictureFile('own'), fullPage: true, clip: { ...clip, height: 1400 } });
  await own.goto(`${ownAddress}/card?lang=ne`);
  await own
    .locator('.counter-card')
    .first()
    .screenshot({ path: pictureFile('card') });

  await turnToLetter(page, stage.url, mai, /^30 days left/);
  await openLetter(page, stage.url, mai, /^30 days left/);
  const html = (await page.locator('iframe').getAttribute('srcdoc')) ?? '';
  const reader = await (await openForm(phone)).context().newPage();
  await reader.setContent(html);
  await reader.screenshot({ path: pictureFile('letter'), fullPage: true, clip: { ...clip, height: 1400 } });
}
