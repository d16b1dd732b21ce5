import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { covidRelief } from '../../shared/rules/book/r3-3-covid-relief';
import { ruleInForce } from '../../shared/rules/book/rules';
import { openStage, type TestStage } from '../support/stage';
import { openBrowser } from './open-browser';
import { expectWellMade } from './well-made';

const browser = await openBrowser();
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 } };
/** More keys than any of our pages has links and fields. */
const patience = 400;

describe.skipIf(typeof browser === 'string')(
  `the law in a browser${typeof browser === 'string' ? ` (${browser})` : ''}`,
  () => {
    let stage: TestStage;
    let context: BrowserContext;

    beforeAll(async () => {
      stage = await openStage();
    });
    afterEach(() => context.close());
    afterAll(async () => {
      if (typeof browser !== 'string') await browser.close();
      await stage.close();
    });

    /** The form, in a browser nobody has used before. */
    async function openForm(options: BrowserContextOptions): Promise<Page> {
      if (typeof browser === 'string') throw new Error(browser);
      context = await browser.newContext({ ...phone, ...options });
      const page = await context.newPage();
      await page.goto(`${stage.url}/`);
      return page;
    }

    /** Presses Tab until what has the focus is called so, as somebody without a mouse does. */
    async function tabTo(page: Page, name: string): Promise<void> {
      for (let pressed = 0; pressed < patience; pressed += 1) {
        await page.keyboard.press('Tab');
        if ((await page.locator(':focus').textContent())?.trim() === name) return;
      }
      throw new Error(`"${name}" cannot be reached by keyboard.`);
    }
    const textOf = (page: Page, id: string) => page.locator(`[id="${id}"]`).textContent();

    it('is found from the form by keyboard alone, down to a rule, its article, its date and an example', async () => {
      const page = await openForm({ locale: 'en-GB' });
      await tabTo(page, 'The law behind the dates');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/law?lang=en');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The law behind the dates');
      await expectWellMade(page);

      await tabTo(page, 'Special re-entry');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#area-1');
      await tabTo(page, 'R1.3');
      const rule = await textOf(page, 'R1.3');
      expect(rule).toContain(ruleInForce('R1.3', '2026-11-22')?.sentence.en);
      expect(rule).toContain('in force since 9 Jul 2012 or earlier');
      await page.keyboard.press('Tab');
      const article = page.locator(':focus');
      expect(await article.textContent()).toContain('art. 26-2 (2)');
      expect(await article.getAttribute('href')).toMatch(/^https:\/\/laws\.e-gov\.go\.jp\/law\//);

      await tabTo(page, 'What it said until 30 April 2023 Ended');
      const relief = page.getByText(covidRelief.sentence.en).first();
      expect(await relief.isVisible()).toBe(false);
      await page.keyboard.press('Enter');
      expect(await relief.isVisible()).toBe(true);

      await tabTo(page, 'G01');
      const example = await textOf(page, 'G01');
      expect(example).toContain('leaves 20 Dec 2026');
      expect(example).toContain('Last day to be back: 20 Dec 2027');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#R1.3');
    });

    it('speaks Japanese to whoever reads Japanese, and needs no script', async () => {
      const page = await openForm({ locale: 'ja-JP', javaScriptEnabled: false });
      await page.getByRole('contentinfo').getByRole('link', { name: '期限の根拠となる法令' }).click();
      await page.waitForURL('**/law?lang=ja');
      await expectWellMade(page, 'ja');
      await page.getByRole('link', { name: 'みなし再入国許可', exact: true }).click();
      const rule = await textOf(page, 'R1.3');
      expect(rule).toContain(ruleInForce('R1.3', '2026-11-22')?.sentence.ja);
      expect(rule).toContain('第26条の2第2項');
      expect(await textOf(page, 'G01')).toContain('戻る期限： 2027/12/20');
      await page.locator('.languages summary').click();
      await page.getByRole('link', { name: 'English' }).click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The law behind the dates');
    });
  },
);
