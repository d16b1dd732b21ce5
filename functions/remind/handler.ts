import { setTimeout as sleep } from 'node:timers/promises';
import { chanceOfMachine } from '../adapters/chance-of-machine';
import { clockOfMachine } from '../adapters/clock-of-machine';
import { employersInDynamodb } from '../adapters/employers-in-dynamodb';
import { linksInJose } from '../adapters/links-in-jose';
import { logAsJson } from '../adapters/log-as-json';
import { postboxInSes } from '../adapters/postbox-in-ses';
import { registrationsInDynamodb } from '../adapters/registrations-in-dynamodb';
import { stopsInDynamodb } from '../adapters/stops-in-dynamodb';
import { handleBatch } from '../handle-batch';
import { ringBody } from '../ring';
import { environment } from './environment';
import { laneOfRun } from './lane-of-run';
import { keepPace } from './pace';
import { postboxOfRun } from './postbox-of-run';
import { remind, timeOfRun } from './remind';

// Once per cold start.
const settings = environment.parse(process.env);
const clock = clockOfMachine;
const postbox = postboxInSes(settings);
const wait = (ms: number) => sleep(ms);
const pace = keepPace(postbox, clock, wait);
const world = {
  clock,
  chance: chanceOfMachine,
  log: logAsJson,
  registrations: registrationsInDynamodb(settings.TABLE, clock),
  employers: employersInDynamodb(settings.TABLE, clock),
  stops: stopsInDynamodb(settings.TABLE, settings.PEPPER_SECRET),
  links: linksInJose(settings.LINKS_SECRET, clock),
};

/** Called by the due queues: something rings for an item. */
export const handler = async (event: unknown) => {
  const time = timeOfRun(clock);
  const run = { lane: laneOfRun(event, settings), pace, clock, sleep: wait, random: Math.random, time };
  const worldOfRun = { ...world, postbox: postboxOfRun(postbox, run) };
  const answer = await handleBatch(world.log, event, async (body) => {
    const { id } = ringBody.parse(JSON.parse(body));
    const outcome = await remind(worldOfRun, { publicUrl: settings.PUBLIC_URL }, id, time);
    world.log('info', `ring-${outcome.outcome}`, 'A ring was answered.', { item: id });
  });
  await pace.rest(time);
  return answer;
};
