import { alarmsInScheduler } from '../adapters/alarms-in-scheduler';
import { clockOfMachine } from '../adapters/clock-of-machine';
import { employersInDynamodb } from '../adapters/employers-in-dynamodb';
import { logAsJson } from '../adapters/log-as-json';
import { registrationsInDynamodb } from '../adapters/registrations-in-dynamodb';
import { ringsInSqs } from '../adapters/rings-in-sqs';
import { kindOfError } from '../log-code';
import { environment } from './environment';
import { readStream } from './read-stream';
import { setAlarm } from './set-alarm';

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

/** Called by the table's stream with a batch of changes, in order. Stops at the first that fails and names it, so that order is kept. */
export async function handler(event: unknown) {
  for (const { sequenceNumber, change } of readStream(event)) {
    if (change === undefined) continue;
    try {
      await setAlarm(world, change);
    } catch (problem) {
      world.log('error', 'alarm-not-set', 'An alarm could not be set; the record comes again.', {
        item: change.id,
        problem: kindOfError(problem),
      });
      return { batchItemFailures: [{ itemIdentifier: sequenceNumber }] };
    }
  }
  return { batchItemFailures: [] };
}
