/** The feedback room: SES reports what became of a letter, through a topic and a queue that keeps the report until it is written down. */
import { Duration } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Environment } from '../../functions/feedback/environment';
import type { House } from '../habits/house';
import { QueueWithDeadLetters } from '../habits/queue-with-dead-letters';
import { RoomFunction } from '../habits/room-function';
import { wakeByQueue } from '../habits/wake';
import { watchReputation } from './watch-reputation';

export class Feedback extends Construct {
  constructor(scope: Construct, house: House, { events }: { readonly events: ITopic }) {
    super(scope, 'Feedback');
    const { table, pepperSecret } = house.memory;

    const room = new RoomFunction<Environment>(this, house, {
      room: 'feedback',
      environment: { TABLE: table.tableName, PEPPER_SECRET: pepperSecret.secretArn },
      whenItFails: 'Somebody who complained, or whose address is dead, may be written to again.',
      timeout: Duration.seconds(30),
    });
    const { queue, deadLetters } = new QueueWithDeadLetters(this, 'Reports', house, {
      name: 'feedback',
      visibility: Duration.minutes(3),
      whenItFails: 'A bounce or a complaint was given up: somebody may be written to who must not be.',
      act: 'tomorrow',
      mostWaiting: Duration.hours(1),
      whenItWaits: 'Bounces and complaints have been waiting for an hour: somebody may be written to who must not be.',
    });
    events.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true, deadLetterQueue: deadLetters }));
    wakeByQueue(room, 'Reports', queue, { batchSize: 10, atOnce: 5 });

    watchReputation(this, house, room.itsLog);
    house.watch.alert(this, 'OutOfReach', {
      name: 'employer is out of reach',
      whenItFails: 'No member of an employer can be written to any more: nobody there hears who does not answer.',
      act: 'tomorrow',
      look: [room.itsLog],
      metric: room.countLines('OutOfReach', '{ $.code = "employer-unreachable" }'),
      threshold: 1,
    });

    room.may(['dynamodb:GetItem', 'dynamodb:PutItem'], table.tableArn);
    room.may(['secretsmanager:GetSecretValue'], pepperSecret.secretArn);
  }
}
