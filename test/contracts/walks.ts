import { beforeEach, describe, expect, it } from 'vitest';
import type { Walk, Walks } from '../../functions/ports/walks';
import { instant } from '../../shared/calendar/day';

const begunAt = instant(Date.parse('2028-03-20T12:00:00Z'));
const counts = { looked: 500, rescheduled: 3, told: 2, conflicts: 1, unreadable: 0, dates: { 'return R1.3 later': 2 } };
const walk: Walk = {
  version: 0,
  law: '2027-04-01-0123456789ab',
  rows: ['specialReentry 2028-04-01 1a2b3c4d'],
  rowsBefore: [],
  begunAt,
  begunBefore: begunAt,
  after: 'registration#r1',
  counts,
};

/** What `Walks` promises, wherever the walk is kept. */
export function walksContract(make: () => { readonly walks: Walks }): void {
  describe('walks', () => {
    let port: Walks;
    let version: number;
    beforeEach(async () => {
      port = make().walks;
      // A place may be shared with another suite: what counts is what comes after.
      version = (await port.load())?.version ?? 0;
    });

    it('gives back what it was given, with the next version', async () => {
      expect(await port.save({ ...walk, version })).toBe('saved');
      expect(await port.load()).toEqual({ ...walk, version: version + 1 });
    });

    it('takes only the version after the one it has, and forgets what is not said again', async () => {
      await port.save({ ...walk, version });
      expect(await port.save({ ...walk, version })).toBe('conflict');
      const { after: _, ...atItsEnd } = walk;
      expect(await port.save({ ...atItsEnd, endedAt: begunAt, version: version + 1 })).toBe('saved');
      expect(await port.load()).toEqual({ ...atItsEnd, endedAt: begunAt, version: version + 2 });
    });

    it('of two who go on at the same time one wins', async () => {
      const outcomes = await Promise.all([port.save({ ...walk, version }), port.save({ ...walk, version })]);
      expect(outcomes.sort()).toEqual(['conflict', 'saved']);
    });
  });
}
