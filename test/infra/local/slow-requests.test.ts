import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDoor } from '../../../infra/local/door';
import { openPublicPort } from '../../../infra/local/public-port';

/** Short, so that the test need not be patient: what is held off is the same. */
const patience = { headersTimeout: 800, requestTimeout: 1_200, connectionsCheckingInterval: 50 };

const undo: (() => Promise<void>)[] = [];
const ports = new Map<string, number>();
beforeAll(async () => {
  const port = await openPublicPort(0, patience);
  undo.push(port.close);
  port.serve({
    api: { answer: async ({ body }) => ({ status: 200, headers: {}, body }) },
    local: async () => ({ status: 404, headers: {}, body: Buffer.alloc(0) }),
    now: () => 0,
  });
  const door = await openDoor(patience);
  undo.push(door.close);
  ports.set('the public port', port.port).set('the door', Number(new URL(door.url).port));
});
afterAll(async () => {
  for (const step of undo) await step();
});

/** Says something and then, drop by drop, more; answers what was said back by the time it was hung up on. */
function dribble(port: number, said: string, drop: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    let dripping: NodeJS.Timeout | undefined;
    const socket: Socket = connect(port, '127.0.0.1', () => {
      socket.write(said);
      dripping = setInterval(() => socket.write(drop), 100);
    });
    socket.on('data', (chunk) => {
      heard += chunk.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(dripping);
      resolve(heard);
    });
    setTimeout(() => reject(new Error('Nobody hung up.')), 20_000).unref();
  });
}

describe.each(['the public port', 'the door'])('%s', (name) => {
  test('hangs up on headers that come drop by drop', async () => {
    expect(await dribble(ports.get(name) ?? 0, 'POST / HTTP/1.1\r\nhost: 127.0.0.1\r\n', 'x-more: 1\r\n')).toMatch(
      /^HTTP\/1\.1 408 /,
    );
  });
  test('hangs up on a body that comes drop by drop', async () => {
    const headers = 'POST / HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 100000\r\n\r\n';
    const heard = await dribble(ports.get(name) ?? 0, headers, 'x');
    // The door has nothing to serve here, and says so at once.
    if (name === 'the public port') expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  });
});

test('many who dribble hold nobody else up', async () => {
  const port = ports.get('the public port') ?? 0;
  const dribbling = Array.from({ length: 50 }, () => dribble(port, 'POST / HTTP/1.1\r\n', 'x-more: 1\r\n'));
  const answers = await Promise.all(
    Array.from({ length: 20 }, async () =>
      (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'here' })).text(),
    ),
  );
  expect(answers).toEqual(Array.from({ length: 20 }, () => 'here'));
  expect((await Promise.all(dribbling)).every((heard) => heard.includes(' 408 '))).toBe(true);
});
