import { alarmsInScheduler } from '../adapters/alarms-in-scheduler';
import { clockOfMachine } from '../adapters/clock-of-machine';
import { employersInDynamodb } from '../adapters/employers-in-dynamodb';
import { logAsJson } from '../adapters/log-as-json';
import { pulsesInDynamodb } from '../adapters/pulses-in-dynamodb';
import { registrationsInDynamodb } from '../adapters/registrations-in-dynamodb';
import { ringsInSqs } from '../adapters/rings-in-sqs';
import { walksInDynamodb } from '../adapters/walks-in-dynamodb';
import { environment } from './environment';
import { tick } from './tick';

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
  walks: walksInDynamodb(settings.TABLE, clock),
};
const pulses = pulsesInDynamodb(settings.TABLE, clock);

/** Called by an EventBridge rule every 15 minutes, on purpose not by the Scheduler it guards. */
export async function handler() {
  const { idleUntil, ...outcome } = await tick(world);
  await pulses.beat('sweep', clock.now());
  return { ...outcome, idleUntil: new Date(idleUntil).toISOString() };
}
