/** A queue whose messages never vanish: what fails too often goes to a dead-letter queue that raises an alarm. */
import { Duration, Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { House } from './house';
import { queueNameOf, queueOf } from './places';
import type { Alert } from './watch';

export type QueueProps = {
  readonly name: string;
  /** Longer than the reading room's timeout, or a second run starts while the first still works. */
  readonly visibility: Duration;
  /** What a person notices when a message ends in the dead letters. */
  readonly whenItFails: string;
  /** How soon somebody must look, at dead letters as at messages that wait. */
  readonly act: Alert['act'];
  /** How long the oldest message may wait before somebody is told: nobody else notices a queue that is not read at all. */
  readonly mostWaiting: Duration;
  /** What a person notices when messages wait longer. */
  readonly whenItWaits: string;
};

export class QueueWithDeadLetters extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, house: House, props: QueueProps) {
    super(scope, id);
    this.deadLetters = deadLetters(this, 'DeadLetters', house, props);
    this.queue = new Queue(this, 'Queue', {
      queueName: queueNameOf(house.stage, props.name),
      visibilityTimeout: props.visibility,
      retentionPeriod: Duration.days(14),
      enforceSSL: true,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    });
    house.watch.alert(this, 'Waits', {
      name: `${props.name} waits`,
      whenItFails: props.whenItWaits,
      act: props.act,
      look: [queueOf(house.stage, Stack.of(this).account, props.name)],
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: props.mostWaiting.toSeconds(),
    });
  }
}

/** A queue for what could not be delivered, kept as long as SQS keeps anything, with an alarm on the first message. */
export function deadLetters(
  scope: Construct,
  id: string,
  house: House,
  { name, whenItFails, act }: Pick<QueueProps, 'name' | 'whenItFails' | 'act'>,
): Queue {
  const deadName = `${name}-dead-letters`;
  const queue = new Queue(scope, id, {
    queueName: queueNameOf(house.stage, deadName),
    retentionPeriod: Duration.days(14),
    enforceSSL: true,
  });
  house.watch.alert(scope, `${id}Arrive`, {
    name: `${name} has dead letters`,
    whenItFails,
    act,
    look: [queueOf(house.stage, Stack.of(scope).account, deadName)],
    metric: queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' }),
    threshold: 1,
  });
  return queue;
}
