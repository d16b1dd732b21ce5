import { handleBatch } from '../handle-batch';
import { ringBody } from '../ring';
import { laneOfRun } from './lane-of-run';
import type { Pace } from './pace';
import { postboxOfRun } from './postbox-of-run';
import { type RemindWorld, remind, timeOfRun } from './remind';
import type { Letterhead } from './write-contact-mail';

/** What every run on one machine has in common. */
export type Machine = {
  readonly letterhead: Letterhead;
  readonly dueNowQueueArn: string;
  readonly pace: Pace;
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
};

/** One run of the room: answers a batch of rings from one of the two queues, at the pace of its lane, and names those that failed. */
export async function answerRings(
  world: RemindWorld,
  { letterhead, dueNowQueueArn, pace, sleep, random }: Machine,
  event: unknown,
) {
  const { clock, log, postbox } = world;
  const time = timeOfRun(clock);
  const run = { lane: laneOfRun(event, dueNowQueueArn), pace, clock, sleep, random, time };
  const worldOfRun = { ...world, postbox: postboxOfRun(postbox, run) };
  const answer = await handleBatch(log, event, async (body) => {
    const { id } = ringBody.parse(JSON.parse(body));
    const { outcome } = await remind(worldOfRun, letterhead, id, time);
    log('info', 'ring-answered', 'A ring was answered.', { item: id, outcome });
  });
  await pace.rest(time);
  return answer;
}
