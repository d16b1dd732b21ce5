/** An HR person with a file as Japanese Excel writes it, from the first sign-in to taking everything back; in a browser without script. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { productAt } from '../pipeline/product';
import { openStage, type TestStage } from '../support/stage';
import { follow, openLetter } from './mailbox';
import { openBrowser } from './open-browser';
import { expectWellMade } from './well-made';

const browser = await openBrowser();
/** 120 people in CP932: 髙, ①, leading zeros, `2040/3/1`; row 4 has no address, row 6 says 30 February. */
const file = fileURLToPath(new URL('files/staff-cp932.csv', import.meta.url));

describe.skipIf(typeof browser === 'string')(
  `in a browser${typeof browser === 'string' ? ` (${browser})` : ''}`,
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

    const main = async (page: Page) => ((await page.locator('main').textContent()) ?? '').replaceAll(/\s+/g, ' ');
    const becomes = (page: Page, title: string) =>
      page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor({ timeout: 30_000 });

    async function signIn(): Promise<Page> {
      if (typeof browser === 'string') throw new Error(browser);
      context = await browser.newContext({
        locale: 'en-GB',
        javaScriptEnabled: false,
        viewport: { width: 900, height: 1200 },
      });
      const page = await context.newPage();
      await page.goto(`${stage.url}/employer`);
      await page.getByLabel('Your e-mail address at work').fill('hr@acme.example');
      await page.getByRole('button', { name: 'Send me the link' }).click();
      const letter = await openLetter(await context.newPage(), stage.url, 'hr@acme.example', /sign-in link/);
      const link = await follow(context, letter, 'Sign in');
      await link.getByRole('button', { name: 'Sign in' }).click();
      await becomes(link, 'Acme KK');
      return link;
    }

    it('signs in, uploads a CP932 file, reads the plan, commits, fetches the mistakes, and undoes', async () => {
      const product = productAt(stage.url);
      await product.addEmployer('Acme KK');
      const page = await signIn();
      await page.getByRole('link', { name: 'Upload your people' }).click();
      await expectWellMade(page);
      await page.getByRole('button', { name: 'Upload a file' }).click();
      await becomes(page, 'Choose your file');
      await expectWellMade(page);
      await page.getByLabel('File with your people').setInputFiles(file);
      await page.getByRole('button', { name: 'Send the file' }).click();

      await becomes(page, 'Check what will change');
      const plan = await main(page);
      expect(plan).toContain('118 New');
      expect(plan).toContain('118 letters go out today, 118 within 7 days, to 118 people.');
      expect(plan).toContain('グエン ① 1');
      expect(plan).toMatch(/Row 4 ?00003.*“nobody” is not an e-mail address/);
      expect(plan).toMatch(/Row 6 ?00005.*“2040\/2\/30”/);
      expect(await product.letters()).toHaveLength(1);
      await expectWellMade(page);

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download the rows with mistakes (CSV)' }).click(),
      ]);
      const mistakes = new TextDecoder('shift_jis').decode(await readFile(await download.path()));
      expect(download.suggestedFilename()).toMatch(/^errors-.*\.csv$/);
      expect(mistakes).toMatch(/^社員番号,氏名,.*,エラー,error\r\n00003,李 髙 3,nobody/);

      await page.getByRole('button', { name: 'Register 118 people' }).click();
      await becomes(page, 'Writing');
      expect(await page.getByRole('progressbar').textContent()).toMatch(/^\d+ of 118 people$/);
      await becomes(page, 'Done');
      expect(await main(page)).toContain('118 people registered.');
      await expectWellMade(page);

      await page.getByRole('link', { name: 'See your people' }).click();
      expect(await main(page)).toContain('118 registered0 abroad');
      await expectWellMade(page);
      const spreadsheet = await (await context.request.get(`${stage.url}/employer/people.csv`)).body();
      expect([...spreadsheet.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      await page.goBack();

      await page.getByRole('button', { name: 'Undo this upload' }).click();
      await becomes(page, 'This upload is undone');
      expect(await main(page)).toContain('118 people removed again');
      await expectWellMade(page);
      expect((await product.items()).filter(({ pk }) => pk.startsWith('registration#'))).toEqual([]);
    }, 180_000);
  },
);
