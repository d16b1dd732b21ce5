import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { CreateTableCommand, DynamoDBClient, PutItemCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import dynalite from 'dynalite';
import database, { type Item } from 'dynalite/db/index.js';

const puts = 2000;
const atOnce = 32;

/** Puts a second of dynalite as it comes, on LevelDB in this folder, without our indexes, streams and grants. */
export async function measurePutRate(
  folder: string,
  like: Readonly<Record<string, unknown>>,
): Promise<{ readonly throughSdk: number; readonly throughStore: number }> {
  const items = Array.from({ length: puts }, () => marshall({ ...like, pk: `registration#${randomUUID()}` }));
  const throughSdk = await withServer(join(folder, 'server'), (client) =>
    rate(items, async (Item) => void (await client.send(new PutItemCommand({ TableName: 'plain', Item })))),
  );
  const engine = database.create({ path: join(folder, 'store') });
  await engine.db.open();
  const shelf = engine.getItemDb('plain');
  const put = (item: Item): Promise<void> =>
    new Promise((resolve, reject) =>
      shelf.put(randomUUID(), item, (problem) => (problem ? reject(problem) : resolve())),
    );
  const throughStore = await rate(
    items.map((item) => JSON.parse(JSON.stringify(item))),
    put,
  );
  await engine.db.close();
  return { throughSdk, throughStore };
}

async function withServer<T>(path: string, work: (client: DynamoDBClient) => Promise<T>): Promise<T> {
  const server = dynalite({ path, createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'ap-northeast-1',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  try {
    await client.send(
      new CreateTableCommand({
        TableName: 'plain',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      }),
    );
    await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 1 }, { TableName: 'plain' });
    return await work(client);
  } finally {
    client.destroy();
    const closed = once(server, 'close');
    server.close();
    await closed;
  }
}

/** A second, with so many under way at once. */
async function rate<T>(items: readonly T[], put: (item: T) => Promise<void>): Promise<number> {
  const queue = items.values();
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) await put(item);
    }),
  );
  return (1000 * items.length) / (performance.now() - begun);
}
