/** Tells the operator what a person suffers when something fails, as CloudWatch alarms that send a mail. */
import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Stage } from '../stages';
import { dashboardOf, type Place } from './places';

export type Alert = {
  /** The alarm's name, without the stage, and its heading in `infra/RUNBOOK.md`. */
  readonly name: string;
  /** What a person suffers, in a sentence. */
  readonly whenItFails: string;
  /** `now` only where somebody loses what does not come back by itself, and a person at a keyboard can change that. */
  readonly act: 'now' | 'tomorrow';
  /** Where to look, besides the dashboard, which every alarm names. */
  readonly look: readonly Place[];
  readonly metric: IMetric;
  readonly threshold: number;
  /** What is alarming: the metric at or over the threshold (default), or the metric below it, silence included. */
  readonly alarming?: 'at-or-over' | 'below';
  /** How many periods must be alarming; default 1. */
  readonly periods?: number;
  /**
   * Of how many. Default: six where something happened (`at-or-over`), so with periods of five minutes an alarm ends after half
   * an hour of peace, and what is tried again after 5 and 15 minutes does not mail "over" in between; else as many as `periods`.
   */
  readonly outOf?: number;
  /** What silence means. Default: good news where something happened (`at-or-over`), bad where something is missed (`below`). */
  readonly missing?: 'good' | 'bad' | 'as-before';
};

const silence: Readonly<Record<NonNullable<Alert['missing']>, TreatMissingData>> = {
  // SQS, Lambda and our own lines send no metric while nothing happens.
  good: TreatMissingData.NOT_BREACHING,
  bad: TreatMissingData.BREACHING,
  'as-before': TreatMissingData.IGNORE,
};

/** The first words of an alarm, so that a pager can subscribe to these alone: `infra/RUNBOOK.md`, "How to be woken". */
const haste: Readonly<Record<Alert['act'], string>> = {
  now: 'Act now.',
  tomorrow: 'Tomorrow is soon enough.',
};

/** Without a colon: by those AWS takes an ARN apart. */
export const alarmName = (stage: Stage, name: string): string => `kaeru-${stage.name} ${name}`;

export class Watch extends Construct {
  /** Every alarm there is, for the dashboard. */
  readonly alarms: Alarm[] = [];
  private readonly operator: Topic | undefined;

  constructor(
    scope: Construct,
    private readonly stage: Stage,
  ) {
    super(scope, 'Watch');
    if (stage.alarmsTo === undefined) return;
    this.operator = new Topic(this, 'Operator', { displayName: `Kaeru ${stage.name}`, enforceSSL: true });
    // A topic with a policy of its own has lost the one AWS gives it, by which alarms of its account may speak:
    // https://repost.aws/knowledge-center/cloudwatch-receive-sns-for-alarm-trigger
    this.operator.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.operator.topicArn],
        conditions: { ArnLike: { 'aws:SourceArn': alarmArn(Stack.of(this), '*') } },
      }),
    );
    this.operator.addSubscription(new EmailSubscription(stage.alarmsTo));
  }

  alert(scope: Construct, id: string, alert: Alert): void {
    const below = alert.alarming === 'below';
    const periods = alert.periods ?? 1;
    const alarm = new Alarm(scope, id, {
      alarmName: alarmName(this.stage, alert.name),
      alarmDescription: describe(this.stage, alert),
      metric: alert.metric,
      threshold: alert.threshold,
      datapointsToAlarm: periods,
      evaluationPeriods: alert.outOf ?? (below ? periods : Math.max(periods, 6)),
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: silence[alert.missing ?? (below ? 'bad' : 'good')],
    });
    this.alarms.push(alarm);
    if (this.operator === undefined) return;
    alarm.addAlarmAction(new SnsAction(this.operator));
    // Whoever was woken is told when it is over.
    alarm.addOkAction(new SnsAction(this.operator));
  }
}

/** The ARN of an alarm of the stack's account and region; `*` for all of them. */
export const alarmArn = (stack: Stack, name: string): string =>
  stack.formatArn({
    service: 'cloudwatch',
    resource: 'alarm',
    resourceName: name,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/**
 * What stands in the mail: how soon, what a person suffers, the heading of the runbook, and links to press. At most 1,024 characters:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
function describe(stage: Stage, { act, whenItFails, name, look }: Alert): string {
  return [
    `${haste[act]} ${whenItFails}`,
    `What to do: infra/RUNBOOK.md#${name.replaceAll(' ', '-')}`,
    ...[...look, dashboardOf(stage)].map(({ title, url }) => `${title}: ${url}`),
  ].join('\n');
}
