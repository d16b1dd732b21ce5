/** `npm run simulate -- --seeds 10000 [--from N] | --seed N | --story FILE`: lives stories, and tells one that fails as short as it can be told. */
import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { liveStory } from './live-story';
import { shrink } from './shrink';
import type { Story } from './story';
import { keepStory, readStory } from './story-file';
import { addUp, liveSeed, nothingYet, type Tally } from './tally';
import { tellStory, tellTally } from './tell';
import { writeStory } from './write-story';

const usage = 'npm run simulate -- [--seeds 1000] [--from 1] [--workers 2] | --seed N | --story FILE';
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    seed: { type: 'string' },
    story: { type: 'string' },
    share: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const wholeNumber = (name: string, text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`--${name} takes a whole number.\n${usage}`);
  return Number(text);
};
const from = wholeNumber('from', values.from);
const seeds = wholeNumber('seeds', values.seeds);
const workers = Math.max(1, wholeNumber('workers', values.workers));
const folder = '.local/simulation';
/** After so many seeds a worker tells what it has. */
const seedsATurn = 25;
/** Stories of so many failing seeds are made short and told; all are counted. */
const mostTold = 3;

if (values.help) console.log(usage);
else if (values.share !== undefined) await workOnShare(wholeNumber('share', values.share));
else if (values.story !== undefined) await tellOne(readStory(values.story));
else if (values.seed !== undefined) await tellOne(writeStory(wholeNumber('seed', values.seed)));
else await liveAll();

/** A worker lives every so-manieth seed and tells its parent. */
async function workOnShare(share: number): Promise<void> {
  let tally = nothingYet;
  for (let seed = from + share; seed < from + seeds; seed += workers) {
    tally = addUp(tally, await liveSeed(seed));
    if (tally.seeds < seedsATurn && seed + workers < from + seeds) continue;
    process.send?.(tally);
    tally = nothingYet;
  }
  process.disconnect?.();
}

async function liveAll(): Promise<void> {
  const begun = performance.now();
  let tally: Tally = nothingYet;
  let told = 0;
  const takeIn = (more: Tally): void => {
    tally = addUp(tally, more);
    for (const { seed, violations } of more.failing) console.log(`seed ${seed}: ${violations[0]?.what}`);
    if (tally.seeds - told < seeds / 20) return;
    told = tally.seeds;
    const seconds = Math.round((performance.now() - begun) / 1000);
    console.log(
      `… ${told} of ${seeds} seeds, ${tally.letters} letters, ${tally.failing.length} violated, ${seconds} s`,
    );
  };
  const shares = Array.from({ length: workers }, (_, share) => startWorker(share, takeIn));
  const ends = await Promise.all(shares);
  console.log(`\n${tellTally(tally, (performance.now() - begun) / 1000)}`);
  for (const { seed } of tally.failing.slice(0, mostTold)) await shortenAndTell(writeStory(seed));
  process.exitCode = tally.failing.length > 0 || ends.some((code) => code !== 0) || tally.seeds !== seeds ? 1 : 0;
}

function startWorker(share: number, takeIn: (tally: Tally) => void): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const worker = fork(process.argv[1] ?? '', [...process.argv.slice(2), '--share', String(share)]);
    worker.on('message', (tally: Tally) => takeIn(tally));
    worker.on('error', reject);
    worker.on('exit', resolve);
  });
}

async function tellOne(story: Story): Promise<void> {
  const account = await liveStory(story);
  console.log(tellStory(story, account));
  console.log(
    `\n${account.letters} letters, ${account.faults.length} faults, ${account.violations.length} violations.`,
  );
  if (account.violations.length > 0 && story.faults === undefined) await shortenAndTell(story);
  process.exitCode = account.violations.length > 0 ? 1 : 0;
}

async function shortenAndTell(story: Story): Promise<void> {
  const [violation] = (await liveStory(story)).violations;
  if (violation === undefined) return;
  const short = await shrink(story, violation.rule);
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/seed-${story.seed}.json`;
  keepStory(file, short);
  console.log(`\n${tellStory(short, await liveStory(short))}\nAgain: npm run simulate -- --story ${file}`);
}
