import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { ListQueuesCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tableLayout } from '../../functions/adapters/table-layout';
import { openStage, type TestStage } from '../support/stage';
import { aPerson, type Product, productAt } from './product';

const minute = 60_000;

let stage: TestStage;
let product: Product;
const data = mkdtempSync(join(tmpdir(), 'kaeru-poison-'));
beforeAll(async () => {
  stage = await openStage({ data });
  product = productAt(stage.url);
});
afterAll(async () => {
  await stage?.close();
  rmSync(data, { recursive: true, force: true });
});

/** `npm run redrive` against the stage: what it says. */
async function redrive(...options: readonly string[]): Promise<string> {
  const { port } = new URL(stage.url);
  const command = ['infra/local/launch.mjs', 'functions/commands/run-redrive.ts', '--port', port, ...options];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(child, 'close');
  return said;
}

const register = async (email: string) => {
  const trip = { departs: await product.day(30), returns: null };
  return product.register(aPerson(email, { residence: { status: 'permanent-resident' }, trip }));
};

const deadLetters = async () =>
  Object.fromEntries(
    (await product.state()).queues
      .filter(({ isDeadLetters }) => isDeadLetters)
      .map(({ name, visible }) => [name.replace(/^kaeru-laptop-|-dead-letters$/g, ''), visible]),
  );

it('a change no room can read holds up nobody, ends in the dead letters with its cause, and comes back', async () => {
  const { dynamodb, sqs, table } = await product.operator();
  const { id } = await register('poisoned@example.com');
  await product.turn('PT1M');
  const Key = marshall({ pk: `registration#${id}` });
  const { Item } = await dynamodb.send(new GetItemCommand({ TableName: table, Key }));
  const item = unmarshall(Item ?? {});
  const write = (changed: object) =>
    dynamodb.send(new PutItemCommand({ TableName: table, Item: marshall({ ...item, ...changed }) }));

  // A slip of an operator's hand: a letter is owed now, and the item cannot be read any more.
  const owed = { ledger: [], nextLetterAt: await product.now(), nextLane: 'now', [tableLayout.due.partitionKey]: '0' };
  await write({ ...owed, state: 'mislaid' });
  const begun = await product.now();
  const others = [1, 2, 3, 4, 5].map((number) => `other${number}@example.com`);
  await Promise.all(others.map(register));
  await product.turn('PT1M');
  for (const email of others) {
    const [confirm, ...more] = await product.lettersTo(email);
    expect([email, more]).toEqual([email, []]);
    expect((confirm?.at ?? Number.POSITIVE_INFINITY) - begun).toBeLessThan(minute);
  }
  expect(stage.said).toContainEqual(
    expect.stringMatching(/alarm could not handle 1 records .* RetryAttemptsExhausted/),
  );
  // What raises "alarm fails": an error line with the item and the name of the problem.
  const log = readFileSync(join(data, 'logs/alarm.log'), 'utf8');
  expect(log).toMatch(new RegExp(`"level":"error","code":"alarm-not-set".*"item":"${id}","problem":"\\w+Error"`));

  // The sweep rings, and after five tries the ring is dead as well. No tick of the sweep between here and what follows.
  const quarter = 15 * minute;
  const afterTick = (Math.floor((await product.now()) / quarter) + 5) * quarter + minute;
  await product.post('/_local/clock', { to: new Date(afterTick).toISOString() });
  expect(await deadLetters()).toMatchObject({ due: expect.any(Number), alarms: 0 });
  const rings = (await deadLetters()).due ?? 0;
  expect(rings).toBeGreaterThan(0);
  // As the Scheduler puts down an alarm it may not ring.
  const { QueueUrls } = await sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'kaeru-laptop-alarms' }));
  const MessageAttributes = { ERROR_CODE: { DataType: 'String', StringValue: 'AccessDenied' } };
  await sqs.send(
    new SendMessageCommand({ QueueUrl: QueueUrls?.[0], MessageBody: JSON.stringify({ id }), MessageAttributes }),
  );

  const looked = await redrive('--dry');
  expect(looked).toContain(`alarm gave up ${id} after 4 tries (RetryAttemptsExhausted)`);
  expect(looked).toMatch(/alarms +1 message: AccessDenied/);
  expect(looked).toContain('Nothing was moved.');
  expect(await deadLetters()).toMatchObject({ due: rings, alarms: 1 });

  expect(await product.lettersTo('poisoned@example.com')).toHaveLength(1);
  await write(owed);
  const said = await redrive();
  await product.turn('PT1M');
  expect(said).toContain(`stream: rang for ${id}.`);
  expect(said).toMatch(/due: \d+ messages? (is|are) back/);
  expect(said).not.toContain('poisoned');
  // So many rings, and one letter.
  expect(await product.lettersTo('poisoned@example.com')).toHaveLength(2);
  expect(await deadLetters()).toMatchObject({ due: 0, alarms: 0 });
  expect(await redrive()).not.toContain('alarm gave up');
}, 240_000);

it('where no stage runs, the command says how to start one', async () => {
  const child = spawn(process.execPath, ['infra/local/launch.mjs', 'functions/commands/run-redrive.ts', '--port', '9']);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  expect([code, said]).toEqual([
    1,
    expect.stringContaining('No stage answers at http://127.0.0.1:9. Start one with npm start'),
  ]);
});
