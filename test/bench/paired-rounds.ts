import { performance } from 'node:perf_hooks';

/** What a unit of work cost, in microseconds. */
export type Cost = {
  /** Processor time of the whole process, garbage collection included: what can be compared while neighbours are busy. */
  readonly cpu: number;
  /** Time on the clock. */
  readonly wall: number;
};

/** One side of a comparison. `pass` works through `units` once and gives back something that depends on all of it. */
export type Side = {
  readonly units: number;
  readonly pass: () => number | Promise<number>;
  /** One for each round. */
  readonly costs: Cost[];
};

export const createSide = (units: number, pass: Side['pass']): Side => ({ units, pass, costs: [] });

const warmUpMs = 500;
/** Long enough for a few garbage collections in every sample. */
const sampleMs = 250;

/**
 * Runs every side in every round, forwards and backwards in turn, so that whatever else the machine does hits them alike.
 *
 * Libraries for benchmarks (mitata, tinybench) measure one side to its end before the next begins: on a shared machine the
 * ratio is then that of two different moments.
 */
export async function runPairedRounds(sides: readonly Side[], rounds: number): Promise<void> {
  for (const side of sides) await sample(side, warmUpMs);
  for (let round = 0; round < rounds; round += 1) {
    for (const side of round % 2 === 0 ? sides : sides.toReversed()) side.costs.push(await sample(side, sampleMs));
  }
}

/** The median cost of a unit. */
export const medianCost = ({ costs }: Side): Cost => ({
  cpu: quantile(
    costs.map(({ cpu }) => cpu),
    0.5,
  ),
  wall: quantile(
    costs.map(({ wall }) => wall),
    0.5,
  ),
});

/** A ratio taken within each round: the median of the rounds, and the two quartiles. */
export type Ratio = { readonly median: number; readonly low: number; readonly high: number };

/** How many times as fast as the other a side was, in processor time. */
export function timesAsFast(side: Side, other: Side): Ratio {
  const ratios = side.costs.flatMap(({ cpu }, round) => {
    const beside = other.costs[round];
    return beside === undefined ? [] : [beside.cpu / cpu];
  });
  return { median: quantile(ratios, 0.5), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

/** Whole passes until the time is up. */
async function sample({ units, pass }: Side, ms: number): Promise<Cost> {
  const cpuBefore = process.cpuUsage();
  const begun = performance.now();
  let done = 0;
  do {
    keep(await pass());
    done += units;
  } while (performance.now() - begun < ms);
  const wall = (performance.now() - begun) * 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { cpu: (user + system) / done, wall: wall / done };
}

let kept = 0;
/** Uses what a pass gave back, so that no compiler may leave the work out. */
function keep(value: number): void {
  kept += value;
  if (Number.isNaN(kept)) throw new RangeError('A pass gave back something that is not a number.');
}

/** The value below which this share of the values lies, interpolated; NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}
