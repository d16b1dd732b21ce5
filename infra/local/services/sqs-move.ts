/** Moving dead letters back, as SQS does it: a task that takes every message of a dead-letter queue to where it came from. */
import { randomUUID } from 'node:crypto';
import type { StageClock, StageStore } from '../seams';
import { Refusal } from './refusal';
import type { Entry, QueueShelf, StoredMessage } from './sqs-shelf';

interface MoveTask {
  readonly TaskHandle: string;
  readonly Status: 'COMPLETED' | 'FAILED';
  readonly SourceArn: string;
  readonly DestinationArn?: string;
  readonly ApproximateNumberOfMessagesMoved: number;
  readonly ApproximateNumberOfMessagesToMove: number;
  readonly FailureReason?: string;
  readonly StartedTimestamp: number;
}
export interface MoveTasks {
  /**
   * Moves what lies in the queue, messages in flight excepted. On the stage it is done when it answers, in one batch.
   * @throws Refusal where a queue does not exist, or the source is nobody's dead-letter queue.
   */
  readonly start: (sourceArn: string, destinationArn: string | undefined) => Promise<{ readonly TaskHandle: string }>;
  /** The latest first. */
  readonly list: (sourceArn: string, most: number) => readonly Omit<MoveTask, 'TaskHandle'>[];
}

interface Move {
  readonly to: QueueShelf;
  readonly from: string;
  readonly entry: Entry;
}

/** What is moved counts as new: another id, another time of sending, no receives (Amazon SQS Developer Guide, "Redrive"). */
function newEntry({ body, messageAttributes, sender }: StoredMessage, now: number): Entry {
  const messageId = randomUUID();
  return {
    key: `${String(now).padStart(15, '0')}-${messageId}`,
    message: { messageId, body, messageAttributes, sender, sentAt: now, visibleAt: now, receiveCount: 0 },
  };
}

/** Per batch of writes: a queue of many thousands shall not hold the stage up in one piece. */
const batchSize = 1_000;

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html */
export function openMoveTasks(settings: {
  readonly queues: readonly QueueShelf[];
  readonly store: Pick<StageStore, 'write'>;
  readonly clock: Pick<StageClock, 'now'>;
  /** Is told of every queue that has taken something in. */
  readonly look: (queue: QueueShelf) => void;
}): MoveTasks {
  const { queues, store, clock, look } = settings;
  const tasks: MoveTask[] = [];
  const mustBe = (arn: string): QueueShelf => {
    const queue = queues.find((one) => one.settings.arn === arn);
    if (queue !== undefined) return queue;
    const words = "The resource that you specified for the SourceArn or the DestinationArn parameter doesn't exist.";
    throw new Refusal(404, 'ResourceNotFoundException', words);
  };

  async function move(source: QueueShelf, moves: readonly Move[]) {
    for (let begin = 0; begin < moves.length; begin += batchSize) {
      const batch = moves.slice(begin, begin + batchSize);
      await store.write(batch.flatMap(({ to, from, entry }) => [source.discard(from), to.putting(entry)]));
      for (const { to, entry } of batch) to.admit(entry);
    }
    for (const queue of new Set(moves.map(({ to }) => to))) look(queue);
  }

  return {
    async start(sourceArn, destinationArn) {
      const source = mustBe(sourceArn);
      const fallback = destinationArn === undefined ? undefined : mustBe(destinationArn);
      if (!queues.some(({ settings: { redrive } }) => redrive?.deadLetterArn === sourceArn)) {
        throw new Refusal(400, 'InvalidParameterValue', 'Source queue must be configured as a Dead Letter Queue.');
      }
      const now = clock.now();
      await store.write(source.dropOld(now));
      const waiting = source.all().filter(({ message }) => message.visibleAt <= now);
      const moves = waiting.flatMap(({ key, message }) => {
        const to = fallback ?? queues.find(({ settings }) => settings.arn === message.deadLetterSourceArn);
        return to === undefined ? [] : [{ to, from: key, entry: newEntry(message, now) }];
      });
      await move(source, moves);
      const task: MoveTask = {
        TaskHandle: Buffer.from(JSON.stringify({ taskId: randomUUID(), sourceArn })).toString('base64'),
        SourceArn: sourceArn,
        ...(destinationArn === undefined ? {} : { DestinationArn: destinationArn }),
        ApproximateNumberOfMessagesMoved: moves.length,
        ApproximateNumberOfMessagesToMove: waiting.length,
        StartedTimestamp: now,
        // What no queue gave up (EventBridge did) does not know where it came from.
        ...(moves.length === waiting.length
          ? { Status: 'COMPLETED' }
          : { Status: 'FAILED', FailureReason: 'CouldNotDetermineMessageSource' }),
      };
      tasks.unshift(task);
      return { TaskHandle: task.TaskHandle };
    },
    list(sourceArn, most) {
      mustBe(sourceArn);
      return tasks
        .filter((task) => task.SourceArn === sourceArn)
        .slice(0, most)
        .map(({ TaskHandle: _onlyWhileRunning, ...task }) => task);
    },
  };
}
