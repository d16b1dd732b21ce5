/** Where the stage keeps objects: the bytes as files under the data folder, what is known about them in the store. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StageStore, Write } from '../seams';
import { openTurnstile } from './in-turn';

export interface StoredObject {
  readonly bucket: string;
  readonly key: string;
  /** Name of its file in the objects folder: new for every write, so a record never points at half a file. */
  readonly file: string;
  readonly size: number;
  /** MD5 in hex, without the quotes of the header. */
  readonly etag: string;
  readonly contentType: string;
  /** `x-amz-meta-*` and the content headers, lower-case, as they came. */
  readonly headers: Readonly<Record<string, string>>;
  /** Epoch milliseconds of the virtual clock. */
  readonly at: number;
  readonly sequencer: string;
}
export type ObjectDraft = Pick<StoredObject, 'bucket' | 'key' | 'contentType' | 'headers'> & { readonly body: Buffer };

export interface Objects {
  readonly find: (bucket: string, key: string) => Promise<StoredObject | undefined>;
  readonly read: (bucket: string, key: string) => Promise<{ object: StoredObject; body: Buffer } | undefined>;
  /**
   * Writes the file first and then the record, with `also` in the same batch.
   * `undefined` where `onlyIfNew` is set and the key exists.
   */
  readonly write: (
    draft: ObjectDraft,
    at: number,
    onlyIfNew: boolean,
    also: (object: StoredObject) => readonly Write[],
  ) => Promise<StoredObject | undefined>;
  readonly remove: (bucket: string, key: string) => Promise<void>;
  readonly list: (bucket: string) => Promise<readonly StoredObject[]>;
  /** Deletes files no record names: what a process that was killed left behind. */
  readonly tidy: () => Promise<void>;
}

export const openObjects = (store: StageStore, dataFolder: string): Objects => {
  const shelf = store.shelf<StoredObject>('s3-objects');
  const folder = join(dataFolder, 'objects');
  const inTurn = openTurnstile();
  const at = (bucket: string, key: string): string => `${bucket}/${key}`;
  const discard = (object: StoredObject | undefined): Promise<void> =>
    object === undefined ? Promise.resolve() : rm(join(folder, object.file), { force: true });

  return {
    find: (bucket, key) => shelf.get(at(bucket, key)),
    read: async (bucket, key) => {
      for (;;) {
        const object = await shelf.get(at(bucket, key));
        if (object === undefined) return undefined;
        const body = await readFile(join(folder, object.file)).catch(missing);
        if (body !== undefined) return { object, body };
        // Overwritten between the two reads: look again. A record that stays without its file is damage.
        if ((await shelf.get(at(bucket, key)))?.file === object.file) {
          throw new Error(`The file of object ${bucket}/${key} is gone from ${folder}.`);
        }
      }
    },
    write: async (draft, now, onlyIfNew, also) => {
      const { body, ...known } = draft;
      const file = randomUUID();
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, file), body);
      return inTurn(async () => {
        const before = await shelf.get(at(draft.bucket, draft.key));
        if (onlyIfNew && before !== undefined) {
          await rm(join(folder, file), { force: true });
          return undefined;
        }
        const object: StoredObject = {
          ...known,
          file,
          size: body.length,
          etag: createHash('md5').update(body).digest('hex'),
          at: now,
          sequencer: sequencerAfter(before, now),
        };
        await store.write([shelf.put(at(draft.bucket, draft.key), object), ...also(object)]);
        await discard(before);
        return object;
      });
    },
    remove: (bucket, key) =>
      inTurn(async () => {
        const before = await shelf.get(at(bucket, key));
        if (before === undefined) return;
        await store.write([shelf.del(at(bucket, key))]);
        await discard(before);
      }),
    list: async (bucket) => {
      // '0' is the character after '/'.
      const found = await shelf.list({ from: `${bucket}/`, before: `${bucket}0` });
      return found.map(([, object]) => object);
    },
    tidy: async () => {
      const named = new Set((await shelf.list()).map(([, { file }]) => file));
      for (const file of await readdir(folder).catch(() => [])) {
        if (!named.has(file)) await rm(join(folder, file), { force: true });
      }
    },
  };
};

const missing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error;
};

/** Hexadecimal, growing with every write of a key, also within one millisecond. */
const sequencerAfter = (before: StoredObject | undefined, now: number): string => {
  const smallest = BigInt(now) * 65_536n;
  const next = before === undefined ? smallest : BigInt(`0x${before.sequencer}`) + 1n;
  return (next > smallest ? next : smallest).toString(16).toUpperCase().padStart(18, '0');
};
