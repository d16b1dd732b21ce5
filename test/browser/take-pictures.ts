/** The pictures of the README: the form, and a reminder as its reader sees it. */
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { TestStage } from '../support/stage';
import { fillDate, goOn, inDays, registerTrip } from './fill-form';
import { follow, openLetter, turnToLetter } from './mailbox';

/** Where a picture of the README lies. */
export const pictureFile = (name: string): string => fileURLToPath(new URL(`pictures/${name}.png`, import.meta.url));

const formSize = { width: 900, height: 1290 };
const phoneSize = { width: 390, height: 844 };

/** @param openForm opens the form in a browser nobody has used before */
export async function takePictures(
  openForm: (options: BrowserContextOptions) => Promise<Page>,
  stage: TestStage,
): Promise<void> {
  const mai = 'mai@example.com';
  const page = await openForm({ viewport: formSize, locale: 'en-GB' });
  await page.screenshot({ path: pictureFile('form') });

  const now = stage.clock.now();
  await fillDate(page, 'departs', inDays(now, -320));
  await goOn(page);
  await fillDate(page, 'stayEnds', inDays(now, 900));
  await page.locator('#status').selectOption('engineer-humanities-international');
  await page.locator('#grant').selectOption('five-years');
  await goOn(page);
  await goOn(page);
  await goOn(page);
  await page.locator('#email').fill(mai);
  await page.locator('#name').fill('Mai');
  await page.locator('#timeZone').selectOption('Asia/Ho_Chi_Minh');
  await registerTrip(page);
  const confirmation = await openLetter(page, stage.url, mai, /^Please confirm/);
  const own = await follow(page.context(), confirmation, 'Open the page to confirm');
  await own.getByRole('button', { name: 'Yes, confirm my reminders' }).click();
  await own.getByRole('status').waitFor();

  await turnToLetter(page, stage.url, mai, /^30 days left/);
  await openLetter(page, stage.url, mai, /^30 days left/);
  const html = (await page.locator('iframe').getAttribute('srcdoc')) ?? '';
  const reader = await (await openForm({ viewport: phoneSize, deviceScaleFactor: 2 })).context().newPage();
  await reader.setContent(html);
  const button = await reader.getByRole('link', { name: 'Open your own page' }).first().boundingBox();
  const height = button === null ? phoneSize.height : button.y + button.height + 10;
  await reader.screenshot({
    path: pictureFile('letter'),
    fullPage: true,
    clip: { x: 0, y: 0, width: phoneSize.width, height },
  });
}
