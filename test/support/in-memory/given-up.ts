import type { GivenUp, GivenUpRecords } from '../../../functions/ports/given-up';

/** What the stream gave up, in memory. */
export function givenUpInMemory(given: readonly GivenUp[]) {
  const lying = new Map(given.map((record) => [record.key, record]));
  const port: GivenUpRecords = {
    async *all() {
      yield* [...lying.values()];
    },
    forget: async (key) => void lying.delete(key),
  };
  return { ...port, lying };
}
