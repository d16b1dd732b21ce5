/** A mailbox in the browser: the console of the stage, as somebody who tries the product out reads letters there. */
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a letter is opened in: its frame, and the page around it. */
export type OpenLetter = { readonly page: Page; readonly letter: FrameLocator };

/** Opens the newest letter to an address whose subject says so, as soon as the console has it. */
export async function openLetter(console: Page, stage: string, to: string, subject: RegExp): Promise<OpenLetter> {
  const found = console.getByRole('row').filter({ hasText: to }).getByRole('link', { name: subject }).first();
  await expect
    .poll(
      async () => {
        await console.goto(`${stage}/_local`);
        return found.count();
      },
      { timeout: 15_000, message: `a letter to ${to} with the subject ${subject}` },
    )
    .toBe(1);
  await found.click();
  return { page: console, letter: console.frameLocator('iframe') };
}

/** Follows a link of a letter; like a mail program, the console opens it in a new tab. */
export async function follow(context: BrowserContext, { letter }: OpenLetter, link: string | RegExp): Promise<Page> {
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    letter.getByRole('link', { name: link }).first().click(),
  ]);
  await tab.waitForLoadState();
  return tab;
}

/** Presses “Next letter” until one to this address has such a subject: other people's letters may come before. */
export async function turnToLetter(console: Page, stage: string, to: string, subject: RegExp): Promise<void> {
  const wanted = console.getByRole('row').filter({ hasText: to }).getByRole('link', { name: subject });
  for (let pressed = 0; pressed < 20; pressed += 1) {
    await console.goto(`${stage}/_local`);
    if ((await wanted.count()) > 0) return;
    await Promise.all([
      console.waitForResponse(
        (response) => response.request().method() === 'GET' && response.url().endsWith('/_local'),
      ),
      console.getByRole('button', { name: 'Next letter' }).click(),
    ]);
  }
  throw new Error(`After 20 letters there was none to ${to} with the subject ${subject}.`);
}
