/** What mailboxes think of us, as AWS counts it: where too much bounces or is unwelcome, AWS stops all letters of the account. */
import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { House } from '../habits/house';
import type { Place } from '../habits/places';
import { sendingOf } from '../habits/places';
import { reputation, speakUpAt } from '../habits/service-levels';
import type { Alert } from '../habits/watch';

/**
 * Of the whole account, because AWS judges the account; shares from 0 to 1:
 * https://docs.aws.amazon.com/ses/latest/dg/reputationdashboard-cloudwatch-alarm.html
 */
export const rateOf = (what: 'Bounce' | 'Complaint'): Metric =>
  new Metric({
    namespace: 'AWS/SES',
    metricName: `Reputation.${what}Rate`,
    period: Duration.hours(1),
    statistic: 'Average',
  });

export function watchReputation(scope: Construct, { stage, watch }: House, feedbackLog: Place): void {
  const rate = (what: 'Bounce' | 'Complaint', limit: number) =>
    ({
      look: [sendingOf(stage), feedbackLog],
      metric: rateOf(what),
      threshold: speakUpAt(limit),
      outOf: 1,
      // The rate is told only now and then; in between it is what it was.
      missing: 'as-before',
    }) as const satisfies Partial<Alert>;

  watch.alert(scope, 'ManyBounce', {
    name: 'many letters bounce',
    whenItFails:
      'More than 4 % of letters come back: those people are not reached, and at 5 % AWS puts the account under review.',
    act: 'tomorrow',
    ...rate('Bounce', reputation.bounces.review),
  });
  watch.alert(scope, 'BouncesStop', {
    name: 'bounces endanger all letters',
    whenItFails: 'More than 8 % of letters come back: at 10 % AWS may stop all sending, and then nobody is reminded.',
    act: 'now',
    ...rate('Bounce', reputation.bounces.stop),
  });
  watch.alert(scope, 'ManyComplain', {
    name: 'many people complain',
    whenItFails:
      'Of 10,000 letters more than 8 are reported as unwanted: somebody gets what they never asked for, and at 10 AWS puts the account under review.',
    act: 'tomorrow',
    ...rate('Complaint', reputation.complaints.review),
  });
  watch.alert(scope, 'ComplaintsStop', {
    name: 'complaints endanger all letters',
    whenItFails:
      'Of 1,000 letters more than 4 are reported as unwanted: at 5 AWS may stop all sending, and then nobody is reminded.',
    act: 'now',
    ...rate('Complaint', reputation.complaints.stop),
  });
}
