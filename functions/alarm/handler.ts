import { alarmsInScheduler } from '../adapters/alarms-in-scheduler';
import { clockOfMachine } from '../adapters/clock-of-machine';
import { employersInDynamodb } from '../adapters/employers-in-dynamodb';
import { logAsJson } from '../adapters/log-as-json';
import { registrationsInDynamodb } from '../adapters/registrations-in-dynamodb';
import { ringsInSqs } from '../adapters/rings-in-sqs';
import { environment } from './environment';
import { readStream } from './read-stream';
import { setAlarms } from './set-alarms';

// Once per cold start.
const settings = environment.parse(process.env);
const clock = clockOfMachine;
const world = {
  clock,
  log: logAsJson,
  registrations: registrationsInDynamodb(settings.TABLE, clock),
  employers: employersInDynamodb(settings.TABLE, clock),
  alarms: alarmsInScheduler(settings),
  rings: ringsInSqs(settings),
};

/** Called by the table's stream with a batch of changes. Names those that failed: they come again, with what came after the first of them. */
export async function handler(event: unknown) {
  const failed = await setAlarms(world, readStream(event));
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}
