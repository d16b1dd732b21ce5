/** The metrics a template asks for, in its alarms and on its dashboard, and the metrics its log filters make. */
import * as z from 'zod';
import type { Resource } from './synthesise';

export type AskedMetric = {
  readonly by: string;
  readonly namespace: string;
  readonly name: string;
  /** Values that only CloudFormation knows are `…`. */
  readonly dimensions: Readonly<Record<string, string>>;
};

/** A text as CloudFormation puts it together, with `…` for what only it knows. */
function roughText(value: unknown): string {
  if (typeof value === 'string') return value;
  const joined = z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) }).safeParse(value);
  return joined.success ? joined.data['Fn::Join'][1].map(roughText).join('') : '…';
}

const dimensions = z
  .array(z.object({ Name: z.string(), Value: z.unknown() }))
  .default([])
  .transform((list) => Object.fromEntries(list.map(({ Name, Value }) => [Name, roughText(Value)])));
const metric = z.object({ Namespace: z.string(), MetricName: z.string(), Dimensions: dimensions });
const statistic = z.object({ MetricStat: z.object({ Metric: metric, Period: z.number() }) });
const alarm = z.union([
  metric.transform((one) => [one]),
  z
    .object({ Metrics: z.array(z.union([statistic, z.object({ Expression: z.string() })])) })
    .transform(({ Metrics }) => Metrics.flatMap((one) => ('MetricStat' in one ? [one.MetricStat.Metric] : []))),
]);

export const metricsOfAlarm = ({ id, Properties }: Resource): readonly AskedMetric[] =>
  alarm.parse(Properties).map(({ Namespace, MetricName, Dimensions }) => ({
    by: id,
    namespace: Namespace,
    name: MetricName,
    dimensions: Dimensions,
  }));

const widget = z.object({
  properties: z.object({ title: z.string().default(''), metrics: z.array(z.array(z.unknown())).default([]) }),
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html */
export function metricsOfDashboard({ Properties }: Resource): readonly AskedMetric[] {
  const { widgets } = z
    .object({ widgets: z.array(z.unknown()) })
    .parse(JSON.parse(roughText(Properties.DashboardBody)));
  return widgets.flatMap((one) => {
    const { title, metrics } = widget.catch({ properties: { title: '', metrics: [] } }).parse(one).properties;
    return metrics.flatMap((row) => {
      const texts = row.filter((part) => typeof part === 'string');
      const [namespace, name, ...pairs] = texts;
      if (namespace === undefined || name === undefined) return [];
      const asked = pairs.flatMap((key, index) => (index % 2 === 0 ? [[key, pairs[index + 1] ?? '']] : []));
      return [{ by: title, namespace, name, dimensions: Object.fromEntries(asked) }];
    });
  });
}

const filter = z.object({
  FilterPattern: z.string(),
  LogGroupName: z.unknown(),
  MetricTransformations: z.tuple([
    z.object({ MetricName: z.string(), MetricNamespace: z.string(), MetricValue: z.string() }),
  ]),
});

export type MadeMetric = {
  readonly namespace: string;
  readonly name: string;
  readonly pattern: string;
  readonly value: string;
};

export const metricOfFilter = ({ Properties }: Resource): MadeMetric => {
  const { FilterPattern, MetricTransformations } = filter.parse(Properties);
  const [{ MetricName, MetricNamespace, MetricValue }] = MetricTransformations;
  return { namespace: MetricNamespace, name: MetricName, pattern: FilterPattern, value: MetricValue };
};
