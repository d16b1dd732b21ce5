/**
 * The one LevelDB under the data folder. dynalite opens it, and the stage's shelves lie in it beside dynalite's own
 * tables, so that an item, its index entries, its stream record, a queued message and a schedule can go down in one batch.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import dynalite, { type Engine, type LevelWrite } from 'dynalite/db/index.js';
import type { Shelf, StageStore, Write } from './seams';

export interface LevelStore extends StageStore {
  /** dynalite's handle on the same database. Its keys are `item-TABLE~KEY`: a `Write` to the shelf `item-TABLE` is the same key. */
  readonly engine: Engine;
}

/** Shelves that belong to dynalite: only the DynamoDB service writes there. */
const enginesOwn = /^(?:table$|item-|index-|tag-)/;

/**
 * Opens the store under `<folder>/db`, or in memory where no folder is given (for tests).
 * Keys sort by their UTF-8 bytes. Writes survive the death of the process (`kill -9`), not a power cut: LevelDB is not asked to sync.
 * @throws Error where another process holds the store, with words for the person at the terminal.
 */
export async function openStore(folder?: string): Promise<LevelStore> {
  const path = folder === undefined ? undefined : join(folder, 'db');
  if (path !== undefined) await mkdir(path, { recursive: true });
  const engine = dynalite.create(path === undefined ? {} : { path });
  const level = engine.db;
  try {
    await level.open();
  } catch (problem) {
    const cause = problem instanceof Error && problem.cause instanceof Error ? problem.cause.message : String(problem);
    throw new Error(
      `The data in ${path} cannot be opened: ${cause}. Is another stage running on it? Stop that one first.`,
    );
  }

  // One batch is in flight at a time and takes all that wait with it: faster than one by one, and the order on disk is the order of asking.
  let waiting: { readonly writes: readonly Write[]; readonly done: (problem?: unknown) => void }[] = [];
  let writing = false;
  async function drain(): Promise<void> {
    writing = true;
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        await level.batch(group.flatMap(({ writes }) => writes.map(toLevel)));
        for (const { done } of group) done();
      } catch {
        // One that cannot be written (a value that is no JSON) must not take the others down with it.
        for (const { writes, done } of group) await level.batch(writes.map(toLevel)).then(() => done(), done);
      }
    }
    writing = false;
  }
  return {
    engine,
    shelf: <Value>(name: string): Shelf<Value> => {
      if (name === '' || name.includes('~') || enginesOwn.test(name)) {
        throw new Error(
          `A shelf cannot be named "${name}": "~" ends a shelf's name, and table, item-, index-, tag- are the tables'.`,
        );
      }
      return {
        get: (key) => level.get<Value>(`${name}~${key}`),
        list: async (range = {}) => {
          const found = level.iterator<Value>({
            gte: `${name}~${range.from ?? ''}`,
            lt: range.before === undefined ? endOf(name) : `${name}~${range.before}`,
            ...(range.limit === undefined ? {} : { limit: range.limit }),
          });
          return (await found.all()).map(([key, value]) => [key.slice(name.length + 1), value] as const);
        },
        put: (key, value) => ({ type: 'put', shelf: name, key, value }),
        del: (key) => ({ type: 'del', shelf: name, key }),
      };
    },
    write: (writes) =>
      writes.length === 0
        ? Promise.resolve()
        : new Promise((resolve, reject) => {
            waiting.push({ writes, done: (problem) => (problem === undefined ? resolve() : reject(problem)) });
            if (!writing) void drain();
          }),
    close: () => level.close(),
  };
}

/** The first key after a shelf: `~` is 0x7e, so everything on the shelf sorts before the same name with 0x7f. */
export const endOf = (shelf: string): string => `${shelf}\x7f`;

function toLevel(write: Write): LevelWrite {
  const key = `${write.shelf}~${write.key}`;
  return write.type === 'put' ? { type: 'put', key, value: write.value } : { type: 'del', key };
}
