/** The whole way of a resident by the keyboard alone, and at every stop of it one sees where one is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type TestStage } from '../support/stage';
import { pageWordsFor, wordsFor } from '../support/words';
import { walkThrough, walkTo } from './by-keyboard';
import { inDays, takeTime, typeThrough } from './fill-form';
import { sizes } from './look-at-pages';
import { follow, openLetter } from './mailbox';
import { openBrowser } from './open-browser';
import { saidAs } from './said';

const browser = await openBrowser();
const { check, own, manage, stop, confirm } = pageWordsFor('en');
const { answers } = wordsFor('en').letters;

describe.skipIf(typeof browser === 'string')(
  `by the keyboard alone${typeof browser === 'string' ? ` (${browser})` : ''}`,
  () => {
    let stage: TestStage;

    beforeAll(async () => {
      stage = await openStage();
    });
    afterAll(async () => {
      if (typeof browser !== 'string') await browser.close();
      await stage?.close();
    });

    it.each(['phone', 'desktop'] as const)(
      'leads from the first page to the end of all letters, on a %s',
      async (size) => {
        if (typeof browser === 'string') return;
        const context = await browser.newContext({ viewport: sizes[size], locale: 'en-GB' });
        const page = await context.newPage();
        const { keyboard } = page;
        const email = `keys-${size}@example.com`;
        const now = stage.clock.now();
        const [departs, stayEnds] = [inDays(now, -320), inDays(now, 900)];
        await page.goto(`${stage.url}/?lang=en`);
        await page.locator('body.stepwise').waitFor();

        // The first stop skips what stands above every page.
        await walkTo(page, '.skip');
        await walkTo(page, '.languages summary');
        await keyboard.press('Enter');
        expect(await page.locator('.languages').getAttribute('open')).not.toBeNull();
        await keyboard.press('Enter');
        await walkTo(page, '#departs-day');
        await typeThrough(page, [departs.day, departs.month, departs.year]);
        await walkTo(page, '#departs-day', 'Shift+Tab');
        await keyboard.press('Enter');
        await walkTo(page, '#status');
        await typeThrough(page, ['Engineer']);
        await walkTo(page, '#grant');
        await typeThrough(page, ['5 years', stayEnds.day, stayEnds.month, stayEnds.year]);
        await walkTo(page, '.next');
        await keyboard.press('Enter');
        await walkTo(page, '#permit');
        await keyboard.press('ArrowDown');
        expect(await page.locator('[name=permit]:checked').inputValue()).toBe('single');
        await keyboard.press('ArrowUp');
        await walkTo(page, '.next');
        await keyboard.press('Space');
        await page.getByRole('heading', { name: check.answer.title }).waitFor();
        await walkTo(page, '.why summary');
        await keyboard.press('Space');
        await walkTo(page, '#slider');
        await keyboard.press('ArrowLeft');
        expect(await page.locator('#returns-year').inputValue()).not.toBe('');
        await walkTo(page, '.next');
        await keyboard.press('Enter');
        await walkTo(page, '#email');
        await keyboard.type(email);
        await walkThrough(page, 'button[value=review]');
        await takeTime(page);
        await walkThrough(page, 'button[value=register]');
        await page.waitForURL('**/check-your-mail/**');

        // The mail program is not ours.
        const mail = await openLetter(await context.newPage(), stage.url, email, saidAs(answers.confirm.subject, 'en'));
        const mine = await follow(context, mail, answers.confirm.button);
        await walkThrough(mine, `button:text-is("${confirm.button}")`);
        await mine.getByRole('status').filter({ hasText: own.done.confirmed }).waitFor();
        await walkThrough(mine, '.checklist button.tick', 'Space');
        await mine.getByRole('status').filter({ hasText: own.done.ticked }).waitFor();
        await walkThrough(mine, 'a[href*="/settings"]');
        await walkTo(mine, '#hour');
        await mine.keyboard.type('18');
        await walkThrough(mine, '#hours button');
        await mine.getByRole('status').filter({ hasText: own.done.saved }).waitFor();
        expect(await mine.locator('#hour').inputValue()).toBe('18');
        await walkThrough(mine, `a:text-is("${manage.ownPage}")`);
        await walkThrough(mine, `button:text-is("${own.back.button}")`);
        await mine.getByRole('status').filter({ hasText: own.done.back }).waitFor();
        await walkThrough(mine, `button:text-is("${stop.button}")`);
        await mine.getByRole('heading', { level: 1, name: stop.stopped.title }).waitFor();
        await context.close();
      },
    );
  },
);
