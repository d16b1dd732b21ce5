import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signInAt } from '../pipeline/admin';
import { aPerson, type Product, productAt } from '../pipeline/product';
import { openStage, type TestStage } from '../support/stage';

let stage: TestStage;
let product: Product;
const folder = mkdtempSync(join(tmpdir(), 'kaeru-restore-'));
beforeAll(async () => {
  stage = await openStage();
  product = productAt(stage.url);
});
afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true });
});

const to = (name: string): string => `${name}@example.com`;

/** Leaves in so many days: letters come 14, 3 and 1 days before, at nine in the morning. */
async function registers(name: string, departs: number): Promise<void> {
  const residence = { status: 'permanent-resident', cardEnds: await product.day(700) };
  const trip = { departs: await product.day(departs), returns: null };
  await product.register(aPerson(to(name), { residence, trip }));
  await product.turn('PT1M');
  await product.confirm(to(name));
  await product.turn('PT1M');
}

const press = async (name: string, what: string): Promise<number> =>
  (await product.ask(`/r/${await product.tokenFor(to(name))}/${what}`, { method: 'POST', body: new URLSearchParams() }))
    .status;

async function loseTable(): Promise<void> {
  const { dynamodb, table } = await product.operator();
  for await (const { Items = [] } of paginateScan({ client: dynamodb }, { TableName: table })) {
    for (const { pk } of Items) {
      if (pk !== undefined) await dynamodb.send(new DeleteItemCommand({ TableName: table, Key: { pk } }));
    }
  }
}

/** `npm run restore`, as a person types it. */
function restore(...args: readonly string[]): Promise<string> {
  const port = new URL(stage.url).port;
  const command = ['infra/local/launch.mjs', 'functions/commands/restore.ts', '--port', port, ...args];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += String(text)));
    child.on('close', () => resolve(said));
  });
}

const moment = async (): Promise<string> => new Date(await product.now()).toISOString();

it('the table is lost, and restored from an older copy by the command, step by step as in infra/RESTORE.md', async () => {
  for (const [name, departs] of [
    ['ann', 15],
    ['jo', 4],
    ['kim', 17],
    ['stops', 17],
    ['erases', 17],
    ['not-me', 17],
  ] as const) {
    await registers(name, departs);
  }
  const { signInUrl } = await product.openAccount('Acme KK', 'hr@acme.example');
  const copy = join(folder, 'copy.json.gz');
  // The sweep goes on, and keeps of itself when it last looked and by which law.
  const itemsOfPeople = async () => (await product.items()).filter(({ pk }) => !/^(pulse|walk)#/.test(pk));
  const since = await moment();
  const exported = await product.ask('/_local/export.json.gz');
  writeFileSync(copy, Buffer.from(await exported.arrayBuffer()));

  // The next day: at nine Ann and Jo had a letter.
  await product.turn('P1D');
  await press('stops', 'stop');
  await press('erases', 'erase');
  expect(await press('not-me', 'not-me')).toBe(303);
  await registers('newcomer', 40);
  await product.turn('PT1M');
  const before = await product.letters();
  const lost = await moment();
  await loseTable();
  await product.turn('P3D');
  expect(await itemsOfPeople()).toEqual([]);
  expect(await product.letters()).toHaveLength(before.length);

  expect(await restore('--copy', copy, '--since', since, '--mistake', lost, '--dry')).toContain('Nothing was written');
  expect(await itemsOfPeople()).toEqual([]);
  const said = await restore('--copy', copy, '--since', since, '--mistake', lost);
  expect(said).toContain('Restored in');
  expect(said).not.toContain('@');
  await product.turn('PT1M');

  // Jo leaves today, and Kim and three others in thirteen days: each had a letter due while there was no table.
  const sent = (await product.letters()).slice(before.length);
  expect(sent.map((letter) => letter.to).sort()).toEqual([to('jo'), to('kim')]);
  expect(await product.itemsOf(to('erases'))).toEqual([]);
  expect(await product.itemsOf(to('not-me'))).toEqual([]);
  expect(await product.itemsOf(to('newcomer'))).toEqual([]);
  expect(await product.itemsOf(to('stops'))).toMatchObject([{ state: 'stopped' }]);
  const { schedules, items } = await product.state();
  const waiting = items.filter(({ nextLetterAt }) => typeof nextLetterAt === 'number');
  expect(schedules).toHaveLength(waiting.length);
  expect(waiting.length).toBeGreaterThan(1);

  // Links of letters open as before, and the employer's account is there.
  expect((await product.read(to('ann'))).state).toBe('active');
  expect((await signInAt(product, signInUrl)).read).toBeDefined();
  // Once more changes nothing.
  expect(await restore('--copy', copy, '--since', since, '--mistake', lost)).toContain('  0 items written');
  await product.turn('P20D');
  const later = (await product.letters()).slice(before.length).map((letter) => letter.to);
  expect(later).toContain(to('ann'));
  for (const name of ['stops', 'erases', 'not-me', 'newcomer']) expect(later).not.toContain(to(name));
  const names = (await product.letters()).map(({ tags }) => `${tags.registration} ${tags.letter}`);
  expect(new Set(names).size).toBe(names.length);
}, 120_000);
