import { describe, expect, it } from 'vitest';
import { openRoom } from './knock';

const room = openRoom();
const languageIn = async (answer: Response): Promise<string | undefined> =>
  /<html lang="([^"]+)"/.exec(await answer.text())?.[1];
const guess = async (accepts: string) => languageIn(await room.get('/', { 'accept-language': accepts }));

describe('the language of a page', () => {
  it('is guessed from what the browser asks for, by the names browsers have for it', async () => {
    expect(await guess('ne-NP,ne;q=0.9,en;q=0.5')).toBe('ne');
    expect(await guess('zh-TW')).toBe('zh-Hant');
    expect(await guess('zh-CN,zh;q=0.9')).toBe('zh-Hans');
    expect(await guess('pt-PT')).toBe('pt-BR');
    expect(await guess('tl-PH')).toBe('fil');
    expect(await guess('en;q=0.3, my;q=0.8')).toBe('my');
  });

  it('is the best one of those we write, and English where we write none of them', async () => {
    expect(await guess('si-LK, vi;q=0.4')).toBe('vi');
    expect(await guess('si-LK')).toBe('en');
    expect(await languageIn(await room.get('/'))).toBe('en');
  });

  it('is the one that was chosen, then and from then on', async () => {
    const answer = await room.get('/?lang=ja-easy', { 'accept-language': 'ne' });
    const [kept = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-language=ja-easy; .*HttpOnly; Secure/);
    expect(await languageIn(answer)).toBe('ja');
    const later = await room.get('/help', { 'accept-language': 'ne', cookie: kept });
    expect(await later.text()).toContain('やさしい');
    const changed = await room.get('/?lang=ne', { 'accept-language': 'ne', cookie: kept });
    expect(changed.headers.get('set-cookie')).toMatch(/^__Host-language=ne;/);
  });

  it('is not remembered where nobody chose: links of ours name the language they are read in', async () => {
    const answer = await room.get('/help?lang=ne', { 'accept-language': 'ne' });
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('is never one that we do not write', async () => {
    const answer = await room.get('/?lang=xx', { 'accept-language': 'vi' });
    expect(await languageIn(answer)).toBe('vi');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});
