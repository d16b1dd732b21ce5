/** A reminder's whole life in our code, room by room, over a world with no latency. */
import { readStream } from '../../../functions/alarm/read-stream';
import { setAlarms } from '../../../functions/alarm/set-alarms';
import { readMailEvent } from '../../../functions/feedback/read-event';
import { takeFeedback } from '../../../functions/feedback/take-feedback';
import type { World } from '../../../functions/ports/world';
import { answerRings } from '../../../functions/remind/answer-rings';
import type { Instant } from '../../../shared/calendar/day';
import type { ClaimId } from '../../../shared/registrations/ledger';
import type { PersonDue } from '../remind/people-due';
import type { WorldOfMaps, Written } from '../remind/world-of-maps';

const queueArn = 'arn:aws:sqs:ap-northeast-1:111122223333:kaeru-due';

/** A room that waits for nothing: its letters go as fast as it can write them. */
const machine = {
  letterhead: { publicUrl: 'https://kaeru.example' },
  dueNowQueueArn: `${queueArn}-now`,
  pace: { turn: async () => {}, rest: async () => {} },
  sleep: async () => {},
  random: () => 0.5,
};

/** What the table's stream hands to the alarm room, as much of it as the room reads. */
const streamEvent = (changes: readonly Written[]) => ({
  Records: changes.map(({ id, before, after }, index) => ({
    dynamodb: {
      SequenceNumber: String(index),
      Keys: { pk: { S: `registration#${id}` } },
      OldImage: imageOf(before),
      NewImage: imageOf(after),
    },
  })),
});
const imageOf = (at: Instant | undefined) => (at === undefined ? {} : { nextLetterAt: { N: String(at) } });

/** What an alarm puts on the queue. */
export const ringEvent = (id: string) => ({
  Records: [{ messageId: id, eventSourceARN: queueArn, body: JSON.stringify({ id }) }],
});

const deliveryEvent = (id: string, claim: ClaimId): string =>
  JSON.stringify({ eventType: 'Delivery', mail: { tags: { registration: [id], claim: [claim] } } });

/** One run of the remind room for one ring. */
export const ring = (world: World, id: string) => answerRings(world, machine, ringEvent(id));

/** One run of the alarm room for each record of the stream. */
export async function passOn(world: World, changes: readonly Written[]): Promise<void> {
  for (const change of changes) await setAlarms(world, readStream(streamEvent([change])));
}

/** Rings for everybody at their hour, and arms the alarm of what is next; with what SES says of the letter, where asked for. How many letters went. */
export async function liveOverMaps(
  world: WorldOfMaps,
  people: readonly PersonDue[],
  { feedback }: { readonly feedback: boolean },
): Promise<number> {
  world.begin(people.map(({ stored }) => stored));
  for (const { stored, at } of people) {
    const { id } = stored.registration;
    world.setTime(at);
    await ring(world, id);
    if (feedback) {
      const event = readMailEvent(deliveryEvent(id, world.lastClaim()));
      if (event !== undefined) await takeFeedback(world, event);
    }
    await passOn(world, world.written.splice(0));
  }
  return world.mails();
}
