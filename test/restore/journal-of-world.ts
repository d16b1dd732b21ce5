import { type Change, noteChanges } from '../../functions/journal/note-changes';
import type { CopiedItem } from '../../functions/restore/copied-item';
import type { WorldInMemory } from '../support/world';

/** The journal room over a world in memory: `catchUp` hands it what the table's stream has told since the last time. */
export function journalOf(world: WorldInMemory) {
  const changes: Change[] = [];
  let batch = 0;
  // The stream tells whole seconds.
  const base = () => ({
    at: (Math.floor(world.clock.now() / 1000) * 1000) as ReturnType<typeof world.clock.now>,
    expired: false,
  });
  world.registrations.onChange(({ before, after }) =>
    changes.push({ of: 'registration', ...base(), before: before?.registration, after: after?.registration }),
  );
  return {
    /** An employer's change, which the stream in memory does not tell whole. */
    tell: (change: Extract<Change, { of: 'employer' | 'key' }>) => changes.push(change),
    catchUp: async (): Promise<void> => {
      batch += 1;
      await noteChanges(world, { name: String(batch), changes: changes.splice(0) });
    },
  };
}

/** What an export of the table would hold. */
export function copyOf(world: WorldInMemory): readonly CopiedItem[] {
  const people = [...world.registrations.items.values()].map(
    ({ registration }) => ({ kind: 'registration', registration }) as const,
  );
  const employers = [...world.employers.items.values()].map(
    ({ employer }) => ({ kind: 'employer', employer }) as const,
  );
  return [...people, ...employers];
}

/** The copy, as its adapter reads it. */
export async function* read(copy: readonly CopiedItem[]): AsyncIterable<CopiedItem> {
  yield* copy;
}

/** The table is gone, and whatever rang meanwhile rang for nobody. */
export function loseTable(world: WorldInMemory): void {
  world.registrations.items.clear();
  world.employers.items.clear();
  world.stops.stopped.clear();
}
