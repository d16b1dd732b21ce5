/** The whole way of somebody who is abroad, in a browser: from the first page to the end of all letters, by the names a reader sees. */
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { day } from '../../shared/calendar';
import { htmlLanguageOf, type WrittenLanguage } from '../../shared/words/languages';
import type { TestStage } from '../support/stage';
import { pageWordsFor, wordsFor } from '../support/words';
import { fillDate, inDaysByNumber, takeTime } from './fill-form';
import { follow, openLetter } from './mailbox';
import { saidAs, saidWithin } from './said';

export type Journey = {
  readonly context: BrowserContext;
  readonly stage: Pick<TestStage, 'url' | 'clock'>;
  readonly language: WrittenLanguage;
  readonly scripted: boolean;
  readonly email: string;
};

/** Rejects where the way is barred, or the page does not say what it should. */
export async function liveThrough(journey: Journey): Promise<void> {
  const form = await journey.context.newPage();
  await check(journey, form);
  await register(journey, form);
  const own = await confirm(journey);
  await tickFirst(journey, own);
  await chooseHour(journey, own);
  await comeBack(journey, own);
  await stop(journey, own);
}

/** Tells the facts without signing up, sees the answer, and with script moves the day of return. */
async function check({ stage, language, scripted }: Journey, page: Page): Promise<void> {
  const { check: words, form } = pageWordsFor(language);
  const now = stage.clock.now();
  await page.goto(`${stage.url}/?lang=${language}`);
  await expectPage(page, language, form.title);
  if (scripted) await page.locator('body.stepwise').waitFor();
  const goOn = async (): Promise<void> => {
    if (scripted) await press(page, words.next, language);
  };
  await fillDate(page, 'departs', inDaysByNumber(now, -320));
  await goOn();
  await page.locator('#status').selectOption('engineer-humanities-international');
  await page.locator('#grant').selectOption('five-years');
  await fillDate(page, 'stayEnds', inDaysByNumber(now, 900));
  await goOn();
  await press(page, words.answer.show, language);
  if (!scripted) {
    await expectPage(page, language, words.answer.title);
    await page.getByRole('link', { name: saidAs(words.remind.button, language) }).click();
    return;
  }
  const slider = page.getByRole('slider', { name: saidAs(words.slider.label, language) });
  await slider.press('ArrowLeft');
  const chosen = wordsFor(language).dates.withWeekday(day(Number(await slider.inputValue())));
  expect(await page.locator('output').textContent()).toMatch(saidAs(chosen, language));
  await press(page, words.remind.button, language);
}

/** Gives an address, reads every answer once more, and registers. */
async function register({ language, email, scripted }: Journey, page: Page): Promise<void> {
  const { form, check: words, checkMail } = pageWordsFor(language);
  await page.locator('#email').fill(email);
  await press(page, words.answer.goOn, language);
  await expectPage(page, language, words.review.title);
  const answers = page.locator('.answers');
  expect(await answers.textContent()).toContain(email);
  // Only the slider has told a day of return.
  const notGiven = await answers.getByText(saidAs(words.review.notGiven, language)).count();
  expect(notGiven).toBe(scripted ? 2 : 3);
  await takeTime(page);
  await press(page, form.button, language);
  await page.waitForURL('**/check-your-mail/**');
  await expectPage(page, language, checkMail.title);
  expect(await page.locator('main').textContent()).toContain(email);
}

/** Opens the letter and the page behind its link, and presses the button there. */
async function confirm({ context, stage, language, email }: Journey): Promise<Page> {
  const { confirm: words, own } = pageWordsFor(language);
  const { confirm: letter } = wordsFor(language).letters.answers;
  const mail = await openLetter(await context.newPage(), stage.url, email, saidAs(letter.subject, language));
  expect(await mail.letter.locator('html').getAttribute('lang')).toBe(htmlLanguageOf(language));
  const page = await follow(context, mail, saidAs(letter.button, language));
  await expectPage(page, language, words.title);
  await press(page, words.button, language);
  await expectStatus(page, own.done.confirmed, language);
  await expectPage(page, language, own.title);
  return page;
}

async function tickFirst({ language }: Journey, page: Page): Promise<void> {
  const { own } = pageWordsFor(language);
  const item = page.locator('.checklist li').first();
  const code = await item.locator('input[name=action]').getAttribute('value');
  const action = Object.entries(wordsFor(language).rules.actions).find(([each]) => each === code)?.[1] ?? '';
  await press(item, own.ticks.tick(action), language);
  await expectStatus(page, own.done.ticked, language);
  await button(item, own.ticks.untick(action), language).waitFor();
}

/** Wants the letters in the evening. */
async function chooseHour({ language }: Journey, page: Page): Promise<void> {
  const { own, manage } = pageWordsFor(language);
  await page.getByRole('link', { name: saidAs(manage.doors.settings.label, language) }).click();
  await expectPage(page, language, manage.settings.title);
  await page.locator('#hour').selectOption('18');
  await press(page.locator('#hours'), manage.settings.letters.button, language);
  await expectStatus(page, own.done.saved, language);
  expect(await page.locator('#hour').inputValue()).toBe('18');
  await page.getByRole('link', { name: saidAs(manage.ownPage, language) }).click();
  await expectPage(page, language, own.title);
  // Every letter that is still to come, on the clock of the reader.
  const hours = await page.locator('table.letters .hour').allTextContents();
  expect(hours.some((hour) => hour.includes('18:00'))).toBe(true);
}

async function comeBack({ language }: Journey, page: Page): Promise<void> {
  const { own } = pageWordsFor(language);
  await press(page, own.back.button, language);
  await expectStatus(page, own.done.back, language);
}

async function stop({ context, stage, language, email }: Journey, page: Page): Promise<void> {
  const words = pageWordsFor(language).stop;
  const { closed } = wordsFor(language).letters.answers;
  await press(page, words.button, language);
  await button(page, pageWordsFor(language).manage.start.button, language).waitFor();
  await expectPage(page, language, words.stopped.title);
  const last = await openLetter(await context.newPage(), stage.url, email, saidAs(closed.subject, language));
  expect(await last.letter.locator('body').textContent()).toMatch(saidWithin(closed.nothingMore, language));
}

const button = (within: Page | Locator, name: string, language: WrittenLanguage): Locator =>
  within.getByRole('button', { name: saidAs(name, language) });

const press = (within: Page | Locator, name: string, language: WrittenLanguage): Promise<void> =>
  button(within, name, language).click();

/** The page with this heading, in the reader's language, no wider than the screen. */
async function expectPage(page: Page, language: WrittenLanguage, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: saidAs(title, language) }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(htmlLanguageOf(language));
  const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  expect(wide, `the width of “${title}”`).toBeLessThanOrEqual(screen);
}

async function expectStatus(page: Page, words: string, language: WrittenLanguage): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: saidWithin(words, language) })
    .waitFor();
}
