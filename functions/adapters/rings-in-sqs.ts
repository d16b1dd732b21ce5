import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Lane } from '../../shared/letters/kinds';
import type { ItemId } from '../item-id';
import type { Rings } from '../ports/rings';
import { sendAll } from './send-to-queue';

/** A room that rings for reminders only is told the due queue alone. */
export type RingSettings = { readonly DUE_QUEUE_URL: string; readonly DUE_NOW_QUEUE_URL?: string };

const whereRingsLie = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesDelayed',
  'ApproximateNumberOfMessagesNotVisible',
] as const;

const bodyOf = (id: ItemId): string => JSON.stringify({ id });

/** Rings as messages of the two due queues; see `functions/ring.ts` for their body. */
export function ringsInSqs(settings: RingSettings, sqs = new SQSClient({})): Rings {
  const queueOf = (lane: Lane): string => {
    const url = lane === 'due' ? settings.DUE_QUEUE_URL : settings.DUE_NOW_QUEUE_URL;
    if (url === undefined) throw new Error(`This room was not told the queue of the lane "${lane}".`);
    return url;
  };
  return {
    ring: async (id, lane, delaySeconds) => {
      await sqs.send(
        new SendMessageCommand({ QueueUrl: queueOf(lane), MessageBody: bodyOf(id), DelaySeconds: delaySeconds }),
      );
    },
    ringAll: (ids, lane) => sendAll(sqs, queueOf(lane), ids.map(bodyOf)),
    depth: async () => {
      const { Attributes } = await sqs.send(
        new GetQueueAttributesCommand({
          QueueUrl: settings.DUE_QUEUE_URL,
          AttributeNames: [...whereRingsLie],
        }),
      );
      return whereRingsLie.reduce((sum, attribute) => sum + Number(Attributes?.[attribute] ?? 0), 0);
    },
  };
}
