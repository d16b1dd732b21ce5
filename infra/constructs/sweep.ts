/** The sweep room: every 15 minutes it rings for whoever waits longer than he should, whatever became of his alarm. */
import { Duration, Stack } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { tableLayout } from '../../functions/adapters/table-layout';
import type { Environment } from '../../functions/sweep/environment';
import type { House } from '../habits/house';
import { RoomFunction } from '../habits/room-function';

export class Sweep extends Construct {
  constructor(
    scope: Construct,
    house: House,
    {
      due,
      alarms,
    }: {
      readonly due: IQueue;
      readonly alarms: { readonly group: string; readonly bell: IRole; readonly lost: IQueue };
    },
  ) {
    super(scope, 'Sweep');
    const { table } = house.memory;
    const stack = Stack.of(this);
    const whenItFails = 'The guarantee is gone: a letter whose alarm is lost would never be sent.';

    const room = new RoomFunction<Environment>(this, house, {
      room: 'sweep',
      environment: {
        TABLE: table.tableName,
        ALARM_GROUP: alarms.group,
        ALARM_ROLE_ARN: alarms.bell.roleArn,
        ALARM_DEAD_LETTERS_ARN: alarms.lost.queueArn,
        DUE_QUEUE_ARN: due.queueArn,
        DUE_QUEUE_URL: due.queueUrl,
      },
      whenItFails,
      timeout: Duration.minutes(5),
    });
    // A rule, not the Scheduler: the guard must not depend on what it guards.
    new Rule(this, 'Tick', {
      description: 'Wakes the sweep.',
      schedule: Schedule.rate(Duration.minutes(15)),
      targets: [
        // A tick older than this is the next one's work.
        new LambdaFunction(room.lambda, { maxEventAge: Duration.minutes(15), retryAttempts: 2 }),
      ],
    });
    house.watch.alert(this, 'Silent', {
      name: 'sweep is silent',
      whenItFails,
      act: 'now',
      look: [room.itsLog],
      metric: room.lambda.metricInvocations({ period: Duration.minutes(15), statistic: 'Sum' }),
      threshold: 1,
      alarming: 'below',
      periods: 3,
    });

    house.watch.alert(this, 'Overdue', {
      name: 'letters are overdue',
      whenItFails:
        'Letters passed their hour: their alarms are lost, and the sweep has rung for them, or they wait in a long queue.',
      act: 'tomorrow',
      look: [room.itsLog],
      metric: room.countLines('Overdue', '{ $.code = "letters-overdue" }'),
      threshold: 1,
    });

    room.may(['dynamodb:GetItem'], table.tableArn);
    room.may(['dynamodb:Query'], `${table.tableArn}/index/${tableLayout.due.indexName}`);
    room.may(['sqs:GetQueueAttributes', 'sqs:SendMessage'], due.queueArn);
    // Cannot be narrowed to a group: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridgescheduler.html
    room.may(['scheduler:ListSchedules'], '*');
    room.may(
      ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule'],
      stack.formatArn({ service: 'scheduler', resource: 'schedule', resourceName: `${alarms.group}/*` }),
    );
    room.may(['iam:PassRole'], alarms.bell.roleArn, {
      StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
    });
  }
}
