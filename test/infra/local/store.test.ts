import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LevelStore, openStore } from '../../../infra/local/store';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stage-store-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe.each([
  ['on disk', () => openStore(folder)],
  ['in memory', () => openStore()],
])('%s', (_where, open) => {
  let store: LevelStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  test('a shelf gives back what was written, in the order of the keys, and nothing of its neighbours', async () => {
    const queue = store.shelf<{ readonly n: number }>('queue');
    await store.write([
      queue.put('b', { n: 2 }),
      queue.put('a', { n: 1 }),
      queue.put('c', { n: 3 }),
      store.shelf('queue-dead').put('a', { n: 9 }),
      store.shelf('queu').put('z', { n: 9 }),
    ]);
    expect(await queue.list()).toEqual([
      ['a', { n: 1 }],
      ['b', { n: 2 }],
      ['c', { n: 3 }],
    ]);
    expect((await queue.list({ from: 'b' })).map(([key]) => key)).toEqual(['b', 'c']);
    expect((await queue.list({ before: 'c', limit: 1 })).map(([key]) => key)).toEqual(['a']);
    await store.write([queue.del('a')]);
    expect(await queue.get('a')).toBeUndefined();
    expect(await queue.get('b')).toEqual({ n: 2 });
  });

  test('writes asked for together land in the order of asking', async () => {
    const shelf = store.shelf<number>('last');
    await Promise.all(Array.from({ length: 500 }, (_, index) => store.write([shelf.put('one', index)])));
    expect(await shelf.get('one')).toBe(499);
  });

  test('a batch that cannot be written leaves nothing behind and does no harm to the others', async () => {
    const shelf = store.shelf<unknown>('mixed');
    const outcomes = await Promise.allSettled([
      store.write([shelf.put('before', 1)]),
      store.write([shelf.put('half', 1), shelf.put('impossible', 10n)]),
      store.write([shelf.put('after', 1)]),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await shelf.list()).map(([key]) => key)).toEqual(['after', 'before']);
  });

  test('names that would run into the tables are refused', () => {
    for (const name of ['', 'table', 'item-registrations', 'index-global', 'a~b']) {
      expect(() => store.shelf(name)).toThrow('A shelf cannot be named');
    }
  });
});

test('what was written is there after the store was opened again', async () => {
  const first = await openStore(folder);
  await first.write([first.shelf('mail').put('1', 'hello')]);
  await first.close();
  const second = await openStore(folder);
  expect(await second.shelf('mail').get('1')).toBe('hello');
  await second.close();
});

test('a second opening of the same folder says in words what is wrong', async () => {
  const store = await openStore(folder);
  await expect(openStore(folder)).rejects.toThrow(/cannot be opened.*Is another stage running/s);
  await store.close();
});
