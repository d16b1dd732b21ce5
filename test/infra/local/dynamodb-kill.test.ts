/** The guard over the one thing changed in dynalite: a stage killed while it writes leaves items, index and stream in agreement. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Item } from 'dynalite/db/index.js';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openClock } from '../../../infra/local/clock';
import { openDynamodb } from '../../../infra/local/services/dynamodb';
import { endOf, openStore } from '../../../infra/local/store';
import { registrationsTable as table } from './dynamodb-registrations';

const rounds = 3;
/** Enough that the child is in full swing, little enough that the rounds take seconds. */
const acknowledgedBeforeKill = 150;

let folder: string;
let writer: string;
let child: ChildProcess | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stage-kill-'));
  writer = join(import.meta.dirname, '../../../.build', `dynamodb-writer-${process.pid}.mjs`);
  buildSync({
    entryPoints: [join(import.meta.dirname, 'dynamodb-writer.ts')],
    outfile: writer,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true });
  await rm(writer);
});

const describe = (item: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([item.pk, item.dueShard, item.nextLetterAt]);

/** Runs the writer until it has acknowledged enough, kills it, and gives the keys it had acknowledged. */
async function writeUntilKilled(round: number): Promise<readonly string[]> {
  const running = spawn(process.execPath, [writer, folder, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  child = running;
  const acknowledged: string[] = [];
  const gone = new Promise((resolve) => running.once('exit', resolve));
  for await (const line of createInterface({ input: running.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === acknowledgedBeforeKill) running.kill('SIGKILL');
  }
  await gone;
  expect(running.signalCode).toBe('SIGKILL');
  return acknowledged;
}

test('after being killed again and again, every item has its index entry and its record, and nothing acknowledged is lost', async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round++) acknowledged.push(...(await writeUntilKilled(round)));

  const store = await openStore(folder);
  const clock = await openClock({ store, machineNow: () => Date.now() });
  const { streams } = await openDynamodb({ store, clock, resources: [table], account: '1', region: 'ap-northeast-1' });
  const list = async (shelf: string) => {
    const found = await store.engine.db.iterator<Item>({ gte: `${shelf}~`, lt: endOf(shelf) }).all();
    return found.map(([, item]) => describe(item)).sort();
  };
  const items = await list('item-registrations');
  const index = await list('index-global~registrations~due');
  const records = await streams.read(`${table.arn}/stream/laptop`, 0, 1_000_000);
  await clock.close();
  await store.close();

  expect(index).toEqual(items);
  expect(records.map(({ sequence }) => sequence)).toEqual(records.map((_, place) => place + 1));
  const told = new Map(records.map(({ keys, newImage = {} }) => [JSON.stringify(keys), describe(newImage)]));
  expect([...told.values()].sort()).toEqual(items);
  const keys = new Set(told.keys());
  expect(acknowledged.filter((key) => !keys.has(JSON.stringify({ pk: { S: key } })))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds * acknowledgedBeforeKill);
}, 20_000);
