import { describe, expect, it } from 'vitest';
import { logAsJsonTo } from '../../functions/adapters/log-as-json';
import { kindOfError, logCode, placeOfError } from '../../functions/log-code';
import { openRoom } from '../functions/web/knock';

describe('log injection', () => {
  it('a message that looks like a place in the source is not logged as one', () => {
    const typed = new Error('Cannot read\n    at anna@example.com (x:1:2)\n    at AnnaSecret (x:1:2)');
    expect(placeOfError(typed)).not.toMatch(/anna/i);
    expect(placeOfError(typed)).toMatch(/\.\d+\.\d+$/);
  });

  it('a name of an error, a code or a reason with a line break, a quote or an address is unknown', () => {
    for (const text of ['a\nb', 'a"b', 'anna@example.com', 'Anna Secret', '{"level":"error"}', 'x'.repeat(65), '']) {
      expect(logCode(text), text).toBe('unknown');
    }
    expect(kindOfError(Object.assign(new Error('x'), { name: 'Anna\nSecret' }))).toBe('unknown');
  });

  it('a line break in what is logged ends no line', () => {
    const lines: string[] = [];
    logAsJsonTo((line) => lines.push(line))('warn', 'code', 'One\n{"level":"error"}\r\n\u2028two', {});
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/[\r\n]/);
  });

  it('a path, a name of a browser or a referrer that breaks the line is not logged at all', async () => {
    const room = openRoom();
    await room.get('/r/x%0a%7B%22level%22%3A%22error%22%7D?lang=%0aevil', {
      'user-agent': 'evil',
      referer: 'https://evil.example/',
    });
    await room.send('POST', '/api/v1/registrations/evil%0aevil/returned', '{', { authorization: 'Bearer evil' });
    expect(JSON.stringify(room.world.logged)).not.toContain('evil');
  });
});
