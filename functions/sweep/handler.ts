import { alarmsInScheduler } from '../adapters/alarms-in-scheduler';
import { clockOfMachine } from '../adapters/clock-of-machine';
import { employersInDynamodb } from '../adapters/employers-in-dynamodb';
import { logAsJson } from '../adapters/log-as-json';
import { registrationsInDynamodb } from '../adapters/registrations-in-dynamodb';
import { ringsInSqs } from '../adapters/rings-in-sqs';
import { environment } from './environment';
import { sweep } from './sweep';

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

/** Called by an EventBridge rule every 15 minutes, on purpose not by the Scheduler it guards. */
export async function handler() {
  const { idleUntil, ...outcome } = await sweep(world);
  return { ...outcome, idleUntil: new Date(idleUntil).toISOString() };
}
