/** The index entries of an item: what a change of the item writes to the indexes, and how they are built anew. */
import dynalite, { type Index, type Item } from 'dynalite/db/index.js';
import type { Write } from '../seams';
import { endOf, type LevelStore } from '../store';
import type { StageTable } from './dynamodb-table';

// dynalite tells entries of one sort key apart by 24 bits of a hash of the table's key: with 5,000 items waiting for one
// minute, two of them would more likely than not share an entry. The whole key takes the place of the hash.
dynalite.createIndexKey = (item, table, keySchema) =>
  dynalite.createKey(item, table, keySchema) + dynalite.createKey(item, table);

/** Where dynalite looks for the entries of an index. */
const shelfOf = (table: StageTable, index: Index): string => `index-global~${table.name}~${index.IndexName}`;

/** What going from `before` to `after` writes to the indexes of the table. */
export function indexWrites(table: StageTable, before: Item | undefined, after: Item | undefined): readonly Write[] {
  return (table.description.GlobalSecondaryIndexes ?? []).flatMap((index) => {
    const shelf = shelfOf(table, index);
    const old = before === undefined ? undefined : entryKey(table, index, before);
    const current = after === undefined ? undefined : entryKey(table, index, after);
    const writes: Write[] = [];
    if (old !== undefined && old !== current) writes.push({ type: 'del', shelf, key: old });
    if (after !== undefined && current !== undefined) {
      writes.push({ type: 'put', shelf, key: current, value: project(table, index, after) });
    }
    return writes;
  });
}

/** An item that lacks a key of the index, or has it in another type, is not in the index. */
function entryKey(table: StageTable, index: Index, item: Item): string | undefined {
  const types = new Map(table.description.AttributeDefinitions.map((one) => [one.AttributeName, one.AttributeType]));
  const complete = index.KeySchema.every(
    ({ AttributeName }) => item[AttributeName]?.[types.get(AttributeName) ?? ''] !== undefined,
  );
  return complete ? dynalite.createIndexKey(item, table.description, index.KeySchema) : undefined;
}

function project(table: StageTable, index: Index, item: Item): Item {
  if (index.Projection.ProjectionType === 'ALL') return item;
  const names = [...index.KeySchema, ...table.description.KeySchema].map(({ AttributeName }) => AttributeName);
  const projected = new Set([...names, ...(index.Projection.NonKeyAttributes ?? [])]);
  return Object.fromEntries(Object.entries(item).filter(([name]) => projected.has(name)));
}

/** Empties the indexes of the table as it was and fills those of the table as it is. */
export async function rebuildIndexes(store: LevelStore, was: StageTable, is: StageTable): Promise<readonly Write[]> {
  const level = store.engine.db;
  const writes: Write[] = [];
  for (const index of was.description.GlobalSecondaryIndexes ?? []) {
    const shelf = shelfOf(was, index);
    const entries = await level.iterator({ gte: `${shelf}~`, lt: endOf(shelf) }).all();
    for (const [key] of entries) writes.push({ type: 'del', shelf, key: key.slice(shelf.length + 1) });
  }
  for (const [, item] of await listItems(store, is)) writes.push(...indexWrites(is, undefined, item));
  return writes;
}

/** Every item with dynalite's key for it. */
export async function listItems(store: LevelStore, table: StageTable): Promise<readonly (readonly [string, Item])[]> {
  const shelf = `item-${table.name}`;
  const found = await store.engine.db.iterator<Item>({ gte: `${shelf}~`, lt: endOf(shelf) }).all();
  return found.map(([key, item]) => [key.slice(shelf.length + 1), item] as const);
}
