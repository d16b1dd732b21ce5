/** The alarm room: the table's stream says which registration now waits for another hour, and one waiting alarm is kept for it. */
import { Duration, Stack } from 'aws-cdk-lib';
import { type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Environment } from '../../functions/alarm/environment';
import { accept } from '../habits/accept';
import type { House } from '../habits/house';
import { deadLetters } from '../habits/queue-with-dead-letters';
import { RoomFunction } from '../habits/room-function';
import { wakeByStream } from '../habits/wake';

export class Alarm extends Construct {
  /** The schedule group that holds nothing but our alarms. */
  readonly group: string;
  /** What the Scheduler may do when an alarm fires. */
  readonly bell: IRole;
  /** Where it puts down what it could not ring. */
  readonly lost: IQueue;

  constructor(scope: Construct, house: House, { due, dueNow }: { readonly due: IQueue; readonly dueNow: IQueue }) {
    super(scope, 'Alarm');
    const { table, bucket } = house.memory;
    const stack = Stack.of(this);

    this.group = `kaeru-${house.stage.name}-alarms`;
    const group = new CfnScheduleGroup(this, 'Alarms', { name: this.group });
    const lost = deadLetters(this, 'Lost', house, {
      name: 'alarms',
      whenItFails: 'An alarm could not ring; the sweep rings for it, so a letter may be up to half an hour late.',
      act: 'tomorrow',
    });
    accept(
      lost,
      'SQS3',
      'It is a queue of dead letters itself: of the Scheduler, to which each alarm names it, so the template cannot show it.',
    );
    const bell = new Role(this, 'Bell', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': group.attrArn } },
      }),
    });
    bell.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [due.queueArn, lost.queueArn] }));

    this.bell = bell;
    this.lost = lost;

    const room = new RoomFunction<Environment>(this, house, {
      room: 'alarm',
      environment: {
        TABLE: table.tableName,
        ALARM_GROUP: this.group,
        ALARM_ROLE_ARN: bell.roleArn,
        ALARM_DEAD_LETTERS_ARN: lost.queueArn,
        DUE_QUEUE_ARN: due.queueArn,
        DUE_QUEUE_URL: due.queueUrl,
        DUE_NOW_QUEUE_URL: dueNow.queueUrl,
      },
      whenItFails:
        'A new registration waits for its confirmation, and letters come up to half an hour late: only the sweep rings.',
      timeout: Duration.seconds(60),
    });
    wakeByStream(room, 'Changed', table, bucket, {
      whenBehind:
        'New registrations wait for their letter, and reminders come up to half an hour late: only the sweep rings.',
      act: 'now',
      // Seconds: behind a record that always fails wait people who have just registered. The sweep rings for what is given up too early.
      retries: 3,
    });

    room.may(['dynamodb:GetItem'], table.tableArn);
    room
      .may(
        ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule'],
        stack.formatArn({ service: 'scheduler', resource: 'schedule', resourceName: `${this.group}/*` }),
      )
      .because('An alarm is named after its registration; the group holds nothing but our alarms.');
    room.may(['iam:PassRole'], bell.roleArn, { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } });
    room.may(['sqs:SendMessage'], [due.queueArn, dueNow.queueArn]);
  }
}
