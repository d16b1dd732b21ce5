/** The messages of one queue: on a shelf of the store, and in memory by the time they can be received. */
import { makeTimeHeap } from '../clock-heap';
import type { QueueSettings, Shelf, StageStore, Write } from '../seams';

export interface StoredMessage {
  readonly messageId: string;
  readonly body: string;
  readonly messageAttributes: Readonly<Record<string, unknown>>;
  readonly sender: string;
  /** Times are epoch milliseconds of the virtual clock. */
  readonly sentAt: number;
  readonly visibleAt: number;
  readonly receiveCount: number;
  readonly firstReceivedAt?: number;
  /** The handle of the latest receive; earlier ones are void. */
  readonly handle?: string;
  readonly deadLetterSourceArn?: string;
}
/** A message and its key on the shelf, which sorts by the time of sending. */
export interface Entry {
  readonly key: string;
  readonly message: StoredMessage;
}
export interface QueueShelf {
  readonly settings: QueueSettings;
  /** The write that puts a message here; it is in the queue once `admit` was told. */
  readonly putting: (entry: Entry) => Write;
  readonly isDown: (key: string) => Promise<boolean>;
  /** Takes in a message, or what became of one that is here. */
  readonly admit: (entry: Entry) => void;
  readonly discard: (key: string) => Write;
  readonly find: (key: string) => StoredMessage | undefined;
  readonly all: () => readonly Entry[];
  /** Takes the message that has been ready longest; `admit` or `discard` it. */
  readonly takeReady: (now: number) => Entry | undefined;
  /** When the first message can be received. */
  readonly earliest: () => number | undefined;
  /** Discards what is older than the queue keeps. */
  readonly dropOld: (now: number) => readonly Write[];
}

/** Opens the queue with the messages the last run left in it. */
export async function openQueueShelf(store: StageStore, settings: QueueSettings): Promise<QueueShelf> {
  const shelf: Shelf<StoredMessage> = store.shelf(`queue-${settings.name}`);
  const messages = new Map<string, StoredMessage>();
  const byVisibility = makeTimeHeap<Entry & { readonly at: number }>();
  const byAge = makeTimeHeap<{ readonly at: number; readonly key: string }>();

  function admit({ key, message }: Entry): void {
    if (!messages.has(key)) byAge.push({ at: message.sentAt + settings.retentionSeconds * 1_000, key });
    messages.set(key, message);
    byVisibility.push({ key, message, at: message.visibleAt });
  }
  /** The first in the heap that still stands: what was received, released or removed since has left its old place there. */
  function first(): (Entry & { readonly at: number }) | undefined {
    for (;;) {
      const top = byVisibility.peek();
      if (top === undefined || messages.get(top.key) === top.message) return top;
      byVisibility.pop();
    }
  }
  function discard(key: string): Write {
    messages.delete(key);
    return shelf.del(key);
  }
  for (const [key, message] of await shelf.list()) admit({ key, message });
  return {
    settings,
    putting: ({ key, message }) => shelf.put(key, message),
    isDown: async (key) => (await shelf.get(key)) !== undefined,
    admit,
    discard,
    find: (key) => messages.get(key),
    all: () => [...messages].map(([key, message]) => ({ key, message })).sort((a, b) => (a.key < b.key ? -1 : 1)),
    takeReady(now) {
      const top = first();
      return top === undefined || top.at > now ? undefined : byVisibility.pop();
    },
    earliest: () => first()?.at,
    dropOld(now) {
      const writes: Write[] = [];
      for (let oldest = byAge.peek(); oldest !== undefined && oldest.at <= now; oldest = byAge.peek()) {
        byAge.pop();
        if (messages.has(oldest.key)) writes.push(discard(oldest.key));
      }
      return writes;
    },
  };
}

/** The attributes SQS itself gives a message, as it writes them: everything is text, times are milliseconds. */
export function attributesOf(message: StoredMessage): Readonly<Record<string, string>> {
  return {
    ApproximateReceiveCount: String(message.receiveCount),
    SentTimestamp: String(message.sentAt),
    SenderId: message.sender,
    ...(message.firstReceivedAt === undefined
      ? {}
      : { ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt) }),
    ...(message.deadLetterSourceArn === undefined ? {} : { DeadLetterQueueSourceArn: message.deadLetterSourceArn }),
  };
}
