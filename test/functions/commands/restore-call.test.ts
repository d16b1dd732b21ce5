import { describe, expect, it } from 'vitest';
import { WrongCall } from '../../../functions/commands/named-stage';
import { readRestoreCall } from '../../../functions/commands/restore-call';
import { saySummary } from '../../../functions/commands/say-restore';
import { nothingYet } from '../../../functions/restore/restore-count';

describe('npm run restore', () => {
  it('takes a copy, the moment it was taken, and where to put it', () => {
    const call = readRestoreCall(['--copy', 'export', '--since', '2026-11-23T18:00:00+09:00', '--dry'], {
      PORT: '3002',
    });
    const since = Date.parse('2026-11-23T09:00:00Z');
    expect(call).toEqual({
      copy: 'export',
      since,
      mistakeAt: undefined,
      dry: true,
      stage: { on: 'laptop', port: 3002 },
    });
    expect(readRestoreCall(['--copy', 'export', '--stage', 'production'], {})).toEqual({
      copy: 'export',
      since: undefined,
      mistakeAt: undefined,
      dry: false,
      stage: { on: 'aws', name: 'production' },
    });
    expect(readRestoreCall(['--help'], {})).toBe('help');
  });

  it.each([
    [[], /--copy FOLDER/],
    [['--copy', 'a', '--since', 'yesterday'], /"yesterday" is no moment/],
    // Without an offset it would be another moment on another machine.
    [['--copy', 'a', '--since', '2026-11-23T09:00:00'], /is no moment/],
    [['--copy', 'a', '--port', '3000', '--stage', 'production'], /either a --port/],
    [['--copie', 'a'], /--copie/],
  ])('%j is refused, with what to type instead', (args, words) => {
    expect(() => readRestoreCall(args, {})).toThrow(WrongCall);
    expect(() => readRestoreCall(args, {})).toThrow(words);
  });

  it('says at the end what it did, by ids alone', () => {
    const count = {
      ...nothingYet(),
      written: 12,
      people: 10,
      marked: 3,
      unreachable: ['abc'],
      unreadable: ['employer#x'],
    };
    const said = saySummary(count, { dry: false, seconds: 1.23 });
    expect(said).toMatch(/^Restored in 1.2 s\.\n/);
    for (const words of ['12 items written, 10 people', '3 letters marked', '  abc', '  employer#x']) {
      expect(said).toContain(words);
    }
    expect(saySummary(count, { dry: true, seconds: 1 })).toMatch(/^Nothing was written/);
  });
});
