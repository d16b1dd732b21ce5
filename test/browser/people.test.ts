/** An HR person with a board of people on a phone, in a browser without script: finds, sorts, opens somebody, and reads the picture. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chanceOfMachine } from '../../functions/adapters/chance-of-machine';
import { employersInDynamodb } from '../../functions/adapters/employers-in-dynamodb';
import { registrationsInDynamodb } from '../../functions/adapters/registrations-in-dynamodb';
import { addEmployer } from '../../functions/commands/add-employer';
import { withNextLetter } from '../../functions/next-letter';
import { registrationOfEmployee } from '../../functions/uploads/registration-of-employee';
import { addDays, dateText, instant, japanDay } from '../../shared/calendar';
import { productAt } from '../pipeline/product';
import { anAddress, aRegistration, aResidence, aTraveller, aTrip } from '../support/builders';
import { openStage, type TestStage } from '../support/stage';
import { openBrowser } from './open-browser';
import { pictureFile } from './take-pictures';
import { expectWellMade } from './well-made';

const browser = await openBrowser();
const narrow = { width: 360, height: 800 };
const wide = { width: 1200, height: 900 };

describe.skipIf(typeof browser === 'string')(
  `in a browser${typeof browser === 'string' ? ` (${browser})` : ''}`,
  () => {
    let stage: TestStage;
    let context: BrowserContext;
    let page: Page;

    beforeAll(async () => {
      if (typeof browser === 'string') return;
      stage = await openStage();
      const link = await register();
      context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false, viewport: narrow });
      page = await signIn(link);
    });
    afterAll(async () => {
      await context?.close();
      if (typeof browser !== 'string') await browser.close();
      await stage?.close();
    });

    /** Ann is abroad with twenty days left, Bob stays, Mai leaves in forty days. Answers the link by which HR signs in. */
    async function register(): Promise<string> {
      const product = productAt(stage.url);
      const { table, dynamodb } = await product.operator();
      const clock = { now: () => instant(Math.floor(stage.clock.now())) };
      const chance = chanceOfMachine;
      const employers = employersInDynamodb(table, clock, dynamodb);
      const acme = { name: 'Acme KK', email: anAddress('hr@acme.example'), language: 'en' } as const;
      const { employerId, signInUrl } = await addEmployer({ clock, chance, employers }, acme, stage.url);
      const registrations = registrationsInDynamodb(table, clock, dynamodb);
      const day = (ahead: number) => dateText(addDays(japanDay(clock.now()), ahead));
      const people = [
        { employeeId: 'E10', name: 'Ann', trip: aTrip({ departs: day(-345), returns: day(10) }), stayEnds: day(900) },
        { employeeId: 'E2', name: 'Bob', trip: null, stayEnds: day(70) },
        { employeeId: 'E3', name: 'マイ', trip: aTrip({ departs: day(40), returns: day(80) }), stayEnds: day(1500) },
      ];
      for (const { employeeId, name, trip, stayEnds } of people) {
        const person = aRegistration({
          id: registrationOfEmployee(employerId, employeeId),
          state: 'told',
          contact: { ...aRegistration().contact, name },
          travellers: [aTraveller({ residence: aResidence({ stayEnds, cardEnds: stayEnds }), trip })],
          origin: { by: 'employer', employerId, employerName: acme.name, employeeId },
          registeredAt: clock.now(),
          occasions: [{ kind: 'told', at: clock.now() }],
        });
        expect(await registrations.save(withNextLetter(person, clock.now()))).toBe('saved');
      }
      return signInUrl;
    }

    async function signIn(link: string): Promise<Page> {
      const opened = await context.newPage();
      await opened.goto(link);
      await opened.getByRole('button', { name: 'Sign in' }).click();
      await opened.getByRole('link', { name: 'Your people', exact: true }).click();
      return opened;
    }

    const names = () => page.locator('td.person a').allTextContents();
    const show = () => page.getByRole('button', { name: 'Show' }).click();

    it('finds and sorts people', async () => {
      expect(await names()).toEqual(['Ann', 'Bob', 'マイ']);
      await expectWellMade(page);
      await page.getByLabel('In the order of').selectOption('employee number');
      await show();
      expect(await names()).toEqual(['Bob', 'マイ', 'Ann']);
      await page.getByLabel('Whose date comes').selectOption({ label: 'within 90 days, or has passed' });
      await show();
      expect(await names()).toEqual(['Bob', 'Ann']);
      await page.getByLabel('Who', { exact: true }).selectOption('asked without an answer');
      await show();
      expect(await names()).toEqual(['Ann']);
      expect(await page.getByRole('status').textContent()).toContain('1 person found.');
      await page.getByRole('link', { name: '3 registered' }).click();
      expect(await names()).toEqual(['Ann', 'Bob', 'マイ']);
    });

    it('opens somebody, and reads the picture by its text alternative', async () => {
      await page.getByRole('link', { name: 'Ann', exact: true }).click();
      await expectWellMade(page);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Ann');
      const picture = page.getByRole('img', { name: 'The dates on a line' });
      await expect.poll(() => picture.count()).toBe(1);
      expect(await picture.ariaSnapshot()).toMatch(
        /img "The dates on a line.*: Last day to be back\..*Away from Japan/,
      );
      await page.getByRole('link', { name: 'All your people' }).click();
      expect(await names()).toHaveLength(3);
    });

    it.each(['en', 'ja'] as const)('draws pictures in %s in which no label touches another', async (language) => {
      for (const id of ['E10', 'E2', 'E3'])
        for (const size of [narrow, wide]) {
          await page.setViewportSize(size);
          await page.goto(`${stage.url}/employer/people/${id}?lang=${language}`);
          await expectWellMade(page, language);
          const { frame, labels } = await boxes(page);
          expect(labels.length).toBeGreaterThan(3);
          for (const [index, one] of labels.entries()) {
            expect(one.left >= frame.left && one.right <= frame.right && one.bottom <= frame.bottom).toBe(true);
            for (const other of labels.slice(index + 1))
              expect(
                one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
              ).toBe(false);
          }
        }
      await page.goto(`${stage.url}/employer/people?lang=${language}`);
      await expectWellMade(page, language);
    });

    // Not a test: PICTURES=1 npx vitest run test/browser makes the pictures of the README again.
    if (process.env.PICTURES === '1')
      it('takes the picture of the board', async () => {
        await page.setViewportSize({ width: 1100, height: 1150 });
        await page.goto(`${stage.url}/employer/people?lang=en`);
        await page.screenshot({ path: pictureFile('people') });
      });
  },
);

/** Where the picture and the lines of its labels stand on the screen, in CSS pixels; lines of one label share their edges. */
const boxes = (page: Page) =>
  page.locator('svg.timeline').evaluate((svg) => {
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top: top + 1.5, bottom: bottom - 1.5 };
    };
    return { frame: boxOf(svg), labels: [...svg.querySelectorAll('text')].map(boxOf) };
  });
