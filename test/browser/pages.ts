/** Every page of residents, in every state that matters, and how a browser gets there. A new page is a new row. */
import type { Page } from 'playwright-core';
import type { WrittenLanguage } from '../../shared/words/languages';
import { fillDate, type Typed, takeTime } from './fill-form';
import type { OwnPages } from './people-of-pages';

export type Visit = {
  readonly page: Page;
  /** Where the product runs, without a slash at the end. */
  readonly stage: string;
  readonly language: WrittenLanguage;
  readonly own: OwnPages;
  /** A day so many days from the stage's today, as somebody types it. */
  readonly typed: (ahead: number) => Typed;
};

export type PageRow = {
  readonly name: string;
  readonly open: (visit: Visit) => Promise<void>;
  /** Whether the page is looked at with its script running. */
  readonly scripted?: true;
  /** Whether it is written in the languages of the desk alone. */
  readonly ofDesk?: true;
};

export const pages: readonly PageRow[] = [
  at('form', '/'),
  { ...at('form-with-script', '/'), scripted: true },
  { name: 'form-with-errors', open: (visit) => send(visit, 'review', { departs: 'wrong' }) },
  { name: 'answer', open: (visit) => send(visit, 'check') },
  { name: 'check-your-answers', open: (visit) => send(visit, 'review') },
  {
    name: 'check-your-mail',
    open: async (visit) => {
      await send(visit, 'review');
      await takeTime(visit.page);
      await press(visit.page, 'button[name=step][value=register]');
      await visit.page.waitForURL('**/check-your-mail/**');
    },
  },
  own('confirm', 'waiting'),
  own('own-ahead', 'ahead'),
  own('own-away', 'away'),
  own('own-lapsed', 'lapsed'),
  own('own-back', 'back'),
  own('own-unknown', 'unknown'),
  own('own-family', 'family'),
  own('own-told', 'told'),
  own('own-stopped', 'stopped'),
  own('just-confirmed', 'ahead', '?done=confirmed'),
  own('seen', 'away', '/seen'),
  own('stop', 'ahead', '/stop'),
  own('start', 'stopped', '/start'),
  own('change', 'family', '/change/t2'),
  own('another-trip', 'back', '/trip/t1'),
  own('family', 'family', '/family'),
  own('add-to-family', 'family', '/family/add'),
  own('remove-from-family', 'family', '/family/remove/t2'),
  own('settings', 'ahead', '/settings'),
  own('calendar', 'ahead', '/calendar'),
  own('erase', 'ahead', '/erase'),
  own('not-me', 'ahead', '/not-me'),
  own('card', 'away', '/card'),
  own('keep', 'offered', '/keep'),
  own('own-offered', 'offered'),
  own('asked-address', 'asked'),
  at('dead-address', '/a/not-a-token'),
  at('gone', '/gone?what=erased'),
  at('link', '/link'),
  at('link-sent', '/link/sent'),
  at('help', '/help'),
  at('privacy', '/privacy'),
  at('terms', '/terms'),
  at('accessibility', '/accessibility'),
  at('dead-link', '/r/not-a-token'),
  at('not-found', '/nowhere'),
  { ...at('law', '/law'), ofDesk: true },
  { ...at('status', '/status'), ofDesk: true },
];

/** The three pages that everybody meets. */
export const mainPages: readonly string[] = ['form', 'check-your-answers', 'own-away'];

/** A page with an address. */
function at(name: string, path: string): PageRow {
  return { name, open: (visit) => go(visit, path) };
}

/** A page behind a link from somebody's letter. */
function own(name: string, of: Parameters<OwnPages>[0], rest = ''): PageRow {
  return { name, open: (visit) => go(visit, `${visit.own(of)}${rest}`) };
}

async function go({ page, stage, language }: Visit, path: string): Promise<void> {
  await page.goto(`${stage}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
}

/** Fills in the form as somebody abroad would, and presses one of its buttons. */
async function send(visit: Visit, step: 'check' | 'review', wrong?: { readonly departs: string }): Promise<void> {
  const { page, typed } = visit;
  await go(visit, '/');
  await fillDate(page, 'departs', wrong === undefined ? typed(-320) : { ...typed(-320), month: wrong.departs });
  await fillDate(page, 'stayEnds', typed(900));
  await page.locator('#status').selectOption('engineer-humanities-international');
  await page.locator('#grant').selectOption('five-years');
  await page.locator('#email').fill('visitor@example.com');
  await page.locator('#timeZone').selectOption('Asia/Kathmandu');
  await press(page, `button[name=step][value=${step}]`);
}

async function press(page: Page, button: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator(button).first().click()]);
}
