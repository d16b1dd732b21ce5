import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportPart, ImportQueue } from '../../functions/ports/import-queue';
import { fresh } from './contract';

export type ImportQueueMade = {
  readonly importQueue: ImportQueue;
  readonly lying: () => Promise<readonly ImportPart[]>;
};

/** What `ImportQueue` promises. */
export function importQueueContract(make: () => ImportQueueMade): void {
  describe('import queue', () => {
    let made: ImportQueueMade;
    beforeEach(() => {
      made = make();
    });

    it('every part arrives, more than one batch of them, once', async () => {
      const uploadId = fresh('u');
      const parts = Array.from({ length: 23 }, (_, part) => ({ uploadId, part }));
      await made.importQueue.put(parts);
      const ours = (await made.lying()).filter((one) => one.uploadId === uploadId);
      expect([...ours].sort((one, other) => one.part - other.part)).toEqual(parts);
    });

    it('nothing to do is nothing done', async () => {
      await expect(made.importQueue.put([])).resolves.toBeUndefined();
    });
  });
}
