/** The process the kill test kills: puts and moves items, 16 at a time, and prints a key once its write is acknowledged. */
import { tableLayout } from '../../../functions/adapters/table-layout';
import { openClock } from '../../../infra/local/clock';
import { openDynamodb } from '../../../infra/local/services/dynamodb';
import { openStore } from '../../../infra/local/store';
import { registrationsTable as table } from './dynamodb-registrations';

const [, , folder = '', round = ''] = process.argv;
const store = await openStore(folder);
const clock = await openClock({ store, machineNow: () => Date.now() });
const dynamodb = await openDynamodb({ store, clock, resources: [table], account: '1', region: 'ap-northeast-1' });

async function put(key: string, hour: number): Promise<void> {
  const Item = {
    pk: { S: key },
    dueShard: { S: String(hour % tableLayout.due.shards) },
    nextLetterAt: { S: new Date(hour * 3_600_000).toISOString() },
    letter: { S: 'x'.repeat(300) },
  };
  const answer = await dynamodb.answer({
    service: 'dynamodb',
    method: 'POST',
    url: new URL('http://127.0.0.1/'),
    headers: { 'x-amz-target': 'DynamoDB_20120810.PutItem' },
    body: Buffer.from(JSON.stringify({ TableName: table.physicalName, Item })),
    caller: 'operator',
  });
  if (answer.status !== 200) throw new Error(String(answer.body));
}
let number = 0;
await Promise.all(
  Array.from({ length: 16 }, async () => {
    for (;;) {
      number += 1;
      const key = `registration#${round}-${number}`;
      await put(key, number);
      await put(key, number + 1);
      process.stdout.write(`${key}\n`);
    }
  }),
);
