import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chanceOfMachine } from '../../functions/adapters/chance-of-machine';
import { employersInDynamodb } from '../../functions/adapters/employers-in-dynamodb';
import { addEmployer } from '../../functions/commands/add-employer';
import { instant } from '../../shared/calendar/day';
import { productAt } from '../pipeline/product';
import { anAddress } from '../support/builders';
import { openStage, type TestStage } from '../support/stage';
import { follow, openLetter } from './mailbox';
import { openBrowser } from './open-browser';
import { expectWellMade } from './well-made';

const browser = await openBrowser();
const laptop: BrowserContextOptions = { viewport: { width: 1100, height: 900 }, locale: 'en-GB' };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, locale: 'ja-JP' };
const hr = 'hr@acme.example';

describe.skipIf(typeof browser === 'string')(
  `an employer in a browser${typeof browser === 'string' ? ` (${browser})` : ''}`,
  () => {
    let stage: TestStage;
    const contexts: BrowserContext[] = [];

    beforeAll(async () => {
      stage = await openStage();
    });
    afterEach(async () => {
      for (const context of contexts.splice(0)) await context.close();
    });
    afterAll(async () => {
      if (typeof browser !== 'string') await browser.close();
      await stage.close();
    });

    async function open(options: BrowserContextOptions, path: string): Promise<Page> {
      if (typeof browser === 'string') throw new Error(browser);
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(`${stage.url}${path}`);
      return page;
    }

    /** What `npm run employer` does, at the stage's own time. */
    async function add(name: string, email: string) {
      const { table, dynamodb } = await productAt(stage.url).operator();
      const clock = { now: () => instant(stage.clock.now()) };
      const employers = employersInDynamodb(table, clock, dynamodb);
      const world = { clock, chance: chanceOfMachine, employers };
      return addEmployer(world, { name, email: anAddress(email), language: 'en' }, stage.url);
    }
    const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
    const picture = async (page: Page, name: string) => {
      if (process.env.LOOK !== undefined)
        await page.screenshot({ path: `${process.env.LOOK}/${name}.png`, fullPage: true });
    };

    it('signs in by the mailed link, once; invites somebody, makes a key, and signs out', async () => {
      await add('Acme KK', hr);
      const page = await open(laptop, '/employer');
      await expectWellMade(page);
      await picture(page, 'sign-in');
      await page.getByRole('button', { name: 'Send me the link' }).click();
      await page.getByRole('alert').waitFor();
      await expectWellMade(page);
      await page.getByLabel('Your e-mail address at work').fill(hr);
      await page.getByRole('button', { name: 'Send me the link' }).click();
      await page.waitForURL('**/employer/check-your-mail*');
      await expectWellMade(page);
      await picture(page, 'check-your-mail');

      const console = await page.context().newPage();
      const letter = await openLetter(console, stage.url, hr, /^Your sign-in link for Acme KK/);
      const opened = await follow(page.context(), letter, 'Open the page to sign in');
      await expectWellMade(opened);
      await picture(opened, 'open');
      const link = opened.url();
      await opened.getByRole('button', { name: 'Sign in' }).press('Enter');
      await opened.getByText(`Signed in as ${hr}`).waitFor();
      expect(await heading(opened)).toBe('Acme KK');
      await expectWellMade(opened);
      await picture(opened, 'home');

      const [session] = await opened.context().cookies();
      expect(session).toMatchObject({ name: 'session', httpOnly: true, sameSite: 'Lax', path: '/' });
      const again = await open(laptop, new URL(link).pathname);
      expect(await heading(again)).toBe('This link does not sign you in any more');
      await expectWellMade(again);

      await opened.getByRole('link', { name: 'Members' }).click();
      await opened.locator('#email').fill('yuki@acme.example');
      await opened.locator('#language').selectOption('ja');
      await expectWellMade(opened);
      await picture(opened, 'members');
      await opened.getByRole('button', { name: 'Invite' }).click();
      await opened.getByRole('status').waitFor();
      expect(await opened.locator('table').textContent()).toContain('yuki@acme.example');
      await openLetter(console, stage.url, 'yuki@acme.example', /招待/);
      await opened.getByRole('link', { name: 'Change or remove hr@acme.example' }).click();
      await picture(opened, 'member');
      await opened.getByRole('button', { name: 'Remove' }).click();
      await opened.getByRole('alert').waitFor();
      expect(await opened.getByRole('alert').textContent()).toContain('last admin');
      await expectWellMade(opened);

      await opened.goto(`${stage.url}/employer/keys`);
      await expectWellMade(opened);
      await picture(opened, 'keys');
      await opened.locator('#name').fill('Payroll');
      await opened.getByRole('button', { name: 'Make the key' }).click();
      expect(await heading(opened)).toBe('Your new API key');
      await expectWellMade(opened);
      await picture(opened, 'key');
      const key = (await opened.locator('.notice code').textContent()) ?? '';
      const started = await fetch(`${stage.url}/api/v1/uploads`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ filename: 'staff.csv' }),
      });
      expect(started.status).toBe(201);

      for (const path of ['audit', 'leave']) {
        await opened.goto(`${stage.url}/employer/${path}`);
        await expectWellMade(opened);
        await picture(opened, path);
      }
      await opened.goto(`${stage.url}/employer/calendar`);
      await expectWellMade(opened);
      await opened.getByRole('button', { name: 'Make my address' }).click();
      await opened.getByRole('status').waitFor();
      await expectWellMade(opened);
      await picture(opened, 'calendar');
      const address = (await opened.locator('.notice code').textContent()) ?? '';
      expect(await (await fetch(address)).text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
      await opened.goto(`${stage.url}/employer`);
      await opened.getByRole('button', { name: 'Sign out', exact: true }).click();
      await opened.getByRole('button', { name: 'Send me the link' }).waitFor();
      expect(await opened.context().cookies()).toEqual([]);
    });

    it('speaks Japanese on a phone, needs no script, and takes the link that was handed over', async () => {
      const { signInUrl } = await add('株式会社エイコム', 'jinji@eicom.example');
      const page = await open({ ...phone, javaScriptEnabled: false }, '/employer');
      expect(await heading(page)).toBe('会社のページにサインイン');
      await page.goto(`${signInUrl}?lang=ja`);
      expect(await heading(page)).toBe('株式会社エイコム のページにサインイン');
      await page.getByRole('button', { name: 'サインイン' }).click();
      expect(await heading(page)).toBe('株式会社エイコム');
      await picture(page, 'ja-home');
      for (const path of ['members', 'keys', 'audit', 'leave']) {
        await page.goto(`${stage.url}/employer/${path}?lang=ja`);
        expect(await page.locator('html').getAttribute('lang')).toBe('ja');
        await picture(page, `ja-${path}`);
      }
      await page.goto(`${stage.url}/employer/calendar?lang=ja`);
      await page.getByRole('button', { name: 'アドレスを作る' }).click();
      expect(await page.locator('.notice code').textContent()).toMatch(/\.ics$/);
      await picture(page, 'ja-calendar');
    });
  },
);
