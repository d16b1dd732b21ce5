/** The form nobody has typed into is written once a day in each language; what is each reader's own is not. */
import { describe, expect, it } from 'vitest';
import { at } from '../../support/world';
import { openRoom } from './knock';

const beforeMidnight = '2026-11-23T23:59:00+09:00';
const page = async (room: ReturnType<typeof openRoom>, path = '/?lang=en') => (await room.get(path)).text();
const hidden = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1];

describe('the form as everybody gets it first', () => {
  it('has a key and an hour of its own for each reader, and is the same for all besides', async () => {
    const room = openRoom(beforeMidnight);
    const first = await page(room);
    room.world.setTime(at('2026-11-23T23:59:30+09:00'));
    const second = await page(room);
    const [one, other] = [first, second].map((text) => ({
      key: hidden(text, 'formKey') ?? '',
      shownAt: hidden(text, 'shownAt') ?? '',
    }));
    expect(one?.key).toMatch(/^\w+$/);
    expect(other?.key).not.toBe(one?.key);
    expect([one?.shownAt, other?.shownAt].map(Number)).toEqual([at(beforeMidnight), at('2026-11-23T23:59:30+09:00')]);
    expect(second.replace(other?.key ?? '', one?.key ?? '').replace(other?.shownAt ?? '', one?.shownAt ?? '')).toBe(
      first,
    );
  });

  it('knows the day in Japan also after midnight there', async () => {
    const room = openRoom(beforeMidnight);
    expect(await page(room)).toContain('data-today="2026-11-23"');
    room.world.setTime(at('2026-11-24T00:00:00+09:00'));
    expect(await page(room)).toContain('data-today="2026-11-24"');
  });

  it('speaks to each reader in their language, whoever came before', async () => {
    const room = openRoom(beforeMidnight);
    for (const language of ['en', 'ja', 'en']) {
      expect(await page(room, `/?lang=${language}`)).toContain(`<html lang="${language}">`);
    }
  });

  it('holds nothing of what somebody before typed', async () => {
    const room = openRoom(beforeMidnight);
    await room.press('/?lang=en', { step: 'change', email: 'anna@example.com', timeZone: 'America/Lima' });
    const text = await page(room);
    expect(text).not.toContain('anna@example.com');
    expect(text).toMatch(/<option value="Asia\/Tokyo" selected[^>]*>/);
    expect(text).not.toMatch(/<option value="America\/Lima" selected[^>]*>/);
  });
});
