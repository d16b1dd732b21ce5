import { describe, expect, it } from 'vitest';
import { aFilledForm, aTrip, openRoom, registered } from './knock';

const inEasyJapanese = { ...aTrip, contact: { ...aTrip.contact, language: 'ja-easy', name: '山田《やまだ》' } };
const notation = /[《》｜]/u;
/** What was typed, and what our script reads, which writes it as the server does. */
const keptAsItIs = / (?:value|data-[a-z-]+)="[^"]*"/g;

/** Opens the pages that need nobody's link. */
const openPages = ['/', '/link', '/link/sent', '/help', '/privacy', '/terms', '/accessibility', '/nowhere'];
/** Opens the pages behind somebody's link. */
const ownPages = [
  '',
  '/stop',
  '/seen',
  '/family',
  '/family/add',
  '/settings',
  '/calendar',
  '/card',
  '/erase',
  '/not-me',
];

async function expectReadings(answer: Response): Promise<string> {
  const page = await answer.text();
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(page).toMatch(/^<!DOCTYPE html><html lang="ja"/);
  expect(page).toContain('<rt>');
  expect(page).not.toMatch(/<title>[^<]*<(?!\/title)/);
  expect(page).not.toMatch(/="[^"]*<ruby/);
  expect(page.replaceAll(keptAsItIs, '')).not.toMatch(notation);
  return page;
}

describe('the pages in easy Japanese', () => {
  it.each(openPages)('show readings and no notation: %s', async (path) => {
    const room = openRoom();
    await expectReadings(await room.get(`${path}?lang=ja-easy`));
  });

  it.each(ownPages)('show readings and no notation: /r/{token}%s', async (path) => {
    const room = openRoom();
    const body = { ...inEasyJapanese, contact: { ...inEasyJapanese.contact, name: 'Anna' } };
    const { token } = await registered(room, { body });
    await expectReadings(await room.get(`/r/${token}${path}`));
  });

  it('show readings and no notation before the confirmation, and once all is stopped', async () => {
    const room = openRoom();
    const body = { ...inEasyJapanese, contact: { ...inEasyJapanese.contact, name: 'Anna' } };
    const { token } = await registered(room, { body, confirmed: false });
    await expectReadings(await room.get(`/r/${token}`));
    await room.press(`/r/${token}/stop`);
    await expectReadings(await room.get(`/r/${token}`));
  });

  it('keep what was typed as it was typed, and say what is wrong with it', async () => {
    const room = openRoom();
    const typed = { ...aFilledForm, name: '山田《やまだ》', email: 'anna', 'departs-day': '日《ひ》' };
    const answer = await room.press('/?lang=ja-easy', typed);
    expect(answer.status).toBe(422);
    const page = await expectReadings(answer);
    expect(page).toContain('value="山田《やまだ》"');
    expect(page).toContain('value="日《ひ》"');
  });

  it('answer a mail program in plain text without readings', async () => {
    const room = openRoom();
    const { token } = await registered(room, { body: inEasyJapanese });
    const answer = await room.press(`/r/${token}/stop`, { 'List-Unsubscribe': 'One-Click' });
    expect(await answer.text()).not.toMatch(/[《》｜]|<ruby/u);
  });

  it('give a calendar without readings', async () => {
    const room = openRoom();
    const { token } = await registered(room, { body: inEasyJapanese });
    const file = await (await room.get(`/r/${token}/calendar.ics`)).text();
    expect(file).toContain('日本に戻る最後の日');
    expect(file).not.toMatch(notation);
  });
});
