import type { Walk, Walks } from '../../../functions/ports/walks';

/** The one walk, in memory. */
export function walksInMemory(): Walks {
  let kept: Walk | undefined;
  return {
    load: async () => kept,
    save: async (walk) => {
      if ((kept?.version ?? 0) !== walk.version) return 'conflict';
      kept = { ...walk, version: walk.version + 1 };
      return 'saved';
    },
  };
}
