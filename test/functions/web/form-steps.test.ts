import { describe, expect, it } from 'vitest';
import { writtenLanguages } from '../../../shared/words/languages';
import { pageWordsFor } from '../../support/words';
import { aFilledForm, openRoom } from './knock';

const today = '2026-11-23T10:00:00+09:00';
const textOf = async (answer: Response): Promise<string> => (await answer.text()).replace(/\s+/g, ' ');
const { email: _, name: __, ...facts } = aFilledForm;
const step = (name: string, more: Record<string, string> = {}) => ({ ...aFilledForm, step: name, ...more });
/** What a page would send again: its hidden fields. */
const hiddenIn = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, k = '', v = '']) => [k, v]),
  );
const selected = (page: string, name: string) =>
  new RegExp(`<select[^>]*name="${name}".*?</select>`, 's')
    .exec(page)?.[0]
    .match(/<option value="([^"]+)" selected/)?.[1];

describe('checking without signing up', () => {
  it('answers on top of the same page, with why, what to do and a picture, and stores nothing', async () => {
    const room = openRoom(today);
    const before = room.remembered();
    const answer = await room.press('/?lang=en', { ...facts, step: 'check' });
    expect(answer.status).toBe(200);
    const page = await textOf(answer);
    expect(page).toMatch(
      /<h1>The answer<\/h1>.*Monday, 20 December 2027.*<svg class="timeline".*Turn this into reminders.*Why this date\?.*What to do.*<form id="check"/,
    );
    expect(page).toContain('Nothing you entered was stored.');
    expect(page).toMatch(/id="departs-day"[^>]*value="20"/);
    expect(room.remembered()).toEqual(before);
  });

  it('is what Enter in a field leads to, without a word about an address', async () => {
    const { step: _step, ...entered } = facts;
    const page = await textOf(await openRoom(today).press('/?lang=en', entered));
    expect(page).toContain('<h1>The answer</h1>');
    expect(page).toMatch(/<button type="submit" form="check" hidden[^>]*>/);
    expect(page.indexOf('form="check" hidden')).toBeLessThan(page.indexOf('value="language"'));
  });

  it('leads to the page of the law for every rule it cites', async () => {
    const room = openRoom(today);
    const page = await textOf(await room.press('/?lang=en', { ...facts, step: 'check' }));
    const law = await textOf(await room.get('/law?lang=en'));
    const cited = [...page.matchAll(/href="\/law#([^"]+)"/g)].map(([, id]) => id);
    expect(cited).toContain('R1.3');
    for (const id of cited) expect(law).toContain(`id="${id}"`);
  });

  it('shows the clock of the place that was chosen', async () => {
    const page = await textOf(
      await openRoom(today).press('/?lang=en', { ...facts, step: 'check', timeZone: 'America/New_York' }),
    );
    expect(page).toContain('20 December 2027, 09:59');
  });

  it('says what is wrong with the facts, and nothing about the address', async () => {
    const answer = await openRoom(today).press('/?lang=en', { ...facts, step: 'check', status: '', 'departs-day': '' });
    expect(answer.status).toBe(422);
    const page = await textOf(answer);
    expect([...page.matchAll(/<a href="#([^"]+)">[^<]*: /g)].map(([, id]) => id)).toEqual(['departs-day', 'status']);
  });

  it.each([
    ['a lost card', { card: 'missing' }, /find|Find/],
    ['a departure for good', { declaresReturn: 'no' }, /temporary departure/],
    ['a hearing', { 'exclusions-revocation-hearing': 'yes' }, /hearing/],
    ['a refugee travel document', { passport: 'refugee-travel-document' }, /travel document/],
  ])('takes %s into account, and keeps the seldom questions open', async (_what, seldom, said) => {
    const page = await textOf(await openRoom(today).press('/?lang=en', { ...facts, step: 'check', ...seldom }));
    expect(page).toMatch(said);
    expect(page).toMatch(/<details class="seldom" open/);
    expect(page).not.toContain('verdict good');
  });
});

describe('a change of language', () => {
  it('keeps what was typed, marks nothing as wrong, and moves the letters along', async () => {
    const room = openRoom(today);
    const page = await textOf(
      await room.press('/?lang=ja', { ...step('language'), pageLanguage: 'en', 'returns-day': '' }),
    );
    expect(page).toContain('<html lang="ja">');
    expect(page).toMatch(/id="departs-month"[^>]*value="Dec"/);
    expect(page).not.toContain('aria-invalid');
    expect(selected(page, 'language')).toBe('ja');
    const chosen = await textOf(
      await room.press('/?lang=ja', { ...step('language'), pageLanguage: 'en', language: 'vi' }),
    );
    expect(selected(chosen, 'language')).toBe('vi');
    expect(room.items()).toEqual([]);
  });

  it('stays on the answers to be checked', async () => {
    const room = openRoom(today);
    const review = await textOf(await room.press('/?lang=en', step('review')));
    const page = await textOf(await room.press('/?lang=ja', { ...hiddenIn(review), step: 'language' }));
    expect(page).toContain(`<h1>${pageWordsFor('ja').check.review.title}</h1>`);
  });
});

describe('checking the answers', () => {
  it('shows each answer, the verdict and the letters, and stores nothing yet', async () => {
    const room = openRoom(today);
    const before = room.remembered();
    const answer = await room.press('/?lang=en', step('review', { permit: 'none' }));
    expect(answer.status).toBe(200);
    const page = await textOf(answer);
    for (const said of [
      '20 December 2026',
      '10 January 2027',
      '31 May 2028',
      '3 years',
      'anna@example.com',
      'Monday, 20 December 2027',
      '20 Nov 2027',
      'Every letter says how to stop',
    ])
      expect(page).toContain(said);
    expect(room.remembered()).toEqual(before);
  });

  it('leads back to each field with everything kept', async () => {
    const room = openRoom(today);
    const page = await textOf(await room.press('/?lang=en', step('review')));
    expect(page).toContain('formaction="/?lang=en#departs-day" aria-label="Change: Departure"');
    const again = await textOf(await room.press('/?lang=en', { ...hiddenIn(page), step: 'change' }));
    expect(again).toMatch(/id="departs-month"[^>]*value="Dec"/);
    expect(again).toContain('value="anna@example.com"');
    expect(again).not.toContain('aria-invalid');
  });

  it('says what is missing before it shows anything', async () => {
    const answer = await openRoom(today).press('/?lang=en', step('review', { email: '' }));
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toContain('E-mail address: This is needed');
  });

  it('registers what it showed, with the same letters as the page after it', async () => {
    const room = openRoom(today);
    const lettersIn = (page: string) => /<table class="letters">.*?<\/table>/.exec(page)?.[0];
    const page = await textOf(
      await room.press(
        '/?lang=en',
        step('review', { card: 'issued-later', 'birthDate-day': '', 'exclusions-departure-hold': 'yes' }),
      ),
    );
    const answer = await room.press('/?lang=en', { ...hiddenIn(page), step: 'register' });
    expect(answer.status).toBe(303);
    const next = await textOf(await room.get(answer.headers.get('location') ?? ''));
    expect(lettersIn(page)).toBeDefined();
    expect(lettersIn(next)).toBe(lettersIn(page));
    expect(room.only().travellers[0]?.residence).toMatchObject({
      card: 'issued-later',
      exclusions: ['departure-hold'],
    });
    await room.press('/?lang=en', { ...hiddenIn(page), step: 'register' });
    expect(room.items()).toHaveLength(1);
  });
});

describe('the first page', () => {
  it.each(writtenLanguages)('can be opened, asked and checked in %s', async (language) => {
    const room = openRoom(today);
    for (const [name, status] of [
      ['check', 200],
      ['review', 200],
      ['language', 200],
    ] as const) {
      expect([name, (await room.press(`/?lang=${language}`, step(name))).status]).toEqual([name, status]);
    }
    expect((await room.get(`/?lang=${language}`)).status).toBe(200);
  });

  it('comes packed, as its style does', async () => {
    const room = openRoom(today);
    const href = /href="(\/style\.[^"]+)"/.exec(await textOf(await room.get('/')))?.[1] ?? '';
    for (const path of ['/', href]) {
      expect((await room.get(path, { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
    }
  });
});
