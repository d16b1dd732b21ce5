import { describe, expect, it } from 'vitest';
import { makeRoster } from '../bench/roster/made-roster';
import { importTwice } from '../bench/roster/same-roster';

describe('the same roster again', () => {
  it('writes nobody, sets no alarm and sends no letter', async () => {
    const { first, second } = await importTwice(makeRoster(40));
    expect(first).toMatchObject({ writes: expect.any(Number), counts: { create: 40, unchanged: 0 } });
    expect(first.writes).toBeGreaterThanOrEqual(40);
    expect(first.alarms).toBeGreaterThanOrEqual(40);
    expect(first.letters).toBeGreaterThanOrEqual(40);
    expect(second).toEqual({
      writes: 0,
      alarms: 0,
      letters: 0,
      counts: { ...second.counts, create: 0, update: 0, unchanged: 40, missing: 0, error: 0 },
    });
  });
});
