import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addDays, addYears } from '../../shared/calendar';
import { openStage, type TestStage } from '../support/stage';
import { wordsFor } from '../support/words';
import { dayIn, fillDate, fillShortly, goOn, inDays, registerTrip, tabTo } from './fill-form';
import { openLetter } from './mailbox';
import { openBrowser } from './open-browser';
import { expectWellMade } from './well-made';

const browser = await openBrowser();
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, locale: 'en-GB' };

describe.skipIf(typeof browser === 'string')(
  `checking without signing up, in a browser${typeof browser === 'string' ? ` (${browser})` : ''}`,
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

    async function openPage(options: BrowserContextOptions = phone): Promise<Page> {
      if (typeof browser === 'string') throw new Error(browser);
      context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(`${stage.url}/`);
      if (options.javaScriptEnabled !== false) await page.locator('body.stepwise').waitFor();
      return page;
    }
    const headingOfStep = (page: Page) => page.locator('.step:visible h2').textContent();
    /** An engineer with years left, up to the questions that matter. */
    async function tellFacts(page: Page): Promise<void> {
      const now = stage.clock.now();
      await fillDate(page, 'departs', inDays(now, 21));
      await goOn(page);
      await page.locator('#status').selectOption('engineer-humanities-international');
      await page.locator('#grant').selectOption('five-years');
      await fillDate(page, 'stayEnds', inDays(now, 900));
    }

    it('answers as one types, without a line, asks only what matters, and flips with the slider', async () => {
      const now = stage.clock.now();
      const departs = dayIn(now, 21);
      const lastDay = addYears(departs, 1);
      const page = await openPage();
      await context.setOffline(true);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));

      expect(await page.locator('.so-far').textContent()).toContain('the answer appears here');
      await tellFacts(page);
      expect(await page.locator('.so-far .day').textContent()).toBe(wordsFor('en').dates.withWeekday(lastDay));
      await page
        .getByRole('status')
        .filter({ hasText: wordsFor('en').dates.plain(lastDay) })
        .waitFor({ state: 'attached' });

      // A stay that ends before the year is over shortens the answer at once, and makes an application matter.
      await fillDate(page, 'stayEnds', inDays(now, 200));
      expect(await page.locator('.so-far .day').textContent()).toBe(wordsFor('en').dates.withWeekday(dayIn(now, 200)));
      await goOn(page);
      expect(await page.locator('#pending').isVisible()).toBe(true);
      await page.goBack();
      await fillDate(page, 'stayEnds', inDays(now, 900));
      await goOn(page);
      expect(await page.locator('#permit').isVisible()).toBe(true);
      expect(await page.locator('#pending').isVisible()).toBe(false);
      expect(await page.locator('#birthDate-day').isVisible()).toBe(false);
      await goOn(page);

      const answer = page.locator('#step-answer');
      expect(await answer.locator('.verdict.good').count()).toBe(1);
      expect(await answer.getByRole('img').locator('desc').textContent()).toContain(
        `${wordsFor('en').dates.plain(lastDay)}: Last day to be back.`,
      );
      await expectWellMade(page);
      const slider = page.getByRole('slider', { name: 'Day of return' });
      await slider.focus();
      await page.keyboard.press('End');
      expect(await slider.getAttribute('aria-valuetext')).toContain(
        wordsFor('en').dates.withWeekday(addDays(lastDay, 61)),
      );
      expect(await answer.locator('.verdict.careful').textContent()).toContain('re-entry permit');
      const flips = await answer.locator('.flips li').allTextContents();
      expect(flips).toHaveLength(3);
      expect(flips[2]).toContain(`Return on ${wordsFor('en').dates.plain(addDays(lastDay, 1))} or later:`);
      expect(await page.locator('#returns-year').inputValue()).not.toBe('');
      for (let day = 0; day < 61; day += 1) await page.keyboard.press('ArrowLeft');
      expect(await slider.getAttribute('aria-valuetext')).toContain(wordsFor('en').dates.withWeekday(lastDay));
      expect(await answer.locator('.verdict').textContent()).not.toContain('appear to need a re-entry permit');
      expect(asked).toEqual([]);
    });

    it('goes step by step with the keyboard, moves to each heading, and loses nothing on the way back', async () => {
      const page = await openPage();
      const departs = inDays(stage.clock.now(), 21);
      await tabTo(page, '#departs-day');
      await page.keyboard.press('Enter');
      const summary = page.getByRole('alert');
      expect(await summary.textContent()).toContain('This is needed');
      expect(await page.locator('.summary:focus').count()).toBe(1);
      await summary.getByRole('link').press('Enter');
      expect(await page.locator('#departs-day:focus').count()).toBe(1);
      await page.keyboard.type(departs.day);
      await page.keyboard.press('Tab');
      await page.keyboard.type(departs.month);
      await page.keyboard.press('Tab');
      await page.keyboard.type('27');
      await page.keyboard.press('Enter');
      expect(await page.locator('[aria-invalid=true]').evaluateAll((boxes) => boxes.map(({ id }) => id))).toEqual([
        'departs-year',
      ]);
      await fillDate(page, 'departs', departs);
      await page.locator('#departs-year').press('Enter');
      expect(await page.locator('h2:focus').textContent()).toBe('Your stay in Japan');
      await page.locator('#status').selectOption('permanent-resident');
      expect(await page.locator('#grant').isVisible()).toBe(false);
      expect(await page.locator('#stayEnds-day').isVisible()).toBe(false);
      await page.goBack();
      expect(await headingOfStep(page)).toBe('Your trip');
      expect(await page.locator('#departs-month').inputValue()).toBe(departs.month);
      await page.goForward();
      expect(await page.locator('#status').inputValue()).toBe('permanent-resident');
      await page.locator('.step:visible').getByRole('button', { name: 'Back' }).press('Enter');
      expect(await headingOfStep(page)).toBe('Your trip');
    });

    it('keeps what was typed when the language changes', async () => {
      const page = await openPage();
      await fillDate(page, 'departs', inDays(stage.clock.now(), 21));
      await page.locator('.languages summary').click();
      await page.getByRole('button', { name: '日本語', exact: true }).click();
      await page.locator('html[lang=ja] body.stepwise').waitFor();
      expect(await page.locator('#departs-day').inputValue()).toBe(inDays(stage.clock.now(), 21).day);
      expect(await page.locator('.next:visible').textContent()).toBe('次へ');
    });

    it('turns into reminders: over one’s answers, of which each can be changed, to the confirmation letter', async () => {
      const mai = 'mai@example.com';
      const page = await openPage();
      await fillShortly(page, stage.clock.now(), mai);
      await page.locator('button[value=review]').click();
      await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
      await expectWellMade(page);
      expect(await page.locator('.answers').textContent()).toContain(
        wordsFor('en').dates.plain(dayIn(stage.clock.now(), 21)),
      );
      await page.getByRole('button', { name: 'Change: End of stay' }).press('Enter');
      await page.locator('body.stepwise').waitFor();
      expect(await page.locator('#stayEnds-day:focus').count()).toBe(1);
      await fillDate(page, 'stayEnds', inDays(stage.clock.now(), 901));
      await goOn(page);
      await goOn(page);
      await goOn(page);
      expect(await page.locator('#email').inputValue()).toBe(mai);
      await registerTrip(page);
      expect(await page.locator('table.letters tr').count()).toBeGreaterThan(5);
      await openLetter(await context.newPage(), stage.url, mai, /^Please confirm/);
    });

    it('answers on one page without script, too', async () => {
      const page = await openPage({ ...phone, javaScriptEnabled: false });
      await tellFacts(page);
      await page.getByRole('button', { name: 'Show me the answer' }).click();
      await page.getByRole('heading', { level: 1, name: 'The answer' }).waitFor();
      expect(await page.locator('.verdict .day').textContent()).toBe(
        wordsFor('en').dates.withWeekday(addYears(dayIn(stage.clock.now(), 21), 1)),
      );
      expect(await page.locator('svg.timeline').count()).toBe(1);
      expect(await page.locator('#departs-day').inputValue()).toBe(inDays(stage.clock.now(), 21).day);
      await page.locator('#email').fill('hoa@example.com');
      await page.locator('#email').press('Enter');
      await page.getByRole('heading', { level: 1, name: 'The answer' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await registerTrip(page);
    });
  },
);
