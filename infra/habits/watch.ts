/** Tells the operator what a person suffers when something fails, as CloudWatch alarms that send a mail. */
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Stage } from '../stages';

export type Alert = {
  /** The alarm's name, without the stage. */
  readonly name: string;
  /** What a person suffers, in a sentence. */
  readonly whenItFails: string;
  readonly metric: IMetric;
  readonly threshold: number;
  /** What is alarming: the metric at or over the threshold (default), or the metric below it, silence included. */
  readonly alarming?: 'at-or-over' | 'below';
  /** How many periods in a row; default 1. */
  readonly periods?: number;
};

export class Watch extends Construct {
  private readonly operator: Topic | undefined;

  constructor(
    scope: Construct,
    private readonly stage: Stage,
  ) {
    super(scope, 'Watch');
    if (stage.alarmsTo === undefined) return;
    this.operator = new Topic(this, 'Operator', { displayName: `Kaeru ${stage.name}` });
    this.operator.addSubscription(new EmailSubscription(stage.alarmsTo));
  }

  alert(scope: Construct, id: string, alert: Alert): void {
    const below = alert.alarming === 'below';
    const alarm = new Alarm(scope, id, {
      alarmName: `kaeru-${this.stage.name}: ${alert.name}`,
      alarmDescription: `${alert.whenItFails} What to do: infra/README.md, "When an alarm comes".`,
      metric: alert.metric,
      threshold: alert.threshold,
      evaluationPeriods: alert.periods ?? 1,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      // SQS and Lambda send no metric while nothing happens: that is good news, except where we wait for a heartbeat.
      treatMissingData: below ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    if (this.operator !== undefined) alarm.addAlarmAction(new SnsAction(this.operator));
  }
}
