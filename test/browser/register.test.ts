import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addDays, addYears } from '../../shared/calendar';
import { openStage, type TestStage } from '../support/stage';
import { wordsFor } from '../support/words';
import { dayIn, fillDate, fillShortly, inDays, registerTrip, tabTo, takeTime, typeThrough } from './fill-form';
import { follow, openLetter, turnToLetter } from './mailbox';
import { openBrowser } from './open-browser';
import { takePictures } from './take-pictures';
import { expectWellMade } from './well-made';

const browser = await openBrowser();
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, locale: 'en-GB' };

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

    /** A browser nobody has used before, on the form. */
    async function openForm(options: BrowserContextOptions): Promise<Page> {
      if (typeof browser === 'string') throw new Error(browser);
      context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(`${stage.url}/`);
      if (options.javaScriptEnabled !== false) await page.locator('body.stepwise').waitFor();
      return page;
    }
    const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
    const lettersOn = (page: Page) =>
      page.locator('table.letters tr').evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('th, td')]
            .map((cell) => [...cell.childNodes].filter((node) => !(node instanceof Element && node.matches('.hour'))))
            .map((nodes) => nodes.map(({ textContent }) => textContent ?? '').join(''))
            .map((text) => text.trim())
            .join(' | '),
        ),
      );

    it('takes somebody abroad from the form to the reminder, to "I am back", to the end of all letters', async () => {
      const linh = 'linh@example.com';
      const now = stage.clock.now();
      const left = dayIn(now, -320);
      const lastDay = addYears(left, 1);
      const lastDayInWords = wordsFor('en').dates.withWeekday(lastDay);

      // Tired, on a phone with a keyboard, and sure only of what the card says. Enter goes on.
      const form = await openForm(phone);
      await expectWellMade(form);
      const [departs, stayEnds] = [inDays(now, -320), inDays(now, 500)];
      await tabTo(form, '#departs-day');
      await typeThrough(form, [departs.day, departs.month, departs.year]);
      await form.keyboard.press('Enter');
      await tabTo(form, '#status');
      await typeThrough(form, ['Engineer', '5 years', stayEnds.day, stayEnds.month, stayEnds.year]);
      await form.keyboard.press('Enter');
      await tabTo(form, '#permit');
      await form.keyboard.press('Enter');
      await form.getByRole('heading', { name: 'The answer' }).waitFor();
      await expectWellMade(form);
      await tabTo(form, '.next');
      await form.keyboard.press('Enter');
      await tabTo(form, '#email');
      await typeThrough(form, [linh, 'Linh', '', 'Ho Chi']);
      await form.keyboard.press('Enter');
      await form.getByRole('heading', { name: 'Check your answers' }).waitFor();
      await expectWellMade(form);
      await takeTime(form);
      await tabTo(form, 'button[value=register]');
      await form.keyboard.press('Enter');
      await form.waitForURL('**/check-your-mail/**');
      expect(await heading(form)).toBe('Check your mail');
      expect(await form.locator('main').textContent()).toContain(linh);
      await expectWellMade(form);
      const announced = await lettersOn(form);
      // The first of them is due already; the second comes 30 days before the last day, which is some 45 days away.
      const reminder = `${wordsFor('en').dates.short(addDays(lastDay, -30))} | Be back in Japan in time`;
      expect(announced[1]).toBe(`${reminder} | promised`);

      const console = await context.newPage();
      const confirmation = await openLetter(console, stage.url, linh, /^Please confirm/);
      const own = await follow(context, confirmation, 'Open the page to confirm');
      expect(await own.locator('body').textContent()).not.toContain('Linh');
      await expectWellMade(own);
      await own.getByRole('button', { name: 'Yes, confirm my reminders' }).press('Enter');
      await own.getByRole('status').waitFor();

      expect(await own.getByRole('status').textContent()).toBe('Thank you. Your reminders are on.');
      expect(await own.locator('.verdict').textContent()).toContain(lastDayInWords);
      expect(await lettersOn(own)).toEqual(expect.arrayContaining(announced.slice(1)));
      await expectWellMade(own);

      await turnToLetter(console, stage.url, linh, /^30 days left/);
      const letter = await openLetter(console, stage.url, linh, /^30 days left/);
      expect(await letter.letter.locator('body').textContent()).toContain(lastDayInWords);
      const page = await follow(context, letter, 'Open your own page');
      expect(await lettersOn(page)).toContain(`${reminder} | delivered`);

      await page.getByRole('button', { name: 'I am back' }).press('Enter');
      await page.getByRole('status').waitFor();
      expect(await page.getByRole('status').textContent()).toMatch(/^Welcome back/);
      expect(await page.locator('.verdict').textContent()).toContain('this trip is closed');
      expect((await lettersOn(page)).filter((line) => /Be back in Japan in time \| promised/.test(line))).toEqual([]);

      await page.getByRole('button', { name: 'Stop all letters' }).press('Enter');
      await page.getByRole('link', { name: 'Register again' }).waitFor();
      expect(await heading(page)).toBe('Your reminders have stopped');
      await expectWellMade(page);
      const last = await openLetter(console, stage.url, linh, /stopped/);
      for (const said of [page.locator('main'), last.letter.locator('body')]) {
        expect(await said.textContent()).toMatch(/30 days/);
        expect(await said.textContent()).toMatch(/Register again|Was this a mistake/);
      }
    });

    it('needs no script', async () => {
      const minh = 'minh@example.com';
      const form = await openForm({ ...phone, javaScriptEnabled: false });
      await fillShortly(form, stage.clock.now(), minh);
      await registerTrip(form);

      const confirmation = await openLetter(await context.newPage(), stage.url, minh, /^Please confirm/);
      const own = await follow(context, confirmation, 'Open the page to confirm');
      await own.getByRole('button', { name: 'Yes, confirm my reminders' }).click();
      await own.getByRole('status').waitFor();
      expect(await own.getByRole('status').textContent()).toBe('Thank you. Your reminders are on.');
    });

    it('says what is wrong above the form, leads to each field, and keeps what was typed, without script', async () => {
      const form = await openForm({ ...phone, javaScriptEnabled: false });
      await fillDate(form, 'departs', { day: '31', month: 'Feb', year: '2027' });
      await form.locator('#name').fill('Linh Nguyễn');
      await form.locator('#timeZone').selectOption('Asia/Ho_Chi_Minh');
      await form.locator('button[value=review]').click();
      const summary = form.getByRole('alert');
      await summary.waitFor();

      expect(await form.title()).toMatch(/^Error: /);
      const links = await summary.getByRole('link').all();
      const leadTo = await Promise.all(links.map((link) => link.getAttribute('href')));
      expect(leadTo).toEqual(['#departs-day', '#status', '#email']);
      for (const field of leadTo) expect(await form.locator(`${field}`).count()).toBe(1);
      expect(await form.locator('#departs-month').inputValue()).toBe('Feb');
      expect(await form.locator('#name').inputValue()).toBe('Linh Nguyễn');
      expect(await form.locator('#timeZone').inputValue()).toBe('Asia/Ho_Chi_Minh');
      expect(await form.locator('#departs-day').getAttribute('aria-invalid')).toBe('true');
    });

    it('speaks Japanese to whoever reads Japanese, in the letters too', async () => {
      const wang = 'wang@example.com';
      const form = await openForm({ ...phone, locale: 'ja-JP' });
      await expectWellMade(form, 'ja');
      await fillShortly(form, stage.clock.now(), wang);
      await registerTrip(form);
      expect(await heading(form)).toBe('メールを確認してください');
      await expectWellMade(form, 'ja');

      const confirmation = await openLetter(await context.newPage(), stage.url, wang, /7 ?日以内/);
      expect(await confirmation.letter.locator('html').getAttribute('lang')).toBe('ja');
      const own = await follow(context, confirmation, '確認');
      await expectWellMade(own, 'ja');
      await own.getByRole('button', { name: 'はい、お知らせを始める' }).click();
      await own.getByRole('status').waitFor();
      expect(await own.locator('.verdict').textContent()).toMatch(/\d{4}年\d{1,2}月\d{1,2}日/);
      await expectWellMade(own, 'ja');

      await own.locator('.languages summary').click();
      await own.getByRole('link', { name: 'English' }).click();
      expect(await heading(own)).toBe('Your dates');
    });

    it('shows a way on where a link is dead or a page is missing', async () => {
      const page = await openForm(phone);
      for (const path of ['/r/not-a-token', '/check-your-mail/not-a-token', '/nowhere']) {
        const answer = await page.goto(`${stage.url}${path}`);
        expect(answer?.status()).toBe(404);
        await expectWellMade(page);
        await page.getByRole('link', { name: /Register again|Go to the first page/ }).click();
        expect(new URL(page.url()).pathname).toBe('/');
      }
    });

    // Not a test: PICTURES=1 npx vitest run test/browser makes the pictures of the README again.
    if (process.env.PICTURES === '1') it('takes the pictures', () => takePictures(openForm, stage));
  },
);
