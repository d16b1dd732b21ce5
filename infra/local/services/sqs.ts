/** SQS on the stage as the SDK sees it: JSON over HTTP in front of the queues. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { AwsAnswer, AwsRequest, AwsService, Need, StageClock } from '../seams';
import { Refusal, readBody, refusing } from './refusal';
import { pick, showMessage, showQueue, sort } from './sqs-answer';
import type { NewMessage } from './sqs-arrivals';
import { digestAttributes, digestBody } from './sqs-digest';
import { openQueues, type QueuesOfTemplate, type StageQueues } from './sqs-queues';
import {
  checkBatch,
  checkMessage,
  deleteEntry,
  largestMessage,
  requests,
  sendEntry,
  sizeOf,
  sqsRefusal,
} from './sqs-request';
import type { QueueShelf } from './sqs-shelf';

interface SqsSettings {
  readonly queues: StageQueues;
  readonly clock: StageClock;
  readonly account: string;
  readonly region: string;
}
type Operation = (request: AwsRequest) => Promise<unknown>;

const addressed = z.looseObject({
  QueueUrl: z.string().optional(),
  SourceArn: z.string().optional(),
  DestinationArn: z.string().optional(),
});

const on =
  (resource: string) =>
  (action: string): Need => ({ action, resource });
/** A task receives and deletes in the name of whoever starts it: API_StartMessageMoveTask. */
const movePowers = (name: string): readonly string[] =>
  name === 'StartMessageMoveTask' ? ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'] : [];
const putting = (destination: string | undefined): readonly Need[] =>
  destination === undefined ? [] : [on(destination)('sqs:SendMessage')];

/** Opens the queues of the template, and the service in front of them. */
export async function openSqs(
  stage: QueuesOfTemplate & { readonly region: string },
): Promise<AwsService & { readonly queues: StageQueues }> {
  const queues = await openQueues(stage);
  return { queues, ...makeSqs({ ...stage, queues }) };
}

/** Stands in front of the queues. An operation other than those below throws with its name. */
function makeSqs(settings: SqsSettings): AwsService {
  const { queues, clock, account, region } = settings;

  /** A queue is found by the last part of its URL, whatever host and account the rest names. */
  function find(url: string): QueueShelf {
    const queue = queues.byName(nameOf(url));
    if (queue === undefined) throw new Refusal(400, 'NonExistentQueue', 'The specified queue does not exist.');
    return queue;
  }
  const take =
    <Asked>(schema: z.ZodType<Asked>, work: (asked: Asked, request: AwsRequest) => unknown): Operation =>
    async (request) =>
      work(readBody(schema, request, 'InvalidParameterValue'), request);

  async function send(url: string, messages: readonly z.infer<typeof sendEntry>[], sender: string) {
    const news = messages.map(
      (one): NewMessage => ({
        body: one.MessageBody,
        delaySeconds: one.DelaySeconds,
        messageAttributes: one.MessageAttributes,
        sender,
      }),
    );
    const ids = await queues.send(find(url).settings.arn, news);
    return messages.map((one, index) => ({
      Id: one.Id,
      MessageId: ids[index],
      MD5OfMessageBody: digestBody(one.MessageBody),
      MD5OfMessageAttributes: digestAttributes(one.MessageAttributes ?? {}),
    }));
  }
  /** Answers when a message may be there, at the latest after the seconds. */
  async function wait(queue: QueueShelf, seconds: number): Promise<void> {
    let stop = () => {};
    await new Promise<void>((resolve) => {
      const callOff = clock.wake(clock.now() + seconds * 1_000, `long poll of ${queue.settings.name}`, () => resolve());
      const silence = queues.onReady(queue.settings.arn, resolve);
      stop = () => {
        callOff();
        silence();
      };
    });
    stop();
  }

  const operations: Readonly<Record<string, Operation>> = {
    SendMessage: take(requests.SendMessage, async (asked, { caller }) => {
      checkMessage(asked);
      const [{ Id: _, ...sent } = { Id: '' }] = await send(asked.QueueUrl, [{ Id: 'one', ...asked }], caller);
      return sent;
    }),
    SendMessageBatch: take(requests.SendMessageBatch, async (asked, { caller }) => {
      checkBatch(asked.Entries);
      const { good, failed } = sort(asked.Entries, sendEntry, checkMessage);
      if (good.reduce((sum, entry) => sum + sizeOf(entry), 0) > largestMessage) {
        const words = `Batch requests cannot be longer than ${largestMessage} bytes.`;
        throw new Refusal(400, 'BatchRequestTooLong', words);
      }
      return { Successful: await send(asked.QueueUrl, good, caller), Failed: failed };
    }),
    ReceiveMessage: take(requests.ReceiveMessage, async (asked) => {
      const queue = find(asked.QueueUrl);
      const receive = () => queues.receiveFor(queue.settings.arn, asked.MaxNumberOfMessages, asked.VisibilityTimeout);
      let messages = await receive();
      if (messages.length === 0 && asked.WaitTimeSeconds > 0) {
        await wait(queue, asked.WaitTimeSeconds);
        messages = await receive();
      }
      return messages.length === 0 ? {} : { Messages: messages.map((message) => showMessage(message, asked)) };
    }),
    DeleteMessage: take(requests.DeleteMessage, async (asked) => {
      const { arn } = find(asked.QueueUrl).settings;
      checkHandle(queues, arn, asked.ReceiptHandle);
      await queues.remove(arn, [asked.ReceiptHandle]);
      return {};
    }),
    DeleteMessageBatch: take(requests.DeleteMessageBatch, async (asked) => {
      checkBatch(asked.Entries);
      const { arn } = find(asked.QueueUrl).settings;
      const { good, failed } = sort(asked.Entries, deleteEntry, (entry) =>
        checkHandle(queues, arn, entry.ReceiptHandle),
      );
      await queues.remove(
        arn,
        good.map((entry) => entry.ReceiptHandle),
      );
      return { Successful: good.map(({ Id }) => ({ Id })), Failed: failed };
    }),
    ChangeMessageVisibility: take(requests.ChangeMessageVisibility, async (asked) => {
      const { arn } = find(asked.QueueUrl).settings;
      const state = checkHandle(queues, arn, asked.ReceiptHandle);
      if (state === 'visible') {
        throw new Refusal(400, 'MessageNotInflight', 'The message referred to is not in flight.');
      }
      if (state === 'gone') {
        const words = `Value ${asked.ReceiptHandle} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change.`;
        throw new Refusal(400, 'InvalidParameterValue', words);
      }
      await queues.release(arn, asked.ReceiptHandle, asked.VisibilityTimeout);
      return {};
    }),
    GetQueueAttributes: take(requests.GetQueueAttributes, async (asked) => {
      const all = await showQueue(queues, find(asked.QueueUrl));
      return { Attributes: pick(all, asked.AttributeNames ?? []) };
    }),
    ListQueues: take(requests.ListQueues, ({ QueueNamePrefix = '' }) => ({
      QueueUrls: queues.all
        .map(({ settings: { url } }) => url)
        .filter((url) => nameOf(url).startsWith(QueueNamePrefix)),
    })),
    ListDeadLetterSourceQueues: take(requests.ListDeadLetterSourceQueues, ({ QueueUrl }) => {
      const { arn } = find(QueueUrl).settings;
      const sources = queues.all.filter(({ settings: { redrive } }) => redrive?.deadLetterArn === arn);
      // Lower case, unlike the answer of ListQueues.
      return { queueUrls: sources.map(({ settings: { url } }) => url) };
    }),
    StartMessageMoveTask: take(requests.StartMessageMoveTask, ({ SourceArn, DestinationArn }) =>
      queues.moves.start(SourceArn, DestinationArn),
    ),
    ListMessageMoveTasks: take(requests.ListMessageMoveTasks, ({ SourceArn, MaxResults }) => ({
      Results: queues.moves.list(SourceArn, MaxResults),
    })),
  };
  function operationOf(request: AwsRequest): { readonly name: string; readonly run: Operation } {
    const name = request.headers['x-amz-target']?.split('.')[1] ?? '(none)';
    const run = operations[name];
    if (run === undefined) throw new Error(`The stage's SQS does not know the operation ${name}.`);
    return { name, run };
  }
  return {
    needs(request) {
      const { name } = operationOf(request);
      const { QueueUrl: url, SourceArn, DestinationArn } = readBody(addressed, request, 'InvalidParameterValue');
      const action = `sqs:${name.replace(/Batch$/, '')}`;
      if (SourceArn !== undefined)
        return [action, ...movePowers(name)].map(on(SourceArn)).concat(putting(DestinationArn));
      // ListQueues names none: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html
      const arn = queues.byName(nameOf(url ?? ''))?.settings.arn;
      return [on(arn ?? `arn:aws:sqs:${region}:${account}:${nameOf(url ?? '*')}`)(action)];
    },
    answer: (request) => refusing(async () => json(await operationOf(request).run(request)), sqsRefusal),
    denied: ({ action, resource }, { caller }) =>
      sqsRefusal({
        status: 403,
        code: 'AccessDenied',
        message: `User: ${caller} is not authorized to perform: ${action.toLowerCase()} on resource: ${resource} because no identity-based policy allows the ${action.toLowerCase()} action`,
      }),
  };
}

const nameOf = (url: string): string => url.split('/').at(-1) ?? '';

const json = (body: unknown): AwsAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() },
  body: JSON.stringify(body),
});

/** @throws Refusal where it is no handle of the stage's at all. */
function checkHandle(queues: StageQueues, queueArn: string, handle: string): 'in flight' | 'visible' | 'gone' {
  const state = queues.handleState(queueArn, handle);
  if (state === 'not a handle') {
    throw new Refusal(
      400,
      'ReceiptHandleIsInvalid',
      `The input receipt handle "${handle}" is not a valid receipt handle.`,
    );
  }
  return state;
}
