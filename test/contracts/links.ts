import { beforeEach, describe, expect, it } from 'vitest';
import type { LinkSubject, Links } from '../../functions/ports/links';
import { instant } from '../../shared/calendar/day';
import { dayInMs, fresh, type Hand } from './contract';

/** What `Links` promises. */
export function linksContract(make: () => { readonly links: Links; readonly hand: Hand }): void {
  describe('links', () => {
    let port: Links;
    let hand: Hand;
    const id = fresh('r') as LinkSubject;
    beforeEach(() => {
      ({ links: port, hand } = make());
    });

    it('a link opens its registration', async () => {
      expect(await port.verify('own-page', await port.sign('own-page', id))).toBe(id);
    });

    it('a link for one purpose opens nothing else', async () => {
      expect(await port.verify('feed', await port.sign('own-page', id))).toBeUndefined();
    });

    it('without an end it lives for years', async () => {
      const token = await port.sign('own-page', id);
      hand.pass(6 * 365 * dayInMs);
      expect(await port.verify('own-page', token)).toBe(id);
    });

    it('with an end it opens until then and not after', async () => {
      const until = instant((Math.floor(hand.now() / 1000) + 60) * 1000);
      const token = await port.sign('own-page', id, until);
      hand.pass(until - hand.now() - 1000);
      expect(await port.verify('own-page', token)).toBe(id);
      hand.pass(1000);
      expect(await port.verify('own-page', token)).toBeUndefined();
    });

    it('what nobody signed opens nothing', async () => {
      const token = await port.sign('own-page', id);
      for (const forged of [
        '',
        'x',
        'a.b.c',
        `${token}x`,
        token.slice(0, -1),
        `${token.slice(0, 5)}A${token.slice(6)}`,
      ]) {
        expect(await port.verify('own-page', forged), forged).toBeUndefined();
      }
    });
  });
}
