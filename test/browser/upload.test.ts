/** An HR person with a file as Japanese Excel writes it, from the first sign-in to taking everything back. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { productAt } from '../pipeline/product';
import { buildWorkbook } from '../shared/roster/build-workbook';
import { openStage, type TestStage } from '../support/stage';
import { follow, openLetter } from './mailbox';
import { openBrowser } from './open-browser';
import { expectWellMade } from './well-made';

const browser = await openBrowser();
/** 120 people in CP932: 髙, ①, leading zeros, `2040/3/1`; row 4 has no address, row 6 says 30 February. */
const file = fileURLToPath(new URL('files/staff-cp932.csv', import.meta.url));
/** 社員番号 and 髙 in CP932; neither is valid UTF-8. */
const employeeNumber = Buffer.from([0x8e, 0xd0, 0x88, 0xf5, 0x94, 0xd4, 0x8d, 0x86]);
const ladderTaka = Buffer.from([0xfb, 0xfc]);

const workbook = {
  name: '社員名簿.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(
    buildWorkbook({
      1: ['社員番号', 'メールアドレス', '在留資格'],
      2: ['007', 'ann@example.com', '留学'],
      3: ['008', 'bob@example.com', '留学'],
    }),
  ),
};

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
    const peopleRegistered = async () =>
      (await productAt(stage.url).items()).filter(({ pk }) => pk.startsWith('registration#'));

    async function signIn(company: string, email: string, javaScriptEnabled: boolean): Promise<Page> {
      if (typeof browser === 'string') throw new Error(browser);
      await productAt(stage.url).addEmployer(company, email);
      context = await browser.newContext({
        locale: 'en-GB',
        javaScriptEnabled,
        viewport: { width: 900, height: 1200 },
      });
      const page = await context.newPage();
      await page.goto(`${stage.url}/employer`);
      await page.getByLabel('Your e-mail address at work').fill(email);
      await page.getByRole('button', { name: 'Send me the link' }).click();
      const letter = await openLetter(await context.newPage(), stage.url, email, /sign-in link/);
      const link = await follow(context, letter, 'Sign in');
      await link.getByRole('button', { name: 'Sign in' }).click();
      await becomes(link, company);
      return link;
    }

    async function beginUpload(page: Page): Promise<void> {
      await page.getByRole('link', { name: 'Upload your people' }).click();
      await page.getByRole('button', { name: 'Upload a file' }).click();
      await becomes(page, 'Choose your file');
    }

    it('looks into a CP932 file before it is sent, reads the plan, changes how it is read, commits, fetches the mistakes, and undoes', async () => {
      const page = await signIn('Acme KK', 'hr@acme.example', true);
      await beginUpload(page);
      const said = page.getByRole('status');
      const input = page.getByLabel('File with your people');
      await said.getByText('Nothing is sent before you press the button.').waitFor();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
      await input.focus();
      await input.setInputFiles(file);
      await said.getByText('118 rows of “staff-cp932.csv” can be used; 2 rows have something to mend').waitFor();
      const found = await main(page);
      expect(found).toContain('Shift_JIS as Windows writes it (CP932)');
      expect(found).toMatch(/氏名→ name ?グエン ① 1 · .* · 李 髙 3/);
      expect(found).toMatch(/Row 4 ?00003.*“nobody” is not an e-mail address.*Row 6 ?00005.*“2040\/2\/30”/);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('file');
      await expectWellMade(page);
      expect(asked.filter((each) => /open-workbook/.test(each))).toEqual([]);

      await input.setInputFiles(workbook);
      await said.getByText('All 2 rows of “社員名簿.xlsx” can be used.').waitFor();
      expect(await main(page)).not.toContain('Row 4');
      await page.route('**/check-roster.*', (route) => route.abort());
      await input.setInputFiles(file);
      await said.getByText('We could not look into “staff-cp932.csv” here.').waitFor();
      await page.unroute('**/check-roster.*');
      await input.setInputFiles([]);
      await input.setInputFiles(file);
      await said.getByText('118 rows').waitFor();
      expect(asked.filter((each) => !/^GET \/browser\/[\w-]+\.[A-Z0-9]+\.js$/.test(each))).toEqual([]);

      await page.getByRole('button', { name: 'Send the file' }).click();
      await becomes(page, 'Check what will change');
      const plan = await main(page);
      expect(plan).toContain('Your file: staff-cp932.csv');
      expect(plan).toContain('118 New');
      expect(plan).toContain('118 letters go out today, 118 within 7 days, to 118 people.');
      expect(plan).toMatch(/Row 4 ?00003.*“nobody” is not an e-mail address.*Row 6 ?00005.*“2040\/2\/30”/);
      await expectWellMade(page);

      await page.getByText('We read the file like this').click();
      await page.getByLabel('“在留カード有効期限” means').selectOption('nothing: do not read this column');
      await page.getByRole('button', { name: 'Read the file again' }).click();
      await page.getByRole('button', { name: 'Register 119 people' }).waitFor();
      expect(await main(page)).not.toContain('Row 6 00005');

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download the rows with mistakes (CSV)' }).click(),
      ]);
      const mistakes = await readFile(await download.path());
      expect(download.suggestedFilename()).toMatch(/^errors-.*\.csv$/);
      expect(mistakes.subarray(0, employeeNumber.length)).toEqual(employeeNumber);
      expect(mistakes.includes(ladderTaka)).toBe(true);
      expect(new TextDecoder('shift_jis').decode(mistakes)).toMatch(
        /^社員番号,氏名,.*,エラー,error\r\n00003,李 髙 3,nobody/,
      );

      expect(await peopleRegistered()).toEqual([]);
      await page.getByRole('button', { name: 'Register 119 people' }).click();
      await becomes(page, 'Writing');
      expect(await page.getByRole('progressbar').getAttribute('max')).toBe('119');
      await becomes(page, 'Done');
      expect(await main(page)).toContain('119 people registered.');
      await expectWellMade(page);
      expect(await peopleRegistered()).toHaveLength(119);

      await page.getByRole('button', { name: 'Undo this upload' }).click();
      await becomes(page, 'This upload is undone');
      expect(await main(page)).toContain('119 people removed again');
      await expectWellMade(page);
      expect(await peopleRegistered()).toEqual([]);
    }, 180_000);

    it('sends a file that took its person longer to mend than the bucket takes a form', async () => {
      const page = await signIn('Gamma KK', 'hr@gamma.example', true);
      await page.clock.install();
      await beginUpload(page);
      await page.getByLabel('File with your people').setInputFiles(workbook);
      await page.getByRole('status').getByText('All 2 rows').waitFor();
      await productAt(stage.url).turn('PT20M');
      await page.clock.fastForward('20:00');
      await page.getByRole('button', { name: 'Send the file' }).click();
      await becomes(page, 'Check what will change');
      expect(await main(page)).toContain('Your file: 社員名簿.xlsx');
    }, 180_000);

    it('gets through without script too', async () => {
      const page = await signIn('Beta KK', 'hr@beta.example', false);
      await beginUpload(page);
      await expectWellMade(page);
      await page.getByLabel('File with your people').setInputFiles(file);
      await page.getByRole('button', { name: 'Send the file' }).click();
      await becomes(page, 'Check what will change');
      expect(await main(page)).toContain('118 New');
      await page.getByRole('button', { name: 'Register 118 people' }).click();
      await becomes(page, 'Writing');
      expect(await page.getByRole('progressbar').textContent()).toMatch(/^\d+ of 118 people$/);
      await becomes(page, 'Done');

      await page.getByRole('link', { name: 'See your people' }).click();
      expect(await main(page)).toMatch(/118.*グエン ① 1/);
      await expectWellMade(page);
      const spreadsheet = await (await context.request.get(`${stage.url}/employer/people.csv`)).body();
      expect([...spreadsheet.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      await page.goBack();

      await page.getByRole('button', { name: 'Undo this upload' }).click();
      await becomes(page, 'This upload is undone');
      expect(await peopleRegistered()).toEqual([]);
    }, 180_000);
  },
);
