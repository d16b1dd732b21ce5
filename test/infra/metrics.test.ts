import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { metricOfFilter, metricsOfAlarm, metricsOfDashboard } from './metrics';
import { onAwsWithAll, synthesise } from './synthesise';

/** What AWS publishes of what we ask, and by which dimensions; the pages are named in infra/habits/aws-metrics.ts. */
const documented: Readonly<Record<string, { readonly by: readonly string[]; readonly names: readonly string[] }>> = {
  'AWS/Lambda': { by: ['FunctionName'], names: ['Errors', 'Throttles', 'Duration', 'Invocations', 'IteratorAge'] },
  'AWS/SQS': {
    by: ['QueueName'],
    names: ['ApproximateAgeOfOldestMessage', 'ApproximateNumberOfMessagesVisible'],
  },
  'AWS/Scheduler': {
    by: ['ScheduleGroup'],
    names: ['InvocationAttemptCount', 'TargetErrorCount', 'InvocationThrottleCount', 'InvocationDroppedCount'],
  },
  'AWS/DynamoDB': {
    by: ['TableName'],
    names: ['ReadThrottleEvents', 'WriteThrottleEvents', 'ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits'],
  },
  // Of an HTTP API `5xx`; the REST API's `5XXError` would never come.
  'AWS/ApiGateway': { by: ['ApiId'], names: ['5xx', 'Count', 'Latency'] },
  'AWS/WAFV2': { by: ['Rule', 'WebACL'], names: ['BlockedRequests'] },
  'AWS/SES': {
    by: [],
    names: ['Send', 'Delivery', 'Bounce', 'Complaint', 'Reject', 'Reputation.BounceRate', 'Reputation.ComplaintRate'],
  },
};

const { ofType } = await synthesise(onAwsWithAll);
const alarms = ofType('AWS::CloudWatch::Alarm');
const made = ofType('AWS::Logs::MetricFilter').map(metricOfFilter);
const asked = [...alarms.flatMap(metricsOfAlarm), ...ofType('AWS::CloudWatch::Dashboard').flatMap(metricsOfDashboard)];

describe('a metric that an alarm or the dashboard asks for', () => {
  it('is one that AWS publishes, by the dimensions it has, or one that the lines of a room make', () => {
    expect(asked.length).toBeGreaterThan(80);
    for (const { by, namespace, name, dimensions } of asked) {
      const known = documented[namespace];
      if (known === undefined) expect(made, by).toContainEqual(expect.objectContaining({ namespace, name }));
      else
        expect({ names: known.names, by: Object.keys(dimensions) }, by).toEqual({
          names: expect.arrayContaining([name]),
          by: known.by,
        });
    }
  });

  it('is of a room, a queue or a group of alarms that is there', () => {
    const names = [
      ...ofType('AWS::Lambda::Function').map(({ Properties }) => Properties.FunctionName),
      ...ofType('AWS::SQS::Queue').map(({ Properties }) => Properties.QueueName),
      ...ofType('AWS::Scheduler::ScheduleGroup').map(({ Properties }) => Properties.Name),
      // The firewall, and all its rules; it stands in a stack of its own.
      `kaeru-${onAwsWithAll.stage}`,
      'ALL',
      // Only CloudFormation knows what AWS called it.
      '…',
    ];
    for (const { by, dimensions } of asked) {
      for (const name of Object.values(dimensions)) expect(names, by).toContain(name);
    }
  });

  it('is looked at: no room counts its lines for nobody', () => {
    for (const { name } of made) expect(asked.map((one) => one.name)).toContain(name);
  });
});

const timing = z.object({
  EvaluationPeriods: z.number(),
  DatapointsToAlarm: z.number(),
  TreatMissingData: z.enum(['breaching', 'notBreaching', 'ignore']),
  ComparisonOperator: z.enum(['GreaterThanOrEqualToThreshold', 'LessThanThreshold']),
  Threshold: z.number(),
  Period: z.number().optional(),
  Metrics: z
    .array(z.object({ Period: z.number().optional(), MetricStat: z.object({ Period: z.number() }).optional() }))
    .default([]),
});
const timed = alarms.map(({ id, Properties }) => {
  const { Period, Metrics, ...rest } = timing.parse(Properties);
  const periods = [Period, ...Metrics.flatMap((one) => [one.Period, one.MetricStat?.Period])].filter(
    (one) => one !== undefined,
  );
  return { id, ...rest, periods: [...new Set(periods)] };
});

describe.each(timed)(
  'the alarm $id',
  ({ periods, EvaluationPeriods, DatapointsToAlarm, TreatMissingData, ComparisonOperator, Threshold }) => {
    it('looks back no further than CloudWatch lets it: a day, with periods of an hour and more a week', () => {
      expect(periods).toHaveLength(1);
      const [period = 0] = periods;
      expect(period % 60).toBe(0);
      expect(period * EvaluationPeriods).toBeLessThanOrEqual(period < 3_600 ? 86_400 : 604_800);
    });

    it('can begin, and ends by itself once all is well', () => {
      const isBelow = ComparisonOperator === 'LessThanThreshold';
      const bad = isBelow ? 0 : Threshold;
      const well = isBelow ? Threshold : 0;
      const state = (points: readonly (number | undefined)[]) => {
        const breaching = points.filter((point) => {
          if (point === undefined) return TreatMissingData === 'breaching';
          return isBelow ? point < Threshold : point >= Threshold;
        });
        return breaching.length >= DatapointsToAlarm ? 'ALARM' : 'OK';
      };
      const last = (points: readonly (number | undefined)[]) => state(points.slice(-EvaluationPeriods));
      const silence = Array.from({ length: EvaluationPeriods }, () => undefined);
      const allBad = Array.from({ length: DatapointsToAlarm }, () => bad);
      const allWell = Array.from({ length: EvaluationPeriods }, () => well);
      expect(last([...allWell, ...allBad])).toBe('ALARM');
      expect(last([...allBad, ...allWell])).toBe('OK');
      // What is told only now and then stays as it was in between.
      if (TreatMissingData !== 'ignore') expect(last([...allBad, ...silence])).toBe(isBelow ? 'ALARM' : 'OK');
    });
  },
);
