/** What we promise, as numbers that the system measures of itself: the targets, and when missing one of them is worth a mail. */
import { Duration } from 'aws-cdk-lib';
import { MathExpression, type Metric } from 'aws-cdk-lib/aws-cloudwatch';

/**
 * A letter is in time within this of its hour. Its alarm may ring 5 minutes late by its window and one by the Scheduler's
 * precision; what is left is for the queue. Had the alarm been lost, the sweep alone would take 10 to 25 minutes.
 */
export const inTime = Duration.minutes(15);

/** Of a thousand letters one may be late. */
export const lateTarget = { percent: 0.1 };

/**
 * Fewer late letters than this are no outage, whatever share they are: with 20 letters a day one late letter is 5 %, fifty times the
 * target, and says nothing but that one alarm was lost and the sweep did its work.
 */
const fewestLate = 5;

/** The share of late letters, in percent; nothing where nothing was sent, and none where fewer than five were late. */
export const lateShare = ({
  sent,
  late,
  over,
}: {
  readonly sent: Metric;
  readonly late: Metric;
  readonly over: Duration;
}) =>
  new MathExpression({
    expression: `IF(FILL(late, 0) >= ${fewestLate}, 100 * FILL(late, 0) / sent, 0)`,
    usingMetrics: { late: late.with({ period: over }), sent: sent.with({ period: over }) },
    period: over,
    label: 'late, in percent',
  });

/**
 * A month that loses 2 % of what it may miss within one hour would have lost all of it in two days: 720 h × 2 % = 14.4 times too
 * fast, 14.4 × 0.1 % = 1.44 %. From https://sre.google/workbook/alerting-on-slos/, "Multiwindow, Multi-Burn-Rate Alerts".
 */
export const burnsFast = { over: Duration.hours(1), percent: 1.44 };

/** A day that is worse than the target altogether. */
export const missesTheDay = { over: Duration.days(1), percent: lateTarget.percent };

/**
 * Shares at which AWS reviews an account and at which it may stop its sending:
 * https://docs.aws.amazon.com/ses/latest/dg/faqs-enforcement.html. We speak up at four fifths of each.
 */
export const reputation = {
  bounces: { review: 0.05, stop: 0.1 },
  complaints: { review: 0.001, stop: 0.005 },
};
export const speakUpAt = (limit: number): number => Math.round(limit * 0.8 * 1e6) / 1e6;
