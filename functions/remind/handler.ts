import { setTimeout as sleep } from 'node:timers/promises';
import { chanceOfMachine } from '../adapters/chance-of-machine';
import { clockOfMachine } from '../adapters/clock-of-machine';
import { employersInDynamodb } from '../adapters/employers-in-dynamodb';
import { linksInJose } from '../adapters/links-in-jose';
import { logAsJson } from '../adapters/log-as-json';
import { postboxInSes } from '../adapters/postbox-in-ses';
import { pulsesInDynamodb } from '../adapters/pulses-in-dynamodb';
import { registrationsInDynamodb } from '../adapters/registrations-in-dynamodb';
import { stopsInDynamodb } from '../adapters/stops-in-dynamodb';
import { answerRings } from './answer-rings';
import { environment } from './environment';
import { keepLetterPulse } from './letter-pulse';
import { keepPace } from './pace';

// Once per cold start.
const settings = environment.parse(process.env);
const clock = clockOfMachine;
const pulse = keepLetterPulse({ clock, log: logAsJson, pulses: pulsesInDynamodb(settings.TABLE, clock) });
const postbox = pulse.heard(postboxInSes(settings));
const world = {
  clock,
  chance: chanceOfMachine,
  log: logAsJson,
  registrations: registrationsInDynamodb(settings.TABLE, clock),
  employers: employersInDynamodb(settings.TABLE, clock),
  stops: stopsInDynamodb(settings.TABLE, settings.PEPPER_SECRET),
  links: linksInJose(settings.LINKS_SECRET, clock),
  postbox,
};
const wait = (ms: number) => sleep(ms);
const machine = {
  letterhead: { publicUrl: settings.PUBLIC_URL },
  dueNowQueueArn: settings.DUE_NOW_QUEUE_ARN,
  pace: keepPace(postbox, clock, wait),
  sleep: wait,
  random: Math.random,
};

/** Called by the due queues: something rings for an item. */
export const handler = (event: unknown) => answerRings(world, machine, event).finally(pulse.tell);
