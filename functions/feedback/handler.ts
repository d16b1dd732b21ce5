import { clockOfMachine } from '../adapters/clock-of-machine';
import { employersInDynamodb } from '../adapters/employers-in-dynamodb';
import { logAsJson } from '../adapters/log-as-json';
import { registrationsInDynamodb } from '../adapters/registrations-in-dynamodb';
import { stopsInDynamodb } from '../adapters/stops-in-dynamodb';
import { handleBatch } from '../handle-batch';
import { environment } from './environment';
import { readMailEvent } from './read-event';
import { takeFeedback } from './take-feedback';

// Once per cold start.
const settings = environment.parse(process.env);
const clock = clockOfMachine;
const world = {
  clock,
  log: logAsJson,
  registrations: registrationsInDynamodb(settings.TABLE, clock),
  employers: employersInDynamodb(settings.TABLE, clock),
  stops: stopsInDynamodb(settings.TABLE, settings.PEPPER_SECRET),
};

/** Called by the feedback queue with what SES published. */
export const handler = (event: unknown) =>
  handleBatch(world.log, event, async (body) => {
    const mailEvent = readMailEvent(body);
    if (mailEvent !== undefined) await takeFeedback(world, mailEvent);
  });
