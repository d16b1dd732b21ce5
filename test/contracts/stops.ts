import { beforeEach, describe, expect, it } from 'vitest';
import type { Stops } from '../../functions/ports/stops';
import { anAddress } from '../support/builders';
import { fresh } from './contract';

/** What `Stops` promises. */
export function stopsContract(make: () => { readonly stops: Stops }): void {
  describe('stops', () => {
    let port: Stops;
    beforeEach(() => {
      ({ stops: port } = make());
    });

    it('knows whom it was told, and nobody else', async () => {
      const name = fresh('mai');
      await port.add(anAddress(`${name}@example.com`));
      expect(await port.has(anAddress(`${name}@example.com`))).toBe(true);
      expect(await port.has(anAddress(`${name}@example.org`))).toBe(false);
    });

    it('adding twice is adding once', async () => {
      const address = anAddress(`${fresh('mai')}@example.com`);
      await port.add(address);
      await expect(port.add(address)).resolves.toBeUndefined();
      expect(await port.has(address)).toBe(true);
    });

    it('a stop holds however the address is written', async () => {
      const name = fresh('mai');
      await port.add(anAddress(`${name.toUpperCase()}@Example.com`));
      expect(await port.has(anAddress(`${name}@example.com`))).toBe(true);
    });
  });
}
