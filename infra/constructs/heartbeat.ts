/** The heartbeat room: every hour it registers somebody who is nobody, by the front door, and sees whether the letter goes. */
import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { tableLayout } from '../../functions/adapters/table-layout';
import type { Environment } from '../../functions/heartbeat/environment';
import type { House } from '../habits/house';
import { RoomFunction } from '../habits/room-function';

/** One run makes what the next one judges, so whoever is woken every half hour beats every hour. */
const tick = Duration.minutes(30);
/** Longer than from one beat to the next, however CloudWatch lays its periods; the room may be run a little late. */
const beatsWithin = Duration.minutes(75);

export class Heartbeat extends Construct {
  constructor(scope: Construct, house: House, { publicUrl }: { readonly publicUrl: string }) {
    super(scope, 'Heartbeat');
    const { table } = house.memory;

    const room = new RoomFunction<Environment>(this, house, {
      room: 'heartbeat',
      environment: { TABLE: table.tableName, PUBLIC_URL: publicUrl },
      whenItFails: 'Nobody suffers yet: but were letters to stop now, nothing would say so.',
      // The front door answers within 30 s or not at all.
      timeout: Duration.seconds(60),
    });
    new Rule(this, 'Tick', {
      description: 'Wakes the heartbeat.',
      schedule: Schedule.rate(tick),
      enabled: house.stage.heartbeat,
      // What failed is the next tick's work: a second try at once would make a second registration.
      targets: [new LambdaFunction(room.lambda, { maxEventAge: tick, retryAttempts: 0 })],
    });
    house.watch.alert(this, 'Missing', {
      name: 'heartbeat is missing',
      whenItFails: 'Whoever registers now may get no letter: a registration of our own did not, or none could be made.',
      act: 'now',
      look: [room.itsLog],
      metric: room.countLines('Whole', '{ $.code = "heartbeat-whole" }').with({ period: beatsWithin }),
      threshold: 1,
      alarming: 'below',
    });

    // A registration's id is drawn by chance, so ours cannot be told from others by their keys; the room looks at the address.
    room.may(
      ['dynamodb:GetItem', 'dynamodb:DeleteItem'],
      table.tableArn,
      keysLike(`${tableLayout.registrationPrefix}*`),
    );
    room.may(['dynamodb:BatchGetItem'], table.tableArn, keysLike(`${tableLayout.pulsePrefix}*`));
    room.may(['dynamodb:PutItem'], table.tableArn, keysLike(`${tableLayout.pulsePrefix}heartbeat`));
  }
}

/** Only items of these partition keys: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html */
const keysLike = (pattern: string) => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [pattern] } });
