/** The queues of the stage: delay, visibility, retention and dead letters by the virtual clock, every message in the store. */
import { randomUUID } from 'node:crypto';
import type { QueueMessage, Queues, StageClock, StageResource, StageStore, Write } from '../seams';
import { type NewMessage, receiveArrivals } from './sqs-arrivals';
import { type MoveTasks, openMoveTasks } from './sqs-move';
import { readQueue } from './sqs-settings';
import { attributesOf, type Entry, openQueueShelf, type QueueShelf, type StoredMessage } from './sqs-shelf';
import { watchQueues } from './sqs-watch';

export interface QueuesOfTemplate {
  readonly store: StageStore;
  readonly clock: StageClock;
  readonly resources: readonly StageResource[];
  readonly account: string;
  /** Where AWS calls arrive, without a slash at the end. */
  readonly doorUrl: string;
}
/** What a receipt handle means now. `gone`: the message was removed, or received again since. */
export type HandleState = 'in flight' | 'visible' | 'gone' | 'not a handle';

export interface StageQueues extends Queues {
  readonly byName: (name: string) => QueueShelf | undefined;
  readonly all: readonly QueueShelf[];
  /** Dead letters on their way back. */
  readonly moves: MoveTasks;
  readonly send: (queueArn: string, messages: readonly NewMessage[]) => Promise<readonly string[]>;
  /** `receive` with another visibility than the queue's. */
  readonly receiveFor: (
    queueArn: string,
    max: number,
    visibilitySeconds: number | undefined,
  ) => Promise<readonly QueueMessage[]>;
  /** Answers how to stop listening. */
  readonly onReady: (queueArn: string, listen: () => void) => () => void;
  readonly handleState: (queueArn: string, receiptHandle: string) => HandleState;
}

/**
 * Opens every queue among the resources with the messages the last run left.
 * @throws Error where a queue asks for what the stage does not do, or names a dead-letter queue that does not exist.
 */
export async function openQueues(stage: QueuesOfTemplate): Promise<StageQueues> {
  const { store, clock, resources, account, doorUrl } = stage;
  const queues = new Map<string, QueueShelf>();
  for (const resource of resources.filter(({ type }) => type === 'AWS::SQS::Queue')) {
    queues.set(resource.arn, await openQueueShelf(store, readQueue(resource, account, doorUrl)));
  }
  for (const { settings } of queues.values())
    if (settings.redrive !== undefined) queueAt(settings.redrive.deadLetterArn);

  const { look, onReady } = watchQueues(clock);
  const { prepare, admitExpected, takeIn } = receiveArrivals(clock, look);
  function queueAt(arn: string): QueueShelf {
    const queue = queues.get(arn);
    if (queue === undefined) throw new Error(`There is no queue ${arn} on the stage.`);
    return queue;
  }

  async function receiveFor(
    queueArn: string,
    max: number,
    visibilitySeconds: number | undefined,
  ): Promise<readonly QueueMessage[]> {
    const queue = queueAt(queueArn);
    const { settings } = queue;
    const now = clock.now();
    const received: QueueMessage[] = [];
    const dead: Entry[] = [];
    const writes: Write[] = [...queue.dropOld(now)];
    const deadLetters = settings.redrive === undefined ? undefined : queueAt(settings.redrive.deadLetterArn);
    while (received.length < max) {
      const entry = queue.takeReady(now);
      if (entry === undefined) break;
      const { key, message } = entry;
      if (deadLetters !== undefined && message.receiveCount >= (settings.redrive?.maxReceiveCount ?? 0)) {
        const { handle: _void, ...content } = message;
        const moved = { key, message: { ...content, visibleAt: now, receiveCount: 0, deadLetterSourceArn: queueArn } };
        writes.push(queue.discard(key), deadLetters.putting(moved));
        dead.push(moved);
        continue;
      }
      const handle = `${key}.${randomUUID()}`;
      const taken: StoredMessage = {
        ...message,
        handle,
        receiveCount: message.receiveCount + 1,
        firstReceivedAt: message.firstReceivedAt ?? now,
        visibleAt: now + (visibilitySeconds ?? settings.visibilitySeconds) * 1_000,
      };
      queue.admit({ key, message: taken });
      writes.push(queue.putting({ key, message: taken }));
      received.push({
        messageId: message.messageId,
        receiptHandle: handle,
        body: message.body,
        attributes: attributesOf(taken),
        messageAttributes: message.messageAttributes,
      });
    }
    await store.write(writes);
    for (const entry of dead) deadLetters?.admit(entry);
    if (deadLetters !== undefined && dead.length > 0) look(deadLetters);
    if ((queue.earliest() ?? 0) > now) look(queue);
    return received;
  }
  /** The message a handle stands for, unless it was removed or received again since. */
  function held(queue: QueueShelf, receiptHandle: string): Entry | undefined {
    const key = receiptHandle.slice(0, receiptHandle.indexOf('.'));
    const message = queue.find(key);
    return message?.handle === receiptHandle ? { key, message } : undefined;
  }

  for (const queue of queues.values()) look(queue);
  return {
    byName: (name) => [...queues.values()].find(({ settings }) => settings.name === name),
    all: [...queues.values()],
    moves: openMoveTasks({ queues: [...queues.values()], store, clock, look }),
    putting(queueArn, message) {
      const queue = queueAt(queueArn);
      return [queue.putting(prepare(queue, message))];
    },
    arrived(queueArn) {
      const queue = queueAt(queueArn);
      clock.busy(`arrivals at ${queue.settings.name}`, () => takeIn(queue)).catch(console.error);
    },
    async send(queueArn, messages) {
      const queue = queueAt(queueArn);
      const entries = messages.map((message) => prepare(queue, message));
      await store.write(entries.map(queue.putting));
      admitExpected(
        queue,
        entries.map(({ key }) => key),
      );
      return entries.map(({ message }) => message.messageId);
    },
    receiveFor,
    receive: (queueArn, max) => receiveFor(queueArn, max, undefined),
    async remove(queueArn, receiptHandles) {
      const queue = queueAt(queueArn);
      await store.write(
        receiptHandles.flatMap((handle) => {
          const entry = held(queue, handle);
          return entry === undefined ? [] : [queue.discard(entry.key)];
        }),
      );
    },
    async release(queueArn, receiptHandle, afterSeconds) {
      const queue = queueAt(queueArn);
      const entry = held(queue, receiptHandle);
      if (entry === undefined) return;
      const released = { ...entry, message: { ...entry.message, visibleAt: clock.now() + afterSeconds * 1_000 } };
      queue.admit(released);
      await store.write([queue.putting(released)]);
      look(queue);
    },
    handleState(queueArn, receiptHandle) {
      if (!/^\d{15}-[-0-9a-f]{36}\.[-0-9a-f]{36}$/.test(receiptHandle)) return 'not a handle';
      const entry = held(queueAt(queueArn), receiptHandle);
      if (entry === undefined) return 'gone';
      return entry.message.visibleAt > clock.now() ? 'in flight' : 'visible';
    },
    onReady: (queueArn, listen) => onReady(queueAt(queueArn), listen),
    async counts(queueArn) {
      const queue = queueAt(queueArn);
      const now = clock.now();
      await store.write(queue.dropOld(now));
      const all = queue.all().map(({ message }) => message);
      const hidden = all.filter(({ visibleAt }) => visibleAt > now);
      const delayed = hidden.filter(({ receiveCount }) => receiveCount === 0).length;
      return { visible: all.length - hidden.length, inFlight: hidden.length - delayed, delayed };
    },
    async peek(queueArn, limit) {
      const queue = queueAt(queueArn);
      await store.write(queue.dropOld(clock.now()));
      return queue
        .all()
        .slice(0, limit)
        .map(({ message }) => ({
          messageId: message.messageId,
          body: message.body,
          sentAt: message.sentAt,
          receiveCount: message.receiveCount,
          attributes: { ...attributesOf(message), ...message.messageAttributes },
        }));
    },
  };
}
