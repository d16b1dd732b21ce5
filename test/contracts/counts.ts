import { beforeEach, describe, expect, it } from 'vitest';
import type { Counts } from '../../functions/ports/counts';
import { fresh, type Hand } from './contract';

const hourInMs = 60 * 60_000;

/** What `Counts` promises. */
export function countsContract(make: () => { readonly counts: Counts; readonly hand: Hand }): void {
  describe('counts', () => {
    let port: Counts;
    let hand: Hand;
    beforeEach(() => {
      ({ counts: port, hand } = make());
      // The first minute of an hour, so that none ends in the middle of a test.
      hand.pass(hourInMs - (hand.now() % hourInMs) + 60_000);
    });

    it('counts up within an hour and begins anew with the next', async () => {
      const whose = fresh('mai');
      expect(await port.add('letters-to-mailbox', whose)).toBe(1);
      hand.pass(58 * 60_000);
      expect(await port.add('letters-to-mailbox', whose)).toBe(2);
      hand.pass(60_000);
      expect(await port.add('letters-to-mailbox', whose)).toBe(1);
    });

    it('counts each mailbox and each thing by itself', async () => {
      const [one, other] = [fresh('mai'), fresh('mai')];
      await port.add('letters-to-mailbox', one);
      expect(await port.add('letters-to-mailbox', other)).toBe(1);
      expect(await port.add('letters-from-network', one)).toBe(1);
    });

    it('of many at the same moment each gets another number', async () => {
      const whose = fresh('mai');
      const numbers = await Promise.all(Array.from({ length: 20 }, () => port.add('letters-to-mailbox', whose)));
      expect(numbers.sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    });
  });
}
