/** What AWS counts by itself of our rooms, queues, table, alarms and letters: by the names and dimensions its pages give. */
import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Stage } from '../stages';
import { queueNameOf } from './places';

const period = Duration.minutes(5);

/** https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html */
export const ofRoom = (stage: Stage, room: string, metricName: 'Errors' | 'Throttles' | 'Duration' | 'IteratorAge') =>
  new Metric({
    namespace: 'AWS/Lambda',
    metricName,
    dimensionsMap: { FunctionName: `kaeru-${stage.name}-${room}` },
    statistic: metricName === 'Duration' ? 'p99' : metricName === 'IteratorAge' ? 'Maximum' : 'Sum',
    period,
    label: room,
  });

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html */
export const ofQueue = (
  stage: Stage,
  name: string,
  metricName: 'ApproximateAgeOfOldestMessage' | 'ApproximateNumberOfMessagesVisible',
) =>
  new Metric({
    namespace: 'AWS/SQS',
    metricName,
    dimensionsMap: { QueueName: queueNameOf(stage, name) },
    statistic: 'Maximum',
    period,
    label: name.replace('-dead-letters', ''),
  });

/** https://docs.aws.amazon.com/scheduler/latest/UserGuide/monitoring-cloudwatch.html */
export const ofAlarms = (
  group: string,
  metricName: 'InvocationAttemptCount' | 'TargetErrorCount' | 'InvocationThrottleCount' | 'InvocationDroppedCount',
  label: string,
) =>
  new Metric({
    namespace: 'AWS/Scheduler',
    metricName,
    dimensionsMap: { ScheduleGroup: group },
    statistic: 'Sum',
    period,
    label,
  });

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html */
export const ofTable = (
  tableName: string,
  metricName: 'ConsumedReadCapacityUnits' | 'ConsumedWriteCapacityUnits' | 'ReadThrottleEvents' | 'WriteThrottleEvents',
  label: string,
) =>
  new Metric({
    namespace: 'AWS/DynamoDB',
    metricName,
    dimensionsMap: { TableName: tableName },
    statistic: 'Sum',
    period,
    label,
  });

/** Of the whole account: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-cloudwatch.html */
export const ofLetters = (metricName: 'Send' | 'Delivery' | 'Bounce' | 'Complaint' | 'Reject', label: string) =>
  new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Sum', period, label });

/** By the firewall, which stands where CloudFront does: https://docs.aws.amazon.com/waf/latest/developerguide/waf-metrics.html */
export const turnedAway = (stage: Stage) =>
  new Metric({
    namespace: 'AWS/WAFV2',
    metricName: 'BlockedRequests',
    dimensionsMap: { Rule: 'ALL', WebACL: `kaeru-${stage.name}` },
    statistic: 'Sum',
    period,
    region: 'us-east-1',
    label: 'requests',
  });
