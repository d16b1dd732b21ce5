import { once } from 'node:events';
import { createServer } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, expect, it } from 'vitest';
import * as z from 'zod';
import { readItems } from '../../../functions/adapters/read-items';
import { at } from '../../support/world';

const asked = z.object({
  RequestItems: z.object({ t: z.object({ Keys: z.array(z.unknown()), ConsistentRead: z.literal(true) }) }),
});
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A table that answers `share` of the keys it is asked for, and every other time none at all. */
async function busyTable(share: number) {
  const requests: number[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { Keys } = asked.parse(JSON.parse(Buffer.concat(chunks).toString())).RequestItems.t;
      requests.push(Keys.length);
      const answered = requests.length % 2 === 0 ? [] : Keys.slice(0, Math.ceil(Keys.length * share));
      const left = Keys.slice(answered.length);
      response.setHeader('content-type', 'application/x-amz-json-1.0');
      response.end(
        JSON.stringify({ Responses: { t: answered }, UnprocessedKeys: left.length === 0 ? {} : { t: { Keys: left } } }),
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  const client = new DynamoDBClient({ endpoint: `http://127.0.0.1:${port}`, region: 'ap-northeast-1', credentials });
  closers.push(() => client.destroy());
  return { client, requests };
}

const now = at('2026-11-23T10:00:00+09:00');
const keys = Array.from({ length: 250 }, (_, number) => `k${number}`);

it('asks again for what a busy table left unanswered, until everything is there, each once', async () => {
  const { client, requests } = await busyTable(0.6);
  const found = await readItems(client, 't', keys, now);
  expect(found.map(({ pk }) => pk).toSorted()).toEqual(keys.toSorted());
  expect(Math.max(...requests)).toBe(100);
});

it('asks for a hundred at a time, and for nobody twice', async () => {
  const { client, requests } = await busyTable(1);
  await readItems(client, 't', [...keys.slice(0, 80), ...keys.slice(0, 80)], now);
  expect(requests).toEqual([80]);
});

it('asks nothing where nobody is asked for', async () => {
  const { client, requests } = await busyTable(1);
  expect(await readItems(client, 't', [], now)).toEqual([]);
  expect(requests).toEqual([]);
});
