import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  type Message,
  paginateListDeadLetterSourceQueues,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import type { DeadLetters } from '../ports/dead-letters';
import { findQueues } from './find-queues';

const ending = '-dead-letters';
/** SQS gives and takes ten messages at a time. */
const batchSize = 10;
/** How often a task that moves messages is asked how far it is. */
const lookEveryMs = 1_000;

/**
 * The dead-letter queues of a stage. SQS itself moves back what one of its queues gave up; what the Scheduler could not deliver
 * it refuses to move (API_StartMessageMoveTask: "non-SQS queue sources … are currently not supported"), so that is carried over.
 * @param prefix What the names of the stage's queues begin with: `kaeru-production-`.
 * @param meantFor Of queues without a source: the queue their messages were meant for.
 */
export function deadLettersInSqs(
  prefix: string,
  meantFor: Readonly<Record<string, string>>,
  sleep: (ms: number) => Promise<void>,
  sqs = new SQSClient({}),
): DeadLetters {
  const urlOf = async (name: string): Promise<string> => {
    const [url] = (await findQueues(prefix + name, sqs)).filter((found) => found.endsWith(`/${prefix}${name}`));
    if (url === undefined) throw new Error(`The stage has no queue ${prefix}${name}.`);
    return url;
  };
  const look = async (QueueUrl: string) => {
    const AttributeNames = ['QueueArn', 'ApproximateNumberOfMessages'] as const;
    const { Attributes = {} } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...AttributeNames] }),
    );
    return { arn: Attributes.QueueArn ?? '', messages: Number(Attributes.ApproximateNumberOfMessages ?? 0) };
  };
  const sourceOf = async (QueueUrl: string): Promise<string | undefined> => {
    for await (const { queueUrls = [] } of paginateListDeadLetterSourceQueues({ client: sqs }, { QueueUrl })) {
      const [first] = queueUrls;
      if (first !== undefined) return first;
    }
    return undefined;
  };
  const receive = async (QueueUrl: string, more: { VisibilityTimeout?: number; WaitTimeSeconds?: number }) =>
    (
      await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: batchSize,
          MessageAttributeNames: ['ERROR_CODE'],
          ...more,
        }),
      )
    ).Messages ?? [];

  async function move(from: string, to: string, hear: (moved: number) => void): Promise<number> {
    const [{ arn: SourceArn }, { arn: DestinationArn }] = [await look(from), await look(to)];
    const latest = async () =>
      (await sqs.send(new ListMessageMoveTasksCommand({ SourceArn, MaxResults: 1 }))).Results?.[0];
    // Only one at a time is allowed; one that runs already, begun by somebody else or broken off here, is waited for.
    if ((await latest())?.Status !== 'RUNNING') {
      // The destination is said: what EventBridge put down does not know where it came from.
      await sqs.send(new StartMessageMoveTaskCommand({ SourceArn, DestinationArn }));
    }
    for (;;) {
      const task = await latest();
      const moved = task?.ApproximateNumberOfMessagesMoved ?? 0;
      hear(moved);
      if (task?.Status === 'COMPLETED') return moved;
      if (task?.Status !== 'RUNNING') {
        throw new Error(`SQS stopped moving after ${moved} messages: ${task?.FailureReason ?? task?.Status}.`);
      }
      await sleep(lookEveryMs);
    }
  }

  /** Sent before it is deleted: broken off in between, a message comes twice, and a ring that comes twice does no harm. */
  async function carry(from: string, to: string, hear: (moved: number) => void): Promise<number> {
    let moved = 0;
    // Waiting makes SQS ask all of its machines; without, it may answer that nothing is there.
    for (;;) {
      const messages = await receive(from, { WaitTimeSeconds: 1 });
      if (messages.length === 0) return moved;
      const Entries = messages.map(({ Body }, number) => ({ Id: String(number), MessageBody: Body ?? '' }));
      const sent = await sqs.send(new SendMessageBatchCommand({ QueueUrl: to, Entries }));
      const gone = (sent.Successful ?? []).map(({ Id = '' }) => ({
        Id,
        ReceiptHandle: messages[Number(Id)]?.ReceiptHandle ?? '',
      }));
      const [refused] = sent.Failed ?? [];
      if (gone.length > 0) await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: from, Entries: gone }));
      if (refused !== undefined) throw new Error(`SQS did not take a message (${refused.Code}).`);
      moved += gone.length;
      hear(moved);
    }
  }

  return {
    queues: async () => {
      const urls = (await findQueues(prefix, sqs)).filter((url) => url.endsWith(ending)).sort();
      return Promise.all(
        urls.map(async (url) => {
          const { messages } = await look(url);
          // A look hides nothing: the messages are there for the next one at once.
          const some = messages === 0 ? [] : await receive(url, { VisibilityTimeout: 0 });
          return { name: nameIn(url, prefix), messages, causes: [...new Set(some.flatMap(causeIn))].sort() };
        }),
      );
    },
    bringBack: async (name, hear) => {
      const from = await urlOf(name + ending);
      const source = await sourceOf(from);
      if (source !== undefined) return move(from, source, hear);
      const target = meantFor[name];
      if (target === undefined) throw new Error(`Nobody knows where the dead letters of ${name} came from.`);
      return carry(from, await urlOf(target), hear);
    },
  };
}

const nameIn = (url: string, prefix: string): string =>
  (url.split('/').at(-1) ?? '').slice(prefix.length, -ending.length);

/** As the Scheduler and EventBridge say it: docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html */
const causeIn = ({ MessageAttributes }: Message): readonly string[] =>
  MessageAttributes?.ERROR_CODE?.StringValue === undefined ? [] : [MessageAttributes.ERROR_CODE.StringValue];
