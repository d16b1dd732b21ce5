/** The dashboard: what we promised first, then where it comes from. Each graph is titled by the question it answers. */
import { Duration } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard as CloudWatchDashboard,
  Color,
  GraphWidget,
  type IMetric,
  type IWidget,
  MathExpression,
  Metric,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { ofAlarms, ofLetters, ofQueue, ofRoom, ofTable, turnedAway } from '../habits/aws-metrics';
import type { House } from '../habits/house';
import { dashboardNameOf } from '../habits/places';
import { inTime, lateTarget, reputation } from '../habits/service-levels';
import { rooms } from './saved-queries';
import type { LetterMetrics } from './watch-letters';
import type { PageMetrics } from './watch-pages';
import { rateOf } from './watch-reputation';

const queues = ['due', 'due-now', 'import', 'feedback'];
const deadLetters = [...queues, 'alarms'].map((name) => `${name}-dead-letters`);

/** What the rooms say of themselves, beside what AWS counts of them. */
export type Shown = {
  readonly letters: LetterMetrics;
  readonly overdue: Metric;
  readonly pages: PageMetrics;
  readonly alarmGroup: string;
};

export class Dashboard extends Construct {
  constructor(
    scope: Construct,
    private readonly house: House,
    shown: Shown,
  ) {
    super(scope, 'Dashboard');
    new CloudWatchDashboard(this, 'Dashboard', {
      dashboardName: dashboardNameOf(house.stage),
      defaultInterval: Duration.days(1),
      widgets: [
        [new AlarmStatusWidget({ title: 'Does anybody suffer?', alarms: house.watch.alarms, width: 24, height: 5 })],
        [title('What we promised', 'The line is the target. What to do when it is crossed: `infra/RUNBOOK.md`.')],
        this.promised(shown),
        this.keptUp(),
        [title('The front door and the rooms')],
        this.roomsAndPages(shown),
        ...(house.stage.waf ? [[graph('How many does the firewall turn away?', [turnedAway(house.stage)])]] : []),
        [title('Queues, alarms, table')],
        this.between(shown),
        [title('Letters at SES', 'Counted for the whole account.')],
        this.sending(shown),
      ],
    });
  }

  private promised({ letters: { sent, late }, overdue }: Shown): IWidget[] {
    const hour = Duration.hours(1);
    const share = new MathExpression({
      expression: '100 * FILL(late, 0) / sent',
      usingMetrics: { late: late.with({ period: hour }), sent: sent.with({ period: hour }) },
      period: hour,
      label: `more than ${inTime.toMinutes()} minutes late, in percent`,
    });
    const percentOf = (rate: Metric, label: string) =>
      new MathExpression({ expression: '100 * rate', usingMetrics: { rate }, period: hour, label });
    return [
      graph('How many letters are late?', [share], {
        target: lateTarget.percent,
        right: [sent.with({ label: 'sent' })],
      }),
      graph('How many registrations are overdue?', [overdue.with({ label: 'overdue' })], { target: 0 }),
      graph('How many letters bounce?', [percentOf(rateOf('Bounce'), 'percent')], {
        target: 100 * reputation.bounces.review,
        worst: 100 * reputation.bounces.stop,
      }),
      graph('How many people complain?', [percentOf(rateOf('Complaint'), 'percent')], {
        target: 100 * reputation.complaints.review,
        worst: 100 * reputation.complaints.stop,
      }),
    ];
  }

  private keptUp(): IWidget[] {
    const { stage } = this.house;
    const whole = new Metric({
      namespace: `Kaeru/${stage.name}`,
      metricName: 'heartbeat Whole',
      statistic: 'Sum',
      period: Duration.hours(1),
      label: 'letters of our own that came full circle',
    });
    return [
      graph('How long does a file wait?', [ofQueue(stage, 'import', 'ApproximateAgeOfOldestMessage')], {
        target: Duration.hours(1).toSeconds(),
      }),
      graph(
        'How many dead letters are there?',
        deadLetters.map((name) => ofQueue(stage, name, 'ApproximateNumberOfMessagesVisible')),
        { target: 0 },
      ),
      graph(
        "Do the stream's readers keep up?",
        ['alarm', 'journal'].map((room) => ofRoom(stage, room, 'IteratorAge')),
        { target: Duration.minutes(15).toMilliseconds() },
      ),
      graph('Does the heartbeat come back?', [whole], { target: 1 }),
    ];
  }

  private roomsAndPages({ pages: { asked, failed, took } }: Shown): IWidget[] {
    const { stage } = this.house;
    const each = (metric: Parameters<typeof ofRoom>[2]) => rooms.map((room) => ofRoom(stage, room, metric));
    return [
      graph('Do pages answer?', [failed.with({ label: 'failed' })], {
        target: 0,
        right: [asked.with({ label: 'asked' })],
      }),
      graph('How long does a page take?', [
        took.with({ statistic: 'p50', label: 'half of them, ms' }),
        took.with({ statistic: 'p99', label: 'all but one in a hundred, ms' }),
      ]),
      graph('Which rooms fail, and which are throttled?', each('Errors'), { right: each('Throttles') }),
      graph('How long do runs take?', each('Duration')),
    ];
  }

  private between({ alarmGroup }: Shown): IWidget[] {
    const { stage, memory } = this.house;
    const { tableName } = memory.table;
    return [
      graph(
        'How long do messages wait?',
        queues.map((name) => ofQueue(stage, name, 'ApproximateAgeOfOldestMessage')),
      ),
      graph(
        'How many wait?',
        queues.map((name) => ofQueue(stage, name, 'ApproximateNumberOfMessagesVisible')),
      ),
      graph('Do alarms ring?', [
        ofAlarms(alarmGroup, 'InvocationAttemptCount', 'rang'),
        ofAlarms(alarmGroup, 'TargetErrorCount', 'failed'),
        ofAlarms(alarmGroup, 'InvocationThrottleCount', 'held back'),
        ofAlarms(alarmGroup, 'InvocationDroppedCount', 'given up'),
      ]),
      graph(
        'Does the table keep up?',
        [
          ofTable(tableName, 'ReadThrottleEvents', 'reads throttled'),
          ofTable(tableName, 'WriteThrottleEvents', 'writes throttled'),
        ],
        {
          right: [
            ofTable(tableName, 'ConsumedReadCapacityUnits', 'read units'),
            ofTable(tableName, 'ConsumedWriteCapacityUnits', 'write units'),
          ],
        },
      ),
    ];
  }

  private sending({ letters: { longestWait, waiting, quotaUsed, unheard } }: Shown): IWidget[] {
    const day = ofLetters('Send', 'sent within a day').with({ period: Duration.days(1) });
    return [
      graph('What becomes of letters?', [
        ofLetters('Send', 'taken'),
        ofLetters('Delivery', 'delivered'),
        ofLetters('Bounce', 'bounced'),
        ofLetters('Complaint', 'unwelcome'),
        ofLetters('Reject', 'rejected'),
      ]),
      graph("How much of the day's quota is used?", [day], {
        right: [quotaUsed.with({ label: 'wait for the next day' })],
      }),
      graph('Does SES take them?', [waiting.with({ label: 'wait' })], {
        right: [unheard.with({ label: 'unheard of' })],
      }),
      graph('How long did the longest wait take?', [longestWait.with({ label: 'seconds' })], {
        target: inTime.toSeconds(),
      }),
    ];
  }
}

const title = (heading: string, below = ''): IWidget =>
  new TextWidget({ markdown: `## ${heading}\n${below}`, width: 24, height: 2 });

function graph(
  question: string,
  left: IMetric[],
  { target, worst, right }: { readonly target?: number; readonly worst?: number; readonly right?: IMetric[] } = {},
): IWidget {
  const line = (value: number | undefined, label: string, color: string) =>
    value === undefined ? [] : [{ value, label, color }];
  return new GraphWidget({
    title: question,
    left,
    ...(right === undefined ? {} : { right }),
    leftAnnotations: [...line(target, 'target', Color.GREEN), ...line(worst, 'AWS may stop all sending', Color.RED)],
    leftYAxis: { min: 0, showUnits: false },
    width: 6,
    height: 6,
  });
}
