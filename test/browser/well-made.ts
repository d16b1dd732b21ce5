/** What every page of ours keeps to, whoever reads it and on whatever device. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { htmlLanguageOf, type WrittenLanguage } from '../../shared/words/languages';
import { writeRuby } from '../../shared/words/ruby';
import { pageWordsFor } from '../support/words';

/** The narrowest screen a page must fit without scrolling sideways, in CSS pixels (WCAG 2.2, 1.4.10). */
const narrowest = 320;
/** The smallest thing a finger must hit, in CSS pixels (WCAG 2.2, 2.5.8). */
const smallestTarget = 24;

export async function expectWellMade(page: Page, language: WrittenLanguage = 'en'): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: narrowest, height: 640 });
  const seen = await page.evaluate(look, smallestTarget);
  if (before !== null) await page.setViewportSize(before);
  expect(seen).toEqual({
    language: htmlLanguageOf(language),
    headings: 1,
    unlabelled: [],
    describedByNothing: [],
    idsUsedTwice: [],
    wide: narrowest,
    small: [],
  });
  const { frame } = pageWordsFor(language);
  expect(await page.content()).toContain(writeRuby(frame.notAdvice, language));
  const text = await page.locator('body').textContent();
  expect(text).not.toMatch(/you (can|may) (return|come back)/i);

  /** Runs in the page. */
  function look(smallest: number) {
    const all = [...document.querySelectorAll<HTMLElement>('*')];
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].filter(
      (field) => field.type !== 'hidden',
    );
    const name = (element: Element): string => `${element.tagName} ${element.id || element.textContent}`;
    const describing = all.flatMap((element) => (element.getAttribute('aria-describedby') ?? '').split(' '));
    const ids = all.map(({ id }) => id).filter((id) => id !== '');
    const targets = document.querySelectorAll('button, a.button, a.switch, input:not([type=hidden]), select, summary');
    return {
      language: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
      unlabelled: fields.filter(({ labels }) => (labels?.length ?? 0) === 0).map(name),
      describedByNothing: describing.filter((id) => id !== '' && document.getElementById(id) === null),
      idsUsedTwice: ids.filter((id, at) => ids.indexOf(id) !== at),
      wide: document.documentElement.scrollWidth,
      small: [...targets]
        .filter((target) => target.checkVisibility())
        .filter(
          (target) => Math.min(target.getBoundingClientRect().width, target.getBoundingClientRect().height) < smallest,
        )
        .map(name),
    };
  }
}
