/** How messages come into a queue: given out as writes, down in somebody's batch, and then in the queue. */
import { randomUUID } from 'node:crypto';
import type { StageClock } from '../seams';
import type { Entry, QueueShelf, StoredMessage } from './sqs-shelf';

export interface NewMessage {
  readonly body: string;
  readonly delaySeconds?: number | undefined;
  readonly messageAttributes?: Readonly<Record<string, unknown>> | undefined;
  readonly sender?: string | undefined;
}
export interface Arrivals {
  /** Makes a message that is expected to be written; `takeIn` or `admitExpected` it after. */
  readonly prepare: (queue: QueueShelf, message: NewMessage) => Entry;
  /** Takes in, of all that is expected, what is on disk. */
  readonly takeIn: (queue: QueueShelf) => Promise<void>;
  /** Takes in what is known to be on disk. */
  readonly admitExpected: (queue: QueueShelf, keys: readonly string[]) => void;
}

/** @param look Is told whenever a queue has taken something in. */
export function receiveArrivals(clock: Pick<StageClock, 'now'>, look: (queue: QueueShelf) => void): Arrivals {
  // Messages given out to be written with others; each is in its queue when its batch is down and somebody said so.
  const expected = new Map<QueueShelf, Map<string, StoredMessage>>();
  function prepare(queue: QueueShelf, message: NewMessage): Entry {
    const now = clock.now();
    const messageId = randomUUID();
    const entry = {
      // 15 digits hold milliseconds until the year 33658.
      key: `${String(now).padStart(15, '0')}-${messageId}`,
      message: {
        messageId,
        body: message.body,
        messageAttributes: message.messageAttributes ?? {},
        sender: message.sender ?? 'stage',
        sentAt: now,
        visibleAt: now + (message.delaySeconds ?? queue.settings.delaySeconds) * 1_000,
        receiveCount: 0,
      },
    };
    const waiting = expected.get(queue) ?? new Map<string, StoredMessage>();
    expected.set(queue, waiting.set(entry.key, entry.message));
    return entry;
  }
  // One look at the disk at a time, for all that are expected: a thousand schedules may ring at one instant.
  const looking = new Set<QueueShelf>();
  const lookAgain = new Set<QueueShelf>();
  async function takeIn(queue: QueueShelf): Promise<void> {
    lookAgain.add(queue);
    if (looking.has(queue)) return;
    looking.add(queue);
    try {
      while (lookAgain.delete(queue)) {
        const waiting = expected.get(queue) ?? new Map<string, StoredMessage>();
        const down = await Promise.all([...waiting.keys()].map(async (key) => ((await queue.isDown(key)) ? key : '')));
        admitExpected(queue, down);
      }
    } finally {
      looking.delete(queue);
    }
  }
  function admitExpected(queue: QueueShelf, keys: readonly string[]): void {
    for (const key of keys) {
      const message = expected.get(queue)?.get(key);
      if (message === undefined) continue;
      expected.get(queue)?.delete(key);
      queue.admit({ key, message });
    }
    look(queue);
  }

  return { prepare, takeIn, admitExpected };
}
