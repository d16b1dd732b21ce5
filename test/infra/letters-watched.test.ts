import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { onAws, synthesise } from './synthesise';

const { ofType } = synthesise(onAws);

const filterShape = z.object({
  FilterPattern: z.string(),
  MetricTransformations: z.tuple([z.object({ MetricName: z.string(), MetricValue: z.string() })]),
});
const alarmShape = z.object({
  MetricName: z.string(),
  Statistic: z.string(),
  Threshold: z.number(),
  AlarmDescription: z.string(),
});

/** The metric made of log lines, and the alarm on it. */
function watched(metric: string) {
  const filters = ofType('AWS::Logs::MetricFilter').map(({ Properties }) => filterShape.parse(Properties));
  const alarms = ofType('AWS::CloudWatch::Alarm').flatMap(({ Properties }) => {
    const alarm = alarmShape.safeParse(Properties);
    return alarm.success ? [alarm.data] : [];
  });
  const filter = filters.find(({ MetricTransformations: [{ MetricName }] }) => MetricName === metric);
  return {
    pattern: filter?.FilterPattern,
    value: filter?.MetricTransformations[0].MetricValue,
    alarm: alarms.find(({ MetricName }) => MetricName === metric),
  };
}

describe('what the operator is told about letters', () => {
  it('the longest wait of anybody is a metric, and an hour of it an alarm', () => {
    expect(watched('remind LongestWait')).toMatchObject({
      pattern: '{ $.code = "letter-sent" }',
      value: '$.waitedSeconds',
      alarm: {
        Statistic: 'Maximum',
        Threshold: 3600,
        AlarmDescription: expect.stringContaining('Somebody was told an hour or more after the hour we promised.'),
      },
    });
  });

  it('a daily quota that is used up is an alarm of its own', () => {
    expect(watched('remind QuotaUsed')).toMatchObject({
      pattern: '{ $.code = "letter-later" && $.limit = "day" }',
      alarm: { Threshold: 1, AlarmDescription: expect.stringContaining('whoever registers waits for hours') },
    });
  });

  it('letters of which nothing is heard for three days are counted', () => {
    expect(watched('remind Unheard')).toMatchObject({ value: '$.unheard', alarm: { Statistic: 'Sum', Threshold: 10 } });
  });
});
