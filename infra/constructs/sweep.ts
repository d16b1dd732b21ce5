/** The sweep room: every 15 minutes it rings for whoever waits longer than he should, whatever became of his alarm. */
import { Duration, Stack } from 'aws-cdk-lib';
import { MathExpression, type Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { tableLayout } from '../../functions/adapters/table-layout';
import type { Environment } from '../../functions/sweep/environment';
import type { House } from '../habits/house';
import { queueOf } from '../habits/places';
import { RoomFunction } from '../habits/room-function';

export class Sweep extends Construct {
  /** Registrations whose letter is more than ten minutes past its hour, as each sweep finds them; nothing where it finds none. */
  readonly overdue: Metric;

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
      // A run that fails guards nobody either.
      metric: new MathExpression({
        expression: 'FILL(runs, 0) - FILL(crashed, 0)',
        usingMetrics: {
          runs: room.lambda.metricInvocations({ statistic: 'Sum' }),
          crashed: room.lambda.metricErrors({ statistic: 'Sum' }),
        },
        period: Duration.minutes(15),
      }),
      threshold: 1,
      alarming: 'below',
      periods: 3,
    });

    this.overdue = room.measureLines('Overdue', '{ $.code = "letters-overdue" }', '$.overdue', 'Maximum');
    house.watch.alert(this, 'Overdue', {
      name: 'letters are overdue',
      whenItFails:
        'Letters passed their hour: their alarms are lost, and the sweep has rung for them, or they wait in a long queue.',
      act: 'tomorrow',
      look: [room.itsLog],
      metric: this.overdue,
      threshold: 1,
      // The sweep says it every 15 minutes: so it ends after half an hour in which it had nothing to say.
      outOf: 7,
    });
    house.watch.alert(this, 'StayOverdue', {
      name: 'letters stay overdue',
      whenItFails:
        'Registrations have passed the hour of their letter for 45 minutes, and ringing for them does not help: nobody reminds them.',
      act: 'now',
      look: [room.itsLog, queueOf(house.stage, stack.account, 'due')],
      metric: this.overdue.with({ period: Duration.minutes(15) }),
      threshold: 1,
      periods: 3,
      // The rule's ticks are not exact: a period may have none, and the next one two.
      outOf: 4,
    });

    // Scan and PutItem: the walk past everybody after a change of the law.
    room.may(['dynamodb:GetItem', 'dynamodb:Scan', 'dynamodb:PutItem'], table.tableArn);
    room.may(['dynamodb:Query'], `${table.tableArn}/index/${tableLayout.due.indexName}`);
    room.may(['sqs:GetQueueAttributes', 'sqs:SendMessage'], due.queueArn);
    room
      .may(['scheduler:ListSchedules'], '*')
      .because(
        'Cannot be narrowed to a group: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridgescheduler.html',
      );
    room
      .may(
        ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule'],
        stack.formatArn({ service: 'scheduler', resource: 'schedule', resourceName: `${alarms.group}/*` }),
      )
      .because('An alarm is named after its registration; the group holds nothing but our alarms.');
    room.may(['iam:PassRole'], alarms.bell.roleArn, {
      StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
    });
  }
}
