/** What is watched of the front door, beside what the web room itself says: answers that never reached it, and how long people wait. */
import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { House } from '../habits/house';
import type { Place } from '../habits/places';

/** As API Gateway counts them: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html */
export type PageMetrics = {
  readonly asked: Metric;
  /** Answers 500 to 599: the room failed, was throttled, or took longer than 30 seconds. */
  readonly failed: Metric;
  /** Milliseconds from the request until the answer. */
  readonly took: Metric;
};

export function watchPages(scope: Construct, house: House, api: HttpApi, log: Place): PageMetrics {
  const period = Duration.minutes(5);
  const metrics: PageMetrics = {
    asked: api.metricCount({ period, statistic: 'Sum' }),
    failed: api.metricServerError({ period, statistic: 'Sum' }),
    took: api.metricLatency({ period }),
  };
  house.watch.alert(scope, 'PagesFail', {
    name: 'pages do not answer',
    whenItFails: 'Page after page fails for ten minutes: nobody can register, confirm, change or stop.',
    act: 'now',
    look: [log],
    metric: metrics.failed,
    // One page that fails is in the log of the room, and waits for the morning. Where few people come, the heartbeat notices.
    threshold: 5,
    periods: 2,
  });
  return metrics;
}
