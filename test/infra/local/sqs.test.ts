import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListDeadLetterSourceQueuesCommand,
  ListMessageMoveTasksCommand,
  ListQueuesCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqs } from '../../../infra/local/services/sqs';
import { account, beginning, type Front, openStand, region, resource, type Stand, serve } from './stand';

const second = 1_000;
const day = 86_400 * second;
const arnOf = (name: string) => `arn:aws:sqs:${region}:${account}:${name}`;
const due = resource('AWS::SQS::Queue', 'due', arnOf('due'), {
  VisibilityTimeout: 360,
  RedrivePolicy: { deadLetterTargetArn: arnOf('due-dead'), maxReceiveCount: 3 },
});
const dead = resource('AWS::SQS::Queue', 'due-dead', arnOf('due-dead'), { MessageRetentionPeriod: 1_209_600 });
const QueueUrl = `http://127.0.0.1:1/${account}/due`;
const deadUrl = `http://127.0.0.1:1/${account}/due-dead`;

let folder: string;
let stand: Stand;
let sqs: Awaited<ReturnType<typeof openSqs>>;
let front: Front;
let client: SQSClient;
async function open() {
  stand = await openStand(folder);
  sqs = await openSqs({ ...stand, resources: [due, dead], account, region, doorUrl: 'http://127.0.0.1:1' });
  front = await serve('sqs', sqs);
  // The door's port is another one after each start, so a URL from before must still find its queue.
  client = new SQSClient({ ...front.client, useQueueUrlAsEndpoint: false });
}
async function close() {
  client.destroy();
  await front.close();
  await stand.close();
}
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stage-sqs-'));
  await open();
});
afterEach(async () => {
  await close();
  await rm(folder, { recursive: true });
});

const send = (MessageBody: string, more = {}) =>
  client.send(new SendMessageCommand({ QueueUrl, MessageBody, ...more }));
async function receive(more = {}) {
  const answer = await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, ...more }));
  return answer.Messages ?? [];
}
const bodies = async (more = {}) => (await receive(more)).map(({ Body }) => Body);
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no refusal',
    (problem) => problem.name,
  );

test('a message that was sent is received, with the digests the SDK checks, and is gone once deleted', async () => {
  const attributes = {
    reason: { DataType: 'String', StringValue: '期限' },
    tries: { DataType: 'Number', StringValue: '2' },
    seal: { DataType: 'Binary', BinaryValue: new Uint8Array([1, 2, 255]) },
  };
  const sent = await send('ring 再入国', { MessageAttributes: attributes });
  expect(sent.MD5OfMessageBody).toBe(createHash('md5').update('ring 再入国').digest('hex'));
  const [message] = await receive({ MessageAttributeNames: ['All'], MessageSystemAttributeNames: ['All'] });
  expect(message).toMatchObject({
    MessageId: sent.MessageId,
    Body: 'ring 再入国',
    MD5OfMessageAttributes: sent.MD5OfMessageAttributes,
    Attributes: { ApproximateReceiveCount: '1', SentTimestamp: String(beginning), SenderId: 'test-room' },
    MessageAttributes: attributes,
  });
  await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }));
  await stand.clock.turn(beginning + day);
  expect(await receive()).toEqual([]);
});

test('the digest over attributes is the one AWS computes', async () => {
  // A value other emulators' tests hold on to.
  const sent = await send('hello', {
    MessageAttributes: { timestamp: { DataType: 'Number', StringValue: '1493147359900' } },
  });
  expect(sent.MD5OfMessageAttributes).toBe('235c5c510d26fb653d073faed50ae77c');
});

test('a delayed message comes when its delay is over', async () => {
  await send('later', { DelaySeconds: 900 });
  await stand.clock.turn(beginning + 899 * second);
  expect(await bodies()).toEqual([]);
  await stand.clock.turn(beginning + 900 * second);
  expect(await bodies()).toEqual(['later']);
});

test('a received message is hidden from others, and comes again after its visibility timeout', async () => {
  await send('one');
  expect(await bodies()).toEqual(['one']);
  expect(await bodies()).toEqual([]);
  await stand.clock.turn(beginning + 360 * second);
  const [again] = await receive({ MessageSystemAttributeNames: ['All'] });
  expect(again?.Attributes).toMatchObject({
    ApproximateReceiveCount: '2',
    ApproximateFirstReceiveTimestamp: String(beginning),
  });
});

test('a handle from before the message came again no longer deletes it', async () => {
  await send('one');
  const [first] = await receive({ VisibilityTimeout: 10 });
  await stand.clock.turn(beginning + 10 * second);
  await receive();
  await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle }));
  await stand.clock.turn(beginning + day);
  expect(await bodies()).toEqual(['one']);
});

test('visibility can be lengthened, or ended at once', async () => {
  await send('one');
  const [first] = await receive();
  const change = (ReceiptHandle: string | undefined, VisibilityTimeout: number) =>
    client.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }));
  await change(first?.ReceiptHandle, 1_000);
  await stand.clock.turn(beginning + 999 * second);
  expect(await bodies()).toEqual([]);
  await change(first?.ReceiptHandle, 0);
  expect(await refusal(change(first?.ReceiptHandle, 5))).toBe('MessageNotInflight');
  expect(await bodies()).toEqual(['one']);
});

test('what was received three times in vain goes to the dead letters with its content, age and origin', async () => {
  const { MessageId } = await send('poison', { MessageAttributes: { why: { DataType: 'String', StringValue: 'x' } } });
  for (let time = 0; time < 3; time++) {
    expect(await bodies()).toEqual(['poison']);
    await stand.clock.turn(beginning + (time + 1) * 360 * second);
  }
  expect(await bodies()).toEqual([]);
  const [message] = await receive({
    QueueUrl: deadUrl,
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['why'],
  });
  expect(message).toMatchObject({
    MessageId,
    Body: 'poison',
    Attributes: { DeadLetterQueueSourceArn: due.arn, SentTimestamp: String(beginning) },
    MessageAttributes: { why: { StringValue: 'x' } },
  });
  expect(await sqs.queues.counts(due.arn)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
});

test('dead letters go back to where they came from, as new messages, and a task tells how many', async () => {
  const { MessageId } = await send('poison', { MessageAttributes: { why: { DataType: 'String', StringValue: 'x' } } });
  for (let time = 0; time < 3; time++) {
    expect(await bodies()).toEqual(['poison']);
    await stand.clock.turn(beginning + (time + 1) * 360 * second);
  }
  expect(await bodies()).toEqual([]);
  const listed = await client.send(new ListQueuesCommand({ QueueNamePrefix: 'due-' }));
  expect(listed.QueueUrls).toEqual([deadUrl]);
  const sources = await client.send(new ListDeadLetterSourceQueuesCommand({ QueueUrl: deadUrl }));
  expect(sources.queueUrls).toEqual([QueueUrl]);

  const started = await client.send(new StartMessageMoveTaskCommand({ SourceArn: dead.arn }));
  expect(started.TaskHandle).toMatch(/./);
  expect(front.lastNeeds()).toContainEqual({ action: 'sqs:StartMessageMoveTask', resource: dead.arn });
  const tasks = await client.send(new ListMessageMoveTasksCommand({ SourceArn: dead.arn }));
  expect(tasks.Results).toMatchObject([
    { Status: 'COMPLETED', ApproximateNumberOfMessagesToMove: 1, ApproximateNumberOfMessagesMoved: 1 },
  ]);
  const [message] = await receive({ MessageSystemAttributeNames: ['All'], MessageAttributeNames: ['why'] });
  expect(message).toMatchObject({
    Body: 'poison',
    Attributes: { ApproximateReceiveCount: '1', SentTimestamp: String(stand.clock.now()) },
    MessageAttributes: { why: { StringValue: 'x' } },
  });
  expect(message?.MessageId).not.toBe(MessageId);
  expect(await sqs.queues.counts(dead.arn)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
});

test('only the dead letters of a queue can be moved, and only what knows its queue without being told one', async () => {
  const move = (SourceArn: string, DestinationArn?: string) =>
    client.send(new StartMessageMoveTaskCommand({ SourceArn, DestinationArn }));
  expect(await refusal(move(due.arn))).toMatch(/^InvalidParameterValue/);
  expect(await refusal(move(arnOf('nowhere')))).toMatch(/^ResourceNotFound/);
  expect(await refusal(move(dead.arn, arnOf('nowhere')))).toMatch(/^ResourceNotFound/);

  // As EventBridge puts down what it could not deliver: no queue has given it up.
  await send('undelivered', { QueueUrl: deadUrl });
  await move(dead.arn);
  const tasks = await client.send(new ListMessageMoveTasksCommand({ SourceArn: dead.arn }));
  expect(tasks.Results).toMatchObject([{ Status: 'FAILED', FailureReason: 'CouldNotDetermineMessageSource' }]);
  await move(dead.arn, due.arn);
  expect(await bodies()).toEqual(['undelivered']);
});

test('messages nobody takes are forgotten after the queue’s retention, 4 days where the template says nothing', async () => {
  await send('old');
  await stand.clock.turn(beginning + 4 * day - second);
  expect(await sqs.queues.counts(due.arn)).toMatchObject({ visible: 1 });
  await stand.clock.turn(beginning + 4 * day);
  expect(await bodies()).toEqual([]);
  expect(await sqs.queues.peek(due.arn, 10)).toEqual([]);
});

test('everything survives a restart: waiting, hidden and delayed messages, counts and handles', async () => {
  await send('waiting');
  await stand.clock.turn(beginning + second);
  await send('delayed', { DelaySeconds: 60 });
  const [taken] = await receive();
  await send('fresh');
  await close();
  await open();
  expect(await sqs.queues.counts(due.arn)).toEqual({ visible: 1, inFlight: 1, delayed: 1 });
  await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: taken?.ReceiptHandle }));
  await stand.clock.turn(beginning + 600 * second);
  expect((await bodies()).sort()).toEqual(['delayed', 'fresh']);
});

test('a batch is sent and deleted entry by entry; a wrong entry fails alone', async () => {
  const sent = await client.send(
    new SendMessageBatchCommand({
      QueueUrl,
      Entries: [
        { Id: 'a', MessageBody: 'first' },
        { Id: 'b', MessageBody: 'second', DelaySeconds: 901 },
        { Id: 'c', MessageBody: 'bell \u0007' },
      ],
    }),
  );
  expect(sent.Successful?.map(({ Id }) => Id)).toEqual(['a']);
  expect(sent.Failed?.map(({ Id, Code }) => [Id, Code])).toEqual([
    ['b', 'InvalidParameterValue'],
    ['c', 'InvalidMessageContents'],
  ]);
  const [message] = await receive();
  const deleted = await client.send(
    new DeleteMessageBatchCommand({
      QueueUrl,
      Entries: [
        { Id: '1', ReceiptHandle: message?.ReceiptHandle },
        { Id: '2', ReceiptHandle: 'never given' },
      ],
    }),
  );
  expect([deleted.Successful?.map(({ Id }) => Id), deleted.Failed?.map(({ Code }) => Code)]).toEqual([
    ['1'],
    ['ReceiptHandleIsInvalid'],
  ]);
  expect(await sqs.queues.counts(due.arn)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
});

test('what AWS refuses is refused, with the SDK’s own error', async () => {
  const batch = (ids: string[], MessageBody = 'x') =>
    refusal(client.send(new SendMessageBatchCommand({ QueueUrl, Entries: ids.map((Id) => ({ Id, MessageBody })) })));
  expect(await batch([])).toBe('EmptyBatchRequest');
  expect(await batch(['a', 'a'])).toBe('BatchEntryIdsNotDistinct');
  expect(await batch(['not valid'])).toBe('InvalidBatchEntryId');
  expect(await batch(Array.from({ length: 11 }, (_, index) => `n${index}`))).toBe('TooManyEntriesInBatchRequest');
  expect(await batch(['a', 'b'], 'x'.repeat(524_289))).toBe('BatchRequestTooLong');
  expect(await refusal(send('x'.repeat(1_048_577)))).toBe('InvalidParameterValue');
  expect(await refusal(send('x'.repeat(1_048_576)))).toBe('no refusal');
  expect(await refusal(send('late', { DelaySeconds: 901 }))).toBe('InvalidParameterValue');
  expect(await refusal(send('bell \u0007'))).toBe('InvalidMessageContents');
  const elsewhere = new SendMessageCommand({ QueueUrl: `http://127.0.0.1:1/${account}/nowhere`, MessageBody: 'x' });
  expect(await refusal(client.send(elsewhere))).toBe('QueueDoesNotExist');
  expect(await refusal(client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: 'x' })))).toBe(
    'ReceiptHandleIsInvalid',
  );
});

test('a long poll answers as soon as a message comes, and empty when its seconds are over', async () => {
  const polling = bodies({ WaitTimeSeconds: 20 });
  await send('here');
  expect(await polling).toEqual(['here']);
  let inVain: unknown;
  void bodies({ WaitTimeSeconds: 20 }).then((found) => {
    inVain = found;
  });
  for (let at = beginning; inVain === undefined; at += second) await stand.clock.turn(at);
  expect(inVain).toEqual([]);
});

test('the queue tells its settings and how many messages it holds', async () => {
  await send('one');
  await send('two', { DelaySeconds: 60 });
  await receive();
  const all = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  expect(all.Attributes).toEqual({
    QueueArn: due.arn,
    ApproximateNumberOfMessages: '0',
    ApproximateNumberOfMessagesNotVisible: '1',
    ApproximateNumberOfMessagesDelayed: '1',
    VisibilityTimeout: '360',
    DelaySeconds: '0',
    MessageRetentionPeriod: '345600',
    MaximumMessageSize: '1048576',
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dead.arn, maxReceiveCount: 3 }),
  });
  const some = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['DelaySeconds'] });
  expect((await client.send(some)).Attributes).toEqual({ DelaySeconds: '0' });
});

test('a message goes down with what caused it, and whoever listens hears of it when it can be received', async () => {
  let calls = 0;
  sqs.queues.onReady(due.arn, () => {
    calls += 1;
  });
  const cause = stand.store.shelf<string>('cause');
  await stand.store.write([cause.put('schedule', 'fired'), ...sqs.queues.putting(due.arn, { body: 'at once' })]);
  expect(await bodies()).toEqual([]);
  sqs.queues.arrived(due.arn);
  await stand.clock.turn(beginning);
  expect(calls).toBe(1);
  expect(await bodies()).toEqual(['at once']);
  await stand.store.write(sqs.queues.putting(due.arn, { body: 'in a minute', delaySeconds: 60 }));
  sqs.queues.arrived(due.arn);
  await stand.clock.turn(beginning + 59 * second);
  expect(calls).toBe(1);
  await stand.clock.turn(beginning + 60 * second);
  expect(calls).toBe(2);
});

test('a thousand messages of one instant all arrive, each once', async () => {
  for (let index = 0; index < 1_000; index++) {
    const writes = sqs.queues.putting(due.arn, { body: String(index) });
    void stand.store.write(writes).then(() => sqs.queues.arrived(due.arn));
  }
  while ((await sqs.queues.counts(due.arn)).visible < 1_000) await stand.clock.turn(beginning);
  const seen = new Set<string>();
  for (
    let some = await sqs.queues.receive(due.arn, 10);
    some.length > 0;
    some = await sqs.queues.receive(due.arn, 10)
  ) {
    for (const { body } of some) seen.add(body);
  }
  expect(seen.size).toBe(1_000);
  expect(await sqs.queues.counts(due.arn)).toEqual({ visible: 0, inFlight: 1_000, delayed: 0 });
});

test('a message whose batch never went down is never received', async () => {
  const writes = sqs.queues.putting(due.arn, { body: 'never' });
  expect(writes).toHaveLength(1);
  sqs.queues.arrived(due.arn);
  await stand.clock.turn(beginning + day);
  expect(await bodies()).toEqual([]);
});

test('the oldest of many messages come first, each once', async () => {
  for (let batch = 0; batch < 5; batch++) {
    await sqs.queues.send(
      due.arn,
      Array.from({ length: 10 }, (_, index) => ({ body: String(batch * 10 + index) })),
    );
    await stand.clock.turn(beginning + (batch + 1) * second);
  }
  const seen: (string | undefined)[] = [];
  for (let some = await bodies(); some.length > 0; some = await bodies()) seen.push(...some);
  expect(seen).toEqual(Array.from({ length: 50 }, (_, index) => String(index)));
});

test('IAM is asked for the single action, also for a batch', async () => {
  await client.send(new SendMessageBatchCommand({ QueueUrl, Entries: [{ Id: 'a', MessageBody: 'x' }] }));
  expect(front.lastNeeds()).toEqual([{ action: 'sqs:SendMessage', resource: due.arn }]);
  const denied = await refusal(
    (async () => {
      const gate = await serve('sqs', {
        ...sqs,
        answer: async (request) => sqs.denied({ action: 'sqs:SendMessage', resource: due.arn }, request),
      });
      const room = new SQSClient({ ...gate.client, useQueueUrlAsEndpoint: false });
      try {
        await room.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
      } finally {
        room.destroy();
        await gate.close();
      }
    })(),
  );
  expect(denied).toMatch(/^AccessDenied/);
});

test('what the stage does not do is an error with its name', async () => {
  await expect(client.send(new PurgeQueueCommand({ QueueUrl }))).rejects.toThrow();
  const standing = (properties: Readonly<Record<string, unknown>>) =>
    openSqs({
      ...stand,
      resources: [resource('AWS::SQS::Queue', 'odd', arnOf('odd'), properties)],
      account,
      region,
      doorUrl: 'http://127.0.0.1:1',
    });
  await expect(standing({ FifoQueue: true })).rejects.toThrow('FifoQueue');
  const RedrivePolicy = { deadLetterTargetArn: arnOf('nowhere'), maxReceiveCount: 1 };
  await expect(standing({ RedrivePolicy })).rejects.toThrow(`There is no queue ${arnOf('nowhere')}`);
});
