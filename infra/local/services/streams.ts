/** The tables' streams: one record per change, written in the batch of the change, and how far each consumer has read. */
import type { Item } from 'dynalite/db/index.js';
import type { StageClock, StageStore, StreamRecord, TableStreams, Write } from '../seams';
import type { StageTable } from './dynamodb-table';

export interface Change {
  readonly table: StageTable;
  /** dynalite's key of the item. */
  readonly key: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** Whether time to live deleted it. */
  readonly expired: boolean;
}
export interface Streams extends TableStreams {
  /** Finds out where the stream of a table stood. */
  readonly stand: (table: StageTable) => Promise<void>;
  /** The writes that record a change; none where the table has no stream or nothing differs. Write them in the order of asking. */
  readonly recording: (change: Change) => readonly Write[];
  /** Says that the record of a change is on disk. */
  readonly recorded: (change: Change) => void;
}

/** Records are kept as long as on AWS, and here also until every consumer has read them. */
const retention = 24 * 3_600_000;
/** How many records are thrown away with one checkpoint: more than are made between two, little enough not to be felt. */
const trimAtOnce = 500;

export function openStreams(stage: { readonly store: StageStore; readonly clock: StageClock }): Streams {
  const { store, clock } = stage;
  const sequences = store.shelf<number>('stream-sequences');
  const checkpoints = store.shelf<number>('stream-checkpoints');
  const records = (tableName: string) => store.shelf<StreamRecord>(`stream-${tableName}`);
  const last = new Map<string, number>();
  const oldest = new Map<string, number>();
  const listeners = new Map<string, ((keys: StreamRecord['keys']) => void)[]>();

  /** The deletion of old records that `reader`, which has just come to `reached`, and all other consumers have read. */
  async function trim(tableName: string, reader: string, reached: number): Promise<readonly Write[]> {
    const limit = clock.now() - retention;
    if ((oldest.get(tableName) ?? 0) > limit) return [];
    const consumers = await checkpoints.list({ from: `${tableName}/`, before: `${tableName}0` });
    const read = Math.min(reached, ...consumers.filter(([key]) => key !== reader).map(([, sequence]) => sequence));
    const shelf = records(tableName);
    const found = await shelf.list({ before: keyOf(read + 1), limit: trimAtOnce });
    const stays = found.find(([, record]) => record.at > limit);
    if (stays !== undefined || found.length === 0) oldest.set(tableName, stays?.[1].at ?? clock.now());
    return found.filter(([, record]) => record.at <= limit).map(([key]) => shelf.del(key));
  }
  return {
    async stand(table) {
      last.set(table.name, (await sequences.get(table.name)) ?? 0);
    },
    recording(change) {
      const { table, before, after } = change;
      const image = after ?? before;
      if (table.streamView === undefined || image === undefined || sameItem(before, after)) return [];
      const sequence = (last.get(table.name) ?? 0) + 1;
      last.set(table.name, sequence);
      const record: StreamRecord = {
        sequence,
        at: clock.now(),
        event: before === undefined ? 'INSERT' : after === undefined ? 'REMOVE' : 'MODIFY',
        keys: keysOf(table, image),
        ...(table.streamView.includes('OLD') ? { oldImage: before } : {}),
        ...(table.streamView.startsWith('NEW') ? { newImage: after } : {}),
        expired: change.expired,
      };
      return [records(table.name).put(keyOf(sequence), record), sequences.put(table.name, sequence)];
    },
    recorded({ table, before, after }) {
      for (const listen of listeners.get(table.name) ?? []) listen(keysOf(table, after ?? before ?? {}));
    },
    async read(streamArn, after, limit) {
      const found = await records(tableOf(streamArn)).list({ from: keyOf(after + 1), limit });
      return found.map(([, record]) => record);
    },
    onRecords(streamArn, listen) {
      const name = tableOf(streamArn);
      listeners.set(name, [...(listeners.get(name) ?? []), listen]);
    },
    async checkpoint(streamArn, consumer) {
      return (await checkpoints.get(`${tableOf(streamArn)}/${consumer}`)) ?? 0;
    },
    async moveCheckpoint(streamArn, consumer, sequence) {
      const name = tableOf(streamArn);
      const reader = `${name}/${consumer}`;
      await store.write([checkpoints.put(reader, sequence), ...(await trim(name, reader, sequence))]);
    },
  };
}

const keysOf = (table: StageTable, image: Item): StreamRecord['keys'] =>
  Object.fromEntries(table.description.KeySchema.map(({ AttributeName: name }) => [name, image[name]]));

/** Sequence numbers as keys that sort: 16 digits hold every safe integer. */
const keyOf = (sequence: number): string => String(sequence).padStart(16, '0');

/** `arn:aws:dynamodb:REGION:ACCOUNT:table/NAME/stream/LABEL` → NAME. */
function tableOf(streamArn: string): string {
  const name = /:table\/([^/]+)\/stream\//.exec(streamArn)?.[1];
  if (name === undefined) throw new Error(`${streamArn} is not the ARN of a table's stream.`);
  return name;
}

/** Whether two items are equal as DynamoDB sees it: the order of attributes and within sets does not count. */
function sameItem(a: unknown, b: unknown, isSet = false): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false;
    return isSet ? a.every((value) => b.includes(value)) : a.every((value, index) => sameItem(value, b[index]));
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const left = new Map<string, unknown>(Object.entries(a));
  const right = new Map<string, unknown>(Object.entries(b));
  if (left.size !== right.size) return false;
  return [...left].every(([name, value]) => right.has(name) && sameItem(value, right.get(name), /^[SNB]S$/.test(name)));
}
