/** Going through a page by the keyboard alone, looking at every stop whether one can see where one is. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than any page of ours has. */
const patience = 120;

/** Goes on by Tab, or back by Shift+Tab, until this is in focus. */
export async function walkTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < patience; stops += 1) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
    await page.keyboard.press(key);
    expect(await page.evaluate(lookAtFocus)).toEqual([]);
  }
  throw new Error(`${key} leads to no ${selector}.`);
}

/** Goes there, presses a key, and waits for the page behind it. */
export async function walkThrough(page: Page, selector: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await walkTo(page, selector);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
}

/**
 * Complaints about what is in focus: no mark shows it (WCAG 2.2, 2.4.7), or something hides it (2.4.11). Runs in the page. Where Tab
 * leaves the page for the browser's own buttons nothing is in focus, which is as it should be.
 */
function lookAtFocus(): readonly string[] {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return [];
  const name = `${focused.tagName} ${focused.id || (focused.textContent ?? '').trim().slice(0, 40)}`;
  const complaints: string[] = [];

  const marks = (): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(focused);
    return `${outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`} / ${boxShadow}`;
  };
  const withFocus = marks();
  focused.blur();
  const without = marks();
  focused.focus({ preventScroll: true });
  if (withFocus === without) complaints.push(`${name}: no mark shows that it is in focus`);

  // A link may run over two lines; its first is looked at.
  const [rect] = focused.getClientRects();
  if (rect === undefined) return [...complaints, `${name}: it takes no place`];
  const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
  const isInside = x >= 0 && y >= 0 && x <= window.innerWidth && y <= window.innerHeight;
  if (!isInside) return [...complaints, `${name}: it is outside of the screen, at ${x}, ${y}`];
  const top = document.elementFromPoint(x, y);
  if (top === null || !focused.contains(top)) complaints.push(`${name}: ${top?.tagName} covers it`);
  return complaints;
}
