/** The one table: its key, its indexes, its names. The stack builds it from here and the adapters read it from here. */
export const tableLayout = {
  partitionKey: 'pk',
  timeToLive: 'expiresAtSeconds',
  /** Items that wait for a letter, by hour; sparse: an item with nothing to wait for is not in it. */
  due: { indexName: 'due', partitionKey: 'dueShard', sortKey: 'nextLetterAt', shards: 4 },
  /** People an employer registered. */
  people: { indexName: 'people', partitionKey: 'peopleShard', sortKey: 'pk', shards: 8 },
  /** Registrations by the hash of their address. An item written before this index came enters it at its next write. */
  addresses: { indexName: 'addresses', partitionKey: 'addressHash', sortKey: 'pk' },
  /** One item each: what a room may touch can be held to them. */
  registrationPrefix: 'registration#',
  /** Items that say when something was last seen alive. No room acts on a change of theirs. */
  pulsePrefix: 'pulse#',
} as const;
