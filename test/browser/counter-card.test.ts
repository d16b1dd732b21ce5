/** The counter card on paper: one sheet of A6 for each traveller, whatever the language and however much there is to say. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withNextLetter } from '../../functions/next-letter';
import { linkSubject } from '../../functions/open-link';
import { webApp } from '../../functions/web/app';
import type { TravellerId } from '../../shared/registrations/registration';
import { writtenLanguages } from '../../shared/words/languages';
import { aPermit, aRegistration, aResidence, aTraveller } from '../support/builders';
import { worldInMemory } from '../support/world';
import { openBrowser } from './open-browser';

const browser = await openBrowser();
const site = 'https://kaeru.test';

/** Each comes back on something else, for another reason; the first has the longest name there may be. */
const travellers = [
  aTraveller({
    label: 'Maria '.repeat(17).slice(0, 100),
    residence: aResidence({ stayEnds: '2027-03-01', pending: { kind: 'renewal', filed: '2026-11-01', decided: null } }),
  }),
  aTraveller({
    id: 't2' as TravellerId,
    label: 'Ken',
    residence: aResidence({ status: 'special-permanent-resident', stayEnds: null, cardEnds: '2030-01-01' }),
  }),
  aTraveller({ id: 't3' as TravellerId, label: 'Leo', permit: aPermit() }),
  aTraveller({ id: 't4' as TravellerId, label: 'Aya', residence: aResidence({ stayEnds: null, grant: 'unknown' }) }),
];

describe.skipIf(typeof browser === 'string')('the counter card, printed', () => {
  let page: Page;
  let path: string;

  beforeAll(async () => {
    const world = worldInMemory();
    const one = aRegistration({ travellers });
    await world.registrations.save(withNextLetter(one, world.clock.now()));
    path = `/r/${await world.links.sign('own-page', linkSubject(one))}/card`;
    const app = webApp(world);
    page = await (browser as Browser).newPage();
    await page.route(`${site}/**`, async (route) => {
      const answer = await app.request(route.request().url());
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: Buffer.from(await answer.arrayBuffer()),
      });
    });
  }, 60_000);
  afterAll(async () => {
    if (typeof browser !== 'string') await browser.close();
  });

  it.each(writtenLanguages)(
    'is one sheet of A6 for each traveller in %s',
    async (language) => {
      await page.goto(`${site}${path}?lang=${language}`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(sheets).toHaveLength(travellers.length);
      for (const [, width, height] of sheets) {
        // 105 mm by 148 mm in points, to the dot of a screen.
        expect(Math.abs(Number(width) - 297.6)).toBeLessThan(1);
        expect(Math.abs(Number(height) - 419.5)).toBeLessThan(1);
      }
    },
    60_000,
  );

  it.each(writtenLanguages)(
    'loses nothing over its edge in %s',
    async (language) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(`${site}${path}?lang=${language}`);
      const over = await page
        .locator('.counter-card')
        .evaluateAll(
          (cards) =>
            cards.filter((card) => card.scrollHeight > card.clientHeight || card.scrollWidth > card.clientWidth).length,
        );
      await page.emulateMedia({ media: null });
      expect(over).toBe(0);
    },
    60_000,
  );

  it('prints nothing but the cards', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site}${path}?lang=en`);
    const text = await page.locator('body').innerText();
    await page.emulateMedia({ media: null });
    expect(text).not.toMatch(/legal advice|Back to your own page|Language/);
    expect(text).toContain('Temporary departure, will return');
  });
});
