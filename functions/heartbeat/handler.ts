import { chanceOfMachine } from '../adapters/chance-of-machine';
import { clockOfMachine } from '../adapters/clock-of-machine';
import { logAsJson } from '../adapters/log-as-json';
import { pulsesInDynamodb } from '../adapters/pulses-in-dynamodb';
import { registrationsInDynamodb } from '../adapters/registrations-in-dynamodb';
import { environment } from './environment';
import { frontDoorAt } from './front-door';
import { keepBeating } from './keep-beating';

// Once per cold start.
const settings = environment.parse(process.env);
const clock = clockOfMachine;
const world = {
  clock,
  chance: chanceOfMachine,
  log: logAsJson,
  registrations: registrationsInDynamodb(settings.TABLE, clock),
  pulses: pulsesInDynamodb(settings.TABLE, clock),
};
const knock = frontDoorAt(settings.PUBLIC_URL);

/** Called by an EventBridge rule every half hour. */
export const handler = () => keepBeating(world, knock);
