import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { logAsJsonTo } from '../../functions/adapters/log-as-json';
import { handleBatch } from '../../functions/handle-batch';
import { remind } from '../../functions/remind/remind';
import { sweep } from '../../functions/sweep/sweep';
import { type Instant, instant } from '../../shared/calendar/day';
import type { ClaimId, LedgerEntry, LetterKey } from '../../shared/registrations/ledger';
import { aRegistration } from '../support/builders';
import { keep } from '../support/keep';
import { at, type WorldInMemory, worldInMemory } from '../support/world';
import { matches } from './filter-pattern';
import { metricOfFilter } from './metrics';
import { onAws, synthesise } from './synthesise';

const { ofType } = await synthesise(onAws);
const filters = new Map(
  ofType('AWS::Logs::MetricFilter')
    .map(metricOfFilter)
    .map((one) => [one.name, one]),
);

/** What a metric makes of the lines that a room really writes: one number for each line that matches. */
function measure(metric: string, lines: readonly string[]): readonly number[] {
  const filter = filters.get(metric);
  if (filter === undefined) throw new Error(`Nothing makes the metric ${metric}.`);
  return lines
    .filter((line) => matches(filter.pattern, line))
    .map((line) => {
      const field = /^\$\.(\w+)$/.exec(filter.value)?.[1];
      return field === undefined
        ? Number(filter.value)
        : z.record(z.string(), z.unknown()).parse(JSON.parse(line))[field];
    })
    .map((value) => z.number().parse(value));
}

const letterhead = { publicUrl: 'https://kaeru.test' };
const nine = at('2026-12-06T09:00:00+09:00');
const minuteInMs = 60_000;

/** The lines of a room at work on somebody whose reminder is promised for 6 December at nine. */
async function linesOf(
  work: (world: WorldInMemory) => Promise<unknown>,
  { rungAt = nine, ledger = [] }: { readonly rungAt?: Instant; readonly ledger?: readonly LedgerEntry[] } = {},
): Promise<readonly string[]> {
  const lines: string[] = [];
  const world = { ...worldInMemory(), log: logAsJsonTo((line) => lines.push(line)) };
  await keep(world, aRegistration({ occasions: [], ledger }));
  world.setTime(rungAt);
  await work(world);
  return lines;
}

const ring = (world: WorldInMemory) => remind(world, letterhead, aRegistration().id);
const minutesLate = (minutes: number) => ({ rungAt: instant(nine + minutes * minuteInMs) });

describe('what the operator is told about letters', () => {
  it('counts each letter, and as late one that goes more than 15 minutes after its hour', async () => {
    const inTimeYet = await linesOf(ring, minutesLate(15));
    const late = await linesOf(ring, minutesLate(16));
    expect(measure('remind LettersSent', [...inTimeYet, ...late])).toEqual([1, 1]);
    expect(measure('remind LettersLate', inTimeYet)).toEqual([]);
    expect(measure('remind LettersLate', late)).toEqual([1]);
  });

  it('measures the longest wait of anybody, in seconds', async () => {
    expect(measure('remind LongestWait', await linesOf(ring, minutesLate(90)))).toEqual([5_400]);
  });

  it('counts letters that SES does not take for now, and those for which the quota of the day is used up', async () => {
    const refusedFor = (limit: 'second' | 'day') =>
      linesOf((world) => {
        world.postbox.faults.answer = () => ({ outcome: 'later', reason: 'TooManyRequestsException', limit });
        return ring(world);
      });
    const [throttled, used] = [await refusedFor('second'), await refusedFor('day')];
    expect(measure('remind LettersWaiting', [...throttled, ...used])).toEqual([1, 1]);
    expect(measure('remind QuotaUsed', throttled)).toEqual([]);
    expect(measure('remind QuotaUsed', used)).toEqual([1]);
  });

  it('counts letters of which nothing is heard for three days', async () => {
    const fourDaysAgo = instant(nine - 4 * 24 * 60 * minuteInMs);
    const unheard: LedgerEntry = {
      key: `changed.${fourDaysAgo}` as LetterKey,
      dueAt: fourDaysAgo,
      at: fourDaysAgo,
      status: 'sent',
      claim: 'an-old-claim' as ClaimId,
    };
    expect(measure('remind Unheard', await linesOf(ring, { ledger: [unheard] }))).toEqual([1]);
    expect(measure('remind Unheard', await linesOf(ring))).toEqual([]);
  });

  it('says how many registrations are overdue, and nothing where none is', async () => {
    const lookedAt = (minutes: number) => linesOf((world) => sweep(world), minutesLate(minutes));
    expect(measure('sweep Overdue', await lookedAt(11))).toEqual([1]);
    expect(measure('sweep Overdue', await lookedAt(9))).toEqual([]);
  });

  it('counts a message that a room gives back', async () => {
    const event = { Records: [{ messageId: 'one', body: '{}' }] };
    const lines = await linesOf((world) => handleBatch(world.log, event, () => Promise.reject(new TypeError())));
    for (const room of ['remind', 'feedback', 'import']) expect(measure(`${room} Errors`, lines)).toEqual([1]);
  });
});

const shareAlarm = z.object({
  AlarmName: z.string(),
  Threshold: z.number(),
  Metrics: z.array(z.object({ Expression: z.string().optional() })),
});

/**
 * Whether an alarm on the share of late letters begins. CloudWatch's functions, as much of them as its expression uses:
 * docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
 */
function begins(name: string, late: number | undefined, sent: number): boolean {
  const found = ofType('AWS::CloudWatch::Alarm')
    .flatMap(({ Properties }) => shareAlarm.safeParse(Properties).data ?? [])
    .find(({ AlarmName }) => AlarmName === `kaeru-production ${name}`);
  if (found === undefined) throw new Error(`There is no alarm ${name}.`);
  const expression = found.Metrics.find(({ Expression }) => Expression !== undefined)?.Expression;
  const calculate = new Function('IF', 'FILL', 'late', 'sent', `return ${expression}`);
  const choose = (when: boolean, then: number, otherwise: number) => (when ? then : otherwise);
  const fill = (value: number | undefined, instead: number) => value ?? instead;
  return z.number().parse(calculate(choose, fill, late, sent)) >= found.Threshold;
}

describe('whether the share of late letters wakes somebody', () => {
  it.each([
    ['none late, however many were sent', undefined, 100_000, false, false],
    ['one late of twenty is 5 %, and no outage', 1, 20, false, false],
    ['four late of five: alarms are lost, and the sweep did its work', 4, 5, false, false],
    ['five late of twenty', 5, 20, true, true],
    ['five late of 10,000: within the target', 5, 10_000, false, false],
    ['eleven late of 10,000: the day misses it, and nobody need get up', 11, 10_000, false, true],
    ['150 late of 10,000: a month is used up in two days', 150, 10_000, true, true],
  ])('%s', (_, late, sent, wakes, missesDay) => {
    expect(begins('letters come late', late, sent)).toBe(wakes);
    expect(begins('the day misses its target', late, sent)).toBe(missesDay);
  });
});
