/** What is wrong with the page a browser shows: for eyes, ears, fingers, narrow screens, and as HTML. */
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Page, Response } from 'playwright-core';
import { lookAtLines } from './lines';

/** A phone of 320 px is also what a screen of 1280 px is at 400 % (WCAG 2.2, 1.4.10). */
export const narrowest = { width: 320, height: 640 };
/** A screen of 1280 by 1024 px at 200 % (WCAG 2.2, 1.4.4). */
const zoomed = { width: 640, height: 512 };
/** What a button with ruby shows has each word twice, and axe compares it with the name, which has it once. */
const notWithRuby = ['label-content-name-mismatch'];
const rulesOfWcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const rulesOfPages = [...rulesOfWcag, 'best-practice'];

const html = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How the server writes what means the same either way.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-raw-characters': 'off',
    // A title says what happened and whose page it is; its length is nobody's trouble.
    'long-title': 'off',
    // Rules of the law have their own names as ids: R1.3.
    'valid-id': ['error', { relaxed: true }],
    // Where each file lies and that it is whole is the same server's word.
    'require-sri': 'off',
  },
});

export type Listener = ReturnType<typeof listen>;

/** Listens to a page from the start: what it asks for, what its console says, and what the server answered last. */
export function listen(page: Page, stage: string) {
  const heard: string[] = [];
  let answer: Response | undefined;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(stage) && !url.startsWith('data:')) heard.push(`asks a stranger: ${url}`);
  });
  page.on('console', (message) => {
    // A refusal is a page like others, but the browser says its status.
    if (message.type() === 'error' && !/status of (404|422)/.test(message.text())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest() && response.request().frame() === page.mainFrame();
    if (isPage && response.status() !== 303) answer = response;
  });
  return { heard: () => heard.splice(0), answer: () => answer };
}

/** Complaints about the page as it stands on the narrowest phone; none means it is sound. */
export async function complaintsAbout(page: Page, listener: Listener): Promise<readonly string[]> {
  return [
    ...listener.heard(),
    ...(await aboutAnswer(listener.answer())),
    ...(await axe(page, rulesOfPages)),
    ...(await page.evaluate(lookAtLines)),
  ];
}

/** Complaints about the same page at another size; on a phone also in the dark, on a desktop also zoomed. */
export async function complaintsAtSize(page: Page, size: 'phone' | 'desktop'): Promise<readonly string[]> {
  const complaints = [...(await axe(page, rulesOfPages)), ...(await page.evaluate(lookAtLines))];
  if (size === 'phone') {
    await page.emulateMedia({ colorScheme: 'dark' });
    complaints.push(...(await axe(page, ['cat.color'])).map((each) => `dark: ${each}`));
    await page.emulateMedia({ colorScheme: null });
  } else {
    await page.setViewportSize(zoomed);
    complaints.push(...(await page.evaluate(lookAtLines)).map((each) => `zoomed: ${each}`));
  }
  return complaints;
}

/**
 * Complaints about a letter, which is no page: it has no landmarks, and what stands around it is the mail program's. It names no
 * ground, so that axe would take the dark one for white.
 */
export async function complaintsAboutLetter(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(narrowest);
  return [...(await axe(page, rulesOfWcag)), ...(await page.evaluate(lookAtLines))];
}

async function axe(page: Page, tags: readonly string[]): Promise<readonly string[]> {
  // In legacy mode axe opens no page of its own; ours have no frames.
  const unasked = (await page.locator('ruby').count()) > 0 ? notWithRuby : [];
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .disableRules(unasked)
    .withTags([...tags])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `axe ${id}: ${target} ${failureSummary?.split('\n').slice(1).join(' ')}`),
  );
}

async function aboutAnswer(answer: Response | undefined): Promise<readonly string[]> {
  if (answer === undefined) return ['no page was answered'];
  const policy = (await answer.headerValue('content-security-policy')) ?? '';
  const strict =
    /script-src 'self'(;|$)/.test(policy) && /style-src 'self'(;|$)/.test(policy) && /default-src 'none'/.test(policy);
  const { results } = await html.validateString(await answer.text());
  const messages = results.flatMap((result) => result.messages);
  return [
    ...(strict && !policy.includes('unsafe') ? [] : [`the policy is not strict: ${policy}`]),
    ...messages.map(({ ruleId, message, line, column }) => `html ${ruleId}: ${message} (${line}:${column})`),
  ];
}
