import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSns } from '../../../infra/local/services/sns';
import { openQueues, type StageQueues } from '../../../infra/local/services/sqs-queues';
import { account, beginning, openStand, region, resource, type Stand } from './stand';

const arnOf = (service: string, name: string) => `arn:aws:${service}:${region}:${account}:${name}`;
const topicArn = arnOf('sns', 'mail-events');
const queueArn = arnOf('sqs', 'mail-events');
const rawArn = arnOf('sqs', 'raw');
const subscription = (name: string, properties: Readonly<Record<string, unknown>>) =>
  resource('AWS::SNS::Subscription', name, name, { TopicArn: topicArn, Protocol: 'sqs', ...properties });
const resources = [
  resource('AWS::SNS::Topic', 'mail-events', topicArn, {}),
  resource('AWS::SNS::Topic', 'nobody', arnOf('sns', 'nobody'), {}),
  resource('AWS::SQS::Queue', 'mail-events', queueArn, {}),
  resource('AWS::SQS::Queue', 'raw', rawArn, {}),
  subscription('wrapped', { Endpoint: queueArn }),
  subscription('raw', { Endpoint: rawArn, RawMessageDelivery: true }),
];

let stand: Stand;
let queues: StageQueues;
beforeEach(async () => {
  stand = await openStand();
  queues = await openQueues({ ...stand, resources, account, doorUrl: 'http://127.0.0.1:1' });
});
afterEach(() => stand.close());

test('a message reaches every queue of the topic: wrapped as SNS wraps it, or raw where the subscription says so', async () => {
  const sns = openSns({ ...stand, queues, resources });
  const { writes, announce } = sns.publish(topicArn, '{"eventType":"Bounce"}', 'Amazon SES Email Event Notification');
  await stand.store.write(writes);
  announce();
  await stand.clock.turn(beginning);
  const [wrapped] = await queues.receive(queueArn, 10);
  expect(JSON.parse(wrapped?.body ?? '')).toMatchObject({
    Type: 'Notification',
    TopicArn: topicArn,
    Subject: 'Amazon SES Email Event Notification',
    Message: '{"eventType":"Bounce"}',
    Timestamp: '2027-01-10T00:00:00.000Z',
  });
  expect((await queues.receive(rawArn, 10)).map(({ body }) => body)).toEqual(['{"eventType":"Bounce"}']);
});

test('a topic nobody subscribes to takes a message and forgets it; one that does not exist is an error', () => {
  const sns = openSns({ ...stand, queues, resources });
  expect(sns.publish(arnOf('sns', 'nobody'), 'hello').writes).toEqual([]);
  expect(() => sns.publish(arnOf('sns', 'elsewhere'), 'hello')).toThrow('There is no topic');
});

test('what the stage does not do stops it, by name', () => {
  const withSubscription = (properties: Readonly<Record<string, unknown>>) =>
    openSns({ ...stand, queues, resources: [...resources, subscription('odd', properties)] });
  expect(() => withSubscription({ Endpoint: queueArn, FilterPolicy: {} })).toThrow('FilterPolicy');
  expect(() => withSubscription({ Endpoint: 'a@example.com', Protocol: 'email' })).toThrow('Protocol');
});
