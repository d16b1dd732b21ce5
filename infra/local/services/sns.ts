/** SNS on the stage: what is published to a topic goes to the queues that subscribe to it. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Queues, StageClock, StageResource } from '../seams';
import type { Consequence } from './consequence';

export interface SnsSettings {
  readonly clock: Pick<StageClock, 'now'>;
  readonly queues: Pick<Queues, 'putting' | 'arrived'>;
  readonly resources: readonly StageResource[];
}
export interface Sns {
  /** The writes that bring a message to every subscribed queue, and the announcement for when they stand. */
  readonly publish: (topicArn: string, message: string, subject?: string) => Consequence;
}

const anything = z.unknown().optional();
const topic = z.strictObject({
  TopicName: anything,
  DisplayName: anything,
  // Data is as safe as the laptop, and signatures of messages are looked at by nobody here.
  KmsMasterKeyId: anything,
  SignatureVersion: anything,
  TracingConfig: anything,
  Tags: anything,
});
const subscription = z.strictObject({
  TopicArn: z.string(),
  Protocol: z.literal('sqs'),
  Endpoint: z.string(),
  RawMessageDelivery: z.union([z.boolean(), z.stringbool()]).default(false),
  // A queue on the stage can always be reached, so nothing goes to these dead letters.
  RedrivePolicy: anything,
  Region: anything,
});

/** @throws Error naming the property where a topic or a subscription asks for what the stage does not do. */
export function openSns(settings: SnsSettings): Sns {
  const { clock, queues, resources } = settings;
  const topics = new Set<string>();
  for (const resource of resources.filter(({ type }) => type === 'AWS::SNS::Topic')) {
    read(topic, resource);
    topics.add(resource.arn);
  }
  const subscriptions = resources
    .filter(({ type }) => type === 'AWS::SNS::Subscription')
    .map((resource) => read(subscription, resource));
  function subscribed(topicArn: string) {
    if (!topics.has(topicArn)) throw new Error(`There is no topic ${topicArn} on the stage.`);
    return subscriptions.filter(({ TopicArn }) => TopicArn === topicArn);
  }
  /** https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html */
  function wrap(topicArn: string, message: string, subject: string | undefined): string {
    return JSON.stringify({
      Type: 'Notification',
      MessageId: randomUUID(),
      TopicArn: topicArn,
      ...(subject === undefined ? {} : { Subject: subject }),
      Message: message,
      Timestamp: new Date(clock.now()).toISOString(),
      SignatureVersion: '1',
      Signature: 'not-signed-on-a-laptop',
      SigningCertURL: 'https://localhost/not-signed-on-a-laptop.pem',
      UnsubscribeURL: 'https://localhost/not-on-a-laptop',
    });
  }
  return {
    publish(topicArn, message, subject) {
      const wrapped = wrap(topicArn, message, subject);
      const targets = subscribed(topicArn);
      return {
        writes: targets.flatMap(({ Endpoint, RawMessageDelivery }) =>
          queues.putting(Endpoint, { body: RawMessageDelivery ? message : wrapped }),
        ),
        announce: () => {
          for (const { Endpoint } of targets) queues.arrived(Endpoint);
        },
      };
    },
  };
}

function read<Shape>(schema: z.ZodType<Shape>, resource: StageResource): Shape {
  const parsed = schema.safeParse(resource.properties);
  if (parsed.success) return parsed.data;
  throw new Error(
    `The stage cannot stand up ${resource.type} ${resource.logicalId}:\n${z.prettifyError(parsed.error)}`,
  );
}
