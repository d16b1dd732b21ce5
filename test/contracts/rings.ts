import { beforeEach, describe, expect, it } from 'vitest';
import type { Rings } from '../../functions/ports/rings';
import type { Lane } from '../../shared/letters/kinds';
import type { RegistrationId } from '../../shared/registrations/registration';
import { fresh } from './contract';

export type RingsMade = {
  readonly rings: Rings;
  /** The ids that lie in a lane, those that wait for their delay included. */
  readonly lying: (lane: Lane) => Promise<readonly string[]>;
};

/** What `Rings` promises. */
export function ringsContract(make: () => RingsMade): void {
  describe('rings', () => {
    let port: Rings;
    let lying: RingsMade['lying'];
    beforeEach(() => {
      ({ rings: port, lying } = make());
    });
    const newId = () => fresh('r') as RegistrationId;

    it('a ring lies in its lane and in no other', async () => {
      const [now, due] = [newId(), newId()];
      await port.ring(now, 'now', 0);
      await port.ring(due, 'due', 0);
      expect(await lying('now')).toContain(now);
      expect(await lying('now')).not.toContain(due);
      expect(await lying('due')).toContain(due);
    });

    it('a ring may come up to 15 minutes later', async () => {
      const id = newId();
      await port.ring(id, 'due', 900);
      expect(await lying('due')).toContain(id);
    });

    it('rings for many at once, each of them, more than one batch', async () => {
      const ids = Array.from({ length: 37 }, newId);
      const before = await port.depth();
      await port.ringAll(ids, 'due');
      expect(await lying('due')).toEqual(expect.arrayContaining(ids));
      expect((await port.depth()) - before).toBe(37);
    });

    it('rings for nobody without a word', async () => {
      const before = await port.depth();
      await port.ringAll([], 'due');
      expect(await port.depth()).toBe(before);
    });

    it('the depth is that of the due lane', async () => {
      const before = await port.depth();
      await port.ring(newId(), 'now', 0);
      expect(await port.depth()).toBe(before);
    });
  });
}
