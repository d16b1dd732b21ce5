/** What the template costs by standing there: alarms, secrets and keys by the month, queues that are asked idly, rules that tick. */
import * as z from 'zod';
import { readScheduleExpression } from '../../local/rate';
import { emptyReceivesPerQueue, year } from './assumptions';
import { kindOf } from './kinds';
import { type Line, someOf } from './lines';
import type { MeasuredLife } from './measured';
import { usageOf } from './price-calls';
import { type Meter, meters } from './prices';
import { type Resource, resourceBehind, roomOf, roomsOf, Unpriced } from './read-template';

/** Lines of every resource. Throws an `Unpriced` for a type without a price, or a tick nobody has counted. */
export function priceTemplate(all: readonly Resource[], life: MeasuredLife): readonly Line[] {
  return someOf(
    all.flatMap((resource) => [...standing(resource), ...polling(resource, all), ...ticking(resource, all, life)]),
  );
}

const fixed = (meter: Meter, quantity: number, part: Line['part'] = 'everything else'): Line => ({
  meter,
  quantity,
  grows: false,
  part,
});

function standing(resource: Resource): readonly Line[] {
  const kind = kindOf(resource);
  if (!('stands' in kind)) return [];
  const used = kind.stands(resource);
  return meters.map((meter) => fixed(meter, used[meter] ?? 0));
}

const mapping = z.object({ EventSourceArn: z.unknown() });

function polling(resource: Resource, all: readonly Resource[]): readonly Line[] {
  if (resource.type !== 'AWS::Lambda::EventSourceMapping') return [];
  const source = resourceBehind(mapping.parse(resource.properties).EventSourceArn, resource, all);
  return source?.type === 'AWS::SQS::Queue' ? [fixed('queueRequests', emptyReceivesPerQueue)] : [];
}

const rule = z.object({
  ScheduleExpression: z.string().optional(),
  State: z.string().default('ENABLED'),
  Targets: z.array(z.object({ Arn: z.unknown() })).default([]),
});

/** How often a rule ticks in a year. */
export function ticksPerYear(expression: string): number {
  const next = readScheduleExpression(expression);
  const first = next(0);
  return (year.seconds * 1000) / (next(first) - first);
}

function ticking(resource: Resource, all: readonly Resource[], life: MeasuredLife): readonly Line[] {
  if (resource.type !== 'AWS::Events::Rule') return [];
  const { ScheduleExpression, State, Targets } = rule.parse(resource.properties);
  if (ScheduleExpression === undefined || State === 'DISABLED') return [];
  return Targets.flatMap(({ Arn }) => {
    const woken = resourceBehind(Arn, resource, all);
    if (woken === undefined) return [];
    const { name } = roomOf(woken);
    const tick = life.ticks[name];
    if (tick === undefined)
      throw new Unpriced(
        `${resource.stack}/${resource.id} wakes ${name} by the clock, and what one tick uses was not counted. Count it: MEASURE=1 PROOF=1 npx vitest run test/infra/commands/cost`,
      );
    // The sweep waits for the hours of letters; a heartbeat does not.
    const part = name === 'sweep' ? 'waiting' : 'everything else';
    const used = usageOf(tick, { all, rooms: roomsOf(all) }, life);
    return meters.map((meter) => fixed(meter, (used[meter] ?? 0) * ticksPerYear(ScheduleExpression), part));
  });
}
