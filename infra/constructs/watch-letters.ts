/** What is watched of letters, from the lines the remind room writes down of each: are they in time, and does SES take them? */
import { Duration } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { House } from '../habits/house';
import { sendingOf } from '../habits/places';
import type { RoomFunction } from '../habits/room-function';
import { burnsFast, inTime, lateShare, missesTheDay } from '../habits/service-levels';

/** Each in periods of five minutes. */
export type LetterMetrics = {
  readonly sent: Metric;
  readonly late: Metric;
  /** Seconds. */
  readonly longestWait: Metric;
  /** Letters SES did not take, for now. */
  readonly waiting: Metric;
  /** Of those, for the day's quota. */
  readonly quotaUsed: Metric;
  readonly unheard: Metric;
};

export function watchLetters(scope: Construct, house: House, room: RoomFunction<object>): LetterMetrics {
  const metrics: LetterMetrics = {
    sent: room.countLines('LettersSent', '{ $.code = "letter-sent" }'),
    late: room.countLines('LettersLate', `{ $.code = "letter-sent" && $.waitedSeconds > ${inTime.toSeconds()} }`),
    longestWait: room.measureLines('LongestWait', '{ $.code = "letter-sent" }', '$.waitedSeconds', 'Maximum'),
    waiting: room.countLines('LettersWaiting', '{ $.code = "letter-later" }'),
    quotaUsed: room.countLines('QuotaUsed', '{ $.code = "letter-later" && $.limit = "day" }'),
    unheard: room.measureLines('Unheard', '{ $.code = "letter-sent" && $.unheard > 0 }', '$.unheard', 'Sum'),
  };
  watchPunctuality(scope, house, room, metrics);
  watchSes(scope, house, room, metrics);
  return metrics;
}

function watchPunctuality(
  scope: Construct,
  { watch }: House,
  room: RoomFunction<object>,
  metrics: LetterMetrics,
): void {
  const look = [room.itsLog];
  watch.alert(scope, 'LateNow', {
    name: 'letters come late',
    whenItFails:
      'Five letters or more went over 15 minutes late within the hour, and too large a share of all: people are reminded late, and it goes on.',
    act: 'now',
    look,
    metric: lateShare({ ...metrics, over: burnsFast.over }),
    threshold: burnsFast.percent,
    outOf: 1,
  });
  watch.alert(scope, 'LateToday', {
    name: 'the day misses its target',
    whenItFails: 'More than one letter in a thousand, and five or more, went over 15 minutes late within a day.',
    act: 'tomorrow',
    look,
    metric: lateShare({ ...metrics, over: missesTheDay.over }),
    threshold: missesTheDay.percent,
    outOf: 1,
  });
  watch.alert(scope, 'LongestWait', {
    name: 'somebody was told late',
    whenItFails: 'Somebody was told an hour or more after the hour we promised.',
    act: 'tomorrow',
    look,
    metric: metrics.longestWait,
    threshold: Duration.hours(1).toSeconds(),
  });
}

function watchSes(scope: Construct, { stage, watch }: House, room: RoomFunction<object>, metrics: LetterMetrics): void {
  const look = [sendingOf(stage), room.itsLog];
  watch.alert(scope, 'LettersWait', {
    name: 'letters wait',
    whenItFails:
      'For a quarter of an hour SES has not taken letters; they go later, by themselves, and until then nobody is reminded.',
    act: 'now',
    look,
    metric: metrics.waiting,
    threshold: 1,
    // One throttled letter is no outage. It is tried again after 5 and 15 minutes: where it is still not taken, those are three periods.
    periods: 3,
  });
  watch.alert(scope, 'QuotaUsed', {
    name: 'daily quota is used up',
    whenItFails:
      'SES takes no more letters today: nobody is reminded, and whoever registers waits for hours. A higher quota must be asked for.',
    act: 'now',
    look,
    metric: metrics.quotaUsed,
    threshold: 1,
    // Looked for once an hour, and so it ends only after more than an hour without: 15 × 5 minutes.
    outOf: 15,
  });
  watch.alert(scope, 'Unheard', {
    name: 'nothing is heard of letters',
    whenItFails:
      'SES said nothing of letters sent three days ago: they may not have arrived, and bounces and complaints may be missed.',
    act: 'tomorrow',
    look,
    metric: metrics.unheard,
    // One lost report is nobody's harm; ten within five minutes are a broken line.
    threshold: 10,
  });
}
