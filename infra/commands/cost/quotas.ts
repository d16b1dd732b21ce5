/** The quota of AWS each design meets first, and with how many registrations. Defaults; most can be raised by asking. */
import { millisecondsPerCall, year } from './assumptions';
import { bytesPerPage, type Design, shards } from './designs';
import type { MeasuredLife } from './measured';
import type { Asked } from './price-life';

export type Quota = {
  readonly name: string;
  readonly source: string;
  /** Registrations at which it is met. */
  readonly registrations: number;
};

type Given = { readonly life: MeasuredLife; readonly asked: Pick<Asked, 'letters'> };

const scheduler = 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/scheduler-quotas.html';
const stepFunctions = 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html';
const dynamodb = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html';
const partition = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html';

const schedules = 10_000_000;
/** Invocations a second, and the seconds of the window an alarm may ring within. */
const [invocations, window] = [1_000, 5 * 60] as const;
const openExecutions = 1_000_000;
/** Units a second of a table, and of one of its partitions. */
const [tableReads, partitionReads] = [40_000, 3_000] as const;

/** Registrations whose letters of a day, if all of them were due in the same minute, are so many. */
const whoseDayIs = (letters: number, { asked }: Given): number => (letters * year.days) / asked.letters;

const quotasOf: Readonly<Record<Design['id'], (given: Given) => readonly Quota[]>> = {
  ours: (given) => [
    { name: '10,000,000 schedules, one each', source: scheduler, registrations: schedules },
    {
      name: '1,000 alarms a second, in a window of 5 minutes',
      source: scheduler,
      registrations: whoseDayIs(invocations * window, given),
    },
  ],
  'schedule-per-reminder': (given) => [
    {
      name: `10,000,000 schedules, ${given.asked.letters} each`,
      source: scheduler,
      registrations: schedules / given.asked.letters,
    },
    {
      name: '1,000 alarms a second, in a window of 5 minutes',
      source: scheduler,
      registrations: whoseDayIs(invocations * window, given),
    },
  ],
  scan: ({ life }) => [
    {
      name: `1 MB a page: ${(60 * 1000) / millisecondsPerCall} pages of ${millisecondsPerCall} ms are a minute`,
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Scan.html',
      registrations: (((60 * 1000) / millisecondsPerCall) * bytesPerPage) / life.itemBytes,
    },
    {
      name: '40,000 read units a second and table',
      source: dynamodb,
      registrations: (60 * tableReads * 4096) / (0.5 * life.itemBytes),
    },
  ],
  index: (given) => [
    {
      name: `3,000 read units a second and partition, ${shards} shards`,
      source: partition,
      registrations: whoseDayIs((60 * partitionReads * shards * 4096) / (0.5 * given.life.waitingEntryBytes), given),
    },
  ],
  'step-functions': () => [
    {
      name: '1,000,000 open executions; none lasts longer than a year',
      source: stepFunctions,
      registrations: openExecutions,
    },
  ],
};

/** The one met with the fewest registrations. */
export function firstQuota(design: Design['id'], given: Given): Quota {
  const [first, ...others] = quotasOf[design](given);
  if (first === undefined) throw new Error(`No quota is known of the design ${design}.`);
  return others.reduce((least, one) => (one.registrations < least.registrations ? one : least), first);
}
