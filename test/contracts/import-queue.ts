import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportQueue, ImportWork } from '../../functions/ports/import-queue';
import { fresh } from './contract';

export type ImportQueueMade = {
  readonly importQueue: ImportQueue;
  /** The work that lies in the queue. */
  readonly workLying: () => Promise<readonly ImportWork[]>;
};

/** What `ImportQueue` promises. */
export function importQueueContract(make: () => ImportQueueMade): void {
  describe('import queue', () => {
    let made: ImportQueueMade;
    beforeEach(() => {
      made = make();
    });

    it('every part arrives, more than one batch of them, once, as what it is', async () => {
      const uploadId = fresh('u');
      const work = Array.from({ length: 22 }, (_, part): ImportWork => {
        return { kind: part < 20 ? 'commit' : 'undo', uploadId, part };
      }).concat({ kind: 'read', uploadId });
      await made.importQueue.put(work);
      const ours = (await made.workLying()).filter((one) => one.uploadId === uploadId);
      const order = (one: ImportWork): number => ('part' in one ? one.part : work.length);
      expect([...ours].sort((one, other) => order(one) - order(other))).toEqual(work);
    });

    it('nothing to do is nothing done', async () => {
      await expect(made.importQueue.put([])).resolves.toBeUndefined();
    });
  });
}
