import type { WorldInMemory } from '../../support/world';
import { grouped } from '../numbers';
import type { Outcome, Row } from '../outcome';
import { quantile } from '../paired-rounds';
import { fillWorld } from './full-world';
import { type Work, works } from './works';

const sizes = [1_000, 10_000, 100_000] as const;
const mostGrowth = 1.2;
const warmUpRounds = 2;
const rounds = 7;
/** A sample does no less: the smallest world is gone through again until it was so much. */
const unitsOfSample = 10_000;
/** Nor does it take longer than it must where a unit is dear. */
const longestSampleUs = 150_000;

type Size = { readonly people: number; readonly world: WorldInMemory; readonly costs: number[] };

/** What a registration costs in a world with a thousand, ten thousand and a hundred thousand of them. */
export async function benchGrowth(): Promise<Outcome> {
  const worlds: { readonly people: number; readonly world: WorldInMemory }[] = [];
  for (const people of sizes) {
    worlds.push({ people, world: await fillWorld(people) });
    console.log(`${grouped(people)} people live in a world.`);
  }
  const rows: Row[] = [];
  for (const work of works) {
    const measured = worlds.map((one): Size => ({ ...one, costs: [] }));
    for (let round = 0; round < warmUpRounds + rounds; round += 1) {
      for (const { world, costs } of round % 2 === 0 ? measured : measured.toReversed()) {
        const cost = await sample(work, world);
        if (round >= warmUpRounds) costs.push(cost);
      }
    }
    rows.push(row(work, measured));
    console.log(`${work.what}: measured.`);
  }
  return {
    rows,
    notes: [
      `Processor time, warm, the median of ${rounds} rounds in which the three worlds take turns; the ratio is that of the largest to the smallest, taken within each round. All three live in one process, so that the collector of garbage has the same heap to go through whichever is measured. The world is the fakes of the tests, which find an item by its key and by its index as DynamoDB does; a cost that grows here grows in the rooms.`,
    ],
    differences: [],
  };
}

/** Microseconds of the processor for one registration. */
async function sample({ prepare }: Work, world: WorldInMemory): Promise<number> {
  let [units, spent] = [0, 0];
  while (units === 0 || (units < unitsOfSample && spent < longestSampleUs)) {
    const { run, tidy } = await prepare(world);
    const before = process.cpuUsage();
    units += await run();
    const { user, system } = process.cpuUsage(before);
    spent += user + system;
    tidy?.();
  }
  return spent / units;
}

function row({ what, whyNot }: Work, measured: readonly Size[]): Row {
  const [smallest, ...larger] = measured;
  const largest = larger.at(-1);
  if (smallest === undefined || largest === undefined) throw new Error('There is nothing to compare.');
  const ratios = largest.costs.map((cost, round) => cost / (smallest.costs[round] ?? Number.NaN));
  const growth = quantile(ratios, 0.5);
  return {
    what,
    measured: `${sayCost(largest)} with ${grouped(largest.people)}`,
    beside: [smallest, ...larger.slice(0, -1)].map((one) => `${sayCost(one)} with ${grouped(one.people)}`).join(', '),
    ratio: `${growth.toPrecision(3)} (${quantile(ratios, 0.25).toPrecision(3)} to ${quantile(ratios, 0.75).toPrecision(3)})`,
    goal: { text: `≤ ${mostGrowth}`, met: growth <= mostGrowth, whyNot },
  };
}

const sayCost = ({ costs }: Size): string => `${quantile(costs, 0.5).toPrecision(3)} µs`;
