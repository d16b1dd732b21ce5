/**
 * dynalite with one thing changed: the item, its index entries, its stream record and its expiry go down in ONE batch.
 * (dynalite writes them one after another, and after `kill -9` they disagree.) Its validation, expressions and queries are used as they are.
 */
import dynalite, { type Callback, type Engine, type Item, type Refusal, type Table } from 'dynalite/db/index.js';
import type { StageClock } from '../seams';
import type { LevelStore } from '../store';
import { openExpiry, secondOf } from './dynamodb-expiry';
import { indexWrites, listItems, rebuildIndexes } from './dynamodb-indexes';
import type { StageTable } from './dynamodb-table';
import { type Change, openStreams, type Streams } from './streams';

export interface TableEngine {
  /** What dynalite's actions take as their store. */
  readonly engine: Engine;
  readonly streams: Streams;
  /** Creates the table, or finds it as the last run left it and builds its indexes anew where the template changed them. */
  readonly stand: (table: StageTable) => Promise<void>;
}

/** dynalite's `updateIndexes` belongs to the module; this says which stage's engine it was called for. */
const intend = new WeakMap<Engine, (table: Table, before: Item | undefined, after: Item | undefined) => void>();
const plainUpdate = dynalite.updateIndexes;
dynalite.updateIndexes = (engine, table, before, after, callback) => {
  const note = intend.get(engine);
  if (note === undefined) return plainUpdate(engine, table, before, after, callback);
  note(table, before, after ?? undefined);
  callback(null);
};

// dynalite does not know ReturnValuesOnConditionCheckFailure; the check sees the item, under its lock.
const plainCheck = dynalite.checkConditional;
dynalite.checkConditional = (data, item) => {
  const refusal = plainCheck(data, item);
  if (refusal && item !== undefined && data.ReturnValuesOnConditionCheckFailure === 'ALL_OLD') refusal.body.Item = item;
  return refusal;
};

export function makeTableEngine(stage: { readonly store: LevelStore; readonly clock: StageClock }): TableEngine {
  const { store, clock } = stage;
  const { engine } = store;
  const stored = store.shelf<StageTable>('tables');
  const tables = new Map<string, StageTable>();
  const streams = openStreams(stage);
  const expiry = openExpiry(stage, removeExpired);

  async function commit(change: Change): Promise<void> {
    const { table, key, before, after } = change;
    const shelf = `item-${table.name}`;
    const records = streams.recording(change);
    await store.write([
      ...indexWrites(table, before, after),
      ...(after === undefined
        ? [{ type: 'del', shelf, key } as const]
        : [{ type: 'put', shelf, key, value: after } as const]),
      ...expiry.listing(change),
      ...records,
    ]);
    expiry.listed(change);
    if (records.length > 0) streams.recorded(change);
  }

  // Under the item's lock dynalite calls updateIndexes with the item before and after, and then put or del.
  const intended = new Map<string, { readonly before: Item | undefined; readonly after: Item | undefined }>();
  intend.set(engine, (table, before, after) => {
    const item = after ?? before;
    if (item !== undefined) intended.set(`${table.TableName}~${dynalite.createKey(item, table)}`, { before, after });
  });
  function commitIntended(table: StageTable, key: string, callback: Callback): void {
    const change = intended.get(`${table.name}~${key}`);
    intended.delete(`${table.name}~${key}`);
    // A deletion of what is not there has no before and no after, and nothing to write.
    const written = change === undefined ? Promise.resolve() : commit({ table, key, ...change, expired: false });
    written.then(() => callback(null), callback);
  }
  /** Deletes an item that time to live has found, unless it was given more time meanwhile. */
  function removeExpired(table: StageTable, key: string): Promise<void> {
    const itemDb = engine.getItemDb(table.name);
    return new Promise((resolve, reject) => {
      itemDb.lock(key, (release) => {
        const done = release((problem: unknown) => (problem === undefined ? resolve() : reject(problem)));
        itemDb.get(key, (problem, before) => {
          if (problem) return done(problem);
          const second = secondOf(table, before);
          if (second === undefined || second * 1_000 > clock.now()) return done(undefined);
          commit({ table, key, before, after: undefined, expired: true }).then(() => done(undefined), done);
        });
      });
    });
  }

  // Tables come from the template only, so their descriptions are kept here and not read for every request.
  engine.getTable = (name, checkStatus, callback) => {
    const answer = typeof checkStatus === 'function' ? checkStatus : callback;
    const table = tables.get(name);
    if (table === undefined) answer?.(tableNotFound());
    else answer?.(null, table.description);
  };

  return {
    engine,
    streams,
    async stand(table) {
      const was = await stored.get(table.name);
      const changed = JSON.stringify(was) !== JSON.stringify(table);
      if (was !== undefined && keyOf(was) !== keyOf(table)) {
        throw new Error(
          `The key of the table ${table.name} changed from ${keyOf(was)} to ${keyOf(table)}. AWS would replace the table; start with --fresh to do so here.`,
        );
      }
      if (was !== undefined && changed) {
        const relisted = (await listItems(store, table)).flatMap(([key, item]) => [
          ...expiry.listing({ table: was, key, before: item, after: undefined, expired: false }),
          ...expiry.listing({ table, key, before: undefined, after: item, expired: false }),
        ]);
        await store.write([...(await rebuildIndexes(store, was, table)), ...relisted, stored.put(table.name, table)]);
      } else if (was === undefined) {
        await store.write([stored.put(table.name, table)]);
      }
      tables.set(table.name, table);
      const itemDb = engine.getItemDb(table.name);
      itemDb.put = (key, _item, callback) => commitIntended(table, key, callback);
      itemDb.del = (key, callback) => commitIntended(table, key, callback);
      await streams.stand(table);
      await expiry.watch(table);
    },
  };
}

const keyOf = (table: StageTable): string =>
  table.description.KeySchema.map(({ AttributeName, KeyType }) => `${AttributeName} (${KeyType})`).join(', ');

/** dynalite's own answer for a table it does not have. */
function tableNotFound(): Refusal {
  const message = 'Requested resource not found';
  return Object.assign(new Error(message), {
    name: 'NotFoundError',
    statusCode: 400,
    body: { __type: 'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException', message },
  });
}
