/** Filling in the form: by keyboard alone, one Tab after the other, or field by field. */
import type { Page } from 'playwright-core';
import { addDays, instant, japanDay, toCivil } from '../../shared/calendar';
import { wordsFor } from '../support/words';

/** A date as somebody types it into its three boxes. */
export type Typed = { readonly day: string; readonly month: string; readonly year: string };

/** So many days from now in Japan, the month by its name as most people write it: `Dec`. */
export function inDays(now: number, days: number): Typed {
  const [day = '', month = '', year = ''] = wordsFor('en').dates.short(dayIn(now, days)).split(' ');
  return { day, month, year };
}

/** So many days from now in Japan, in figures. */
export function inDaysByNumber(now: number, days: number): Typed {
  const { day, month, year } = toCivil(dayIn(now, days));
  return { day: String(day), month: String(month), year: String(year) };
}

export const dayIn = (now: number, days: number) => addDays(japanDay(instant(now)), days);

/** Types each answer and goes on with Tab; an empty answer leaves its field as it is. */
export async function typeThrough(page: Page, answers: readonly string[]): Promise<void> {
  for (const answer of answers) {
    if (answer !== '') await page.keyboard.type(answer);
    await page.keyboard.press('Tab');
  }
}

export async function fillDate(page: Page, name: string, { day, month, year }: Typed): Promise<void> {
  await page.locator(`#${name}-day`).fill(day);
  await page.locator(`#${name}-month`).fill(month);
  await page.locator(`#${name}-year`).fill(year);
}

/** Goes on to the next group of questions, where they come one at a time. */
export async function goOn(page: Page): Promise<void> {
  const next = page.locator('.next:visible');
  if ((await next.count()) > 0) await next.click();
}

/** The shortest form there is: an engineer on a five-year stay who leaves in three weeks. With script it is five steps. */
export async function fillShortly(page: Page, now: number, email: string): Promise<void> {
  await fillDate(page, 'departs', inDaysByNumber(now, 21));
  await goOn(page);
  await page.locator('#status').selectOption('engineer-humanities-international');
  await page.locator('#grant').selectOption('five-years');
  await fillDate(page, 'stayEnds', inDaysByNumber(now, 900));
  await goOn(page);
  await goOn(page);
  await goOn(page);
  await page.locator('#email').fill(email);
}

/** Lets a few seconds pass on the stage, for a browser that is driven fills in a form faster than any person. */
export async function takeTime(page: Page): Promise<void> {
  await page.request.post(new URL('/_local/clock', page.url()).href, { data: { advance: 'PT3S' } });
}

/** From the filled form over the answers to be checked to the page that says what comes next. */
export async function registerTrip(page: Page): Promise<void> {
  await page.locator('button[value=review]').click();
  await takeTime(page);
  await page.locator('button[value=register]').click();
  await page.waitForURL('**/check-your-mail/**');
}

/** Presses Tab until this is in focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${selector}.`);
}
