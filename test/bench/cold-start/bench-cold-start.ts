/** `npm run bench -- cold-start`: from the begin of a room's process to its handler being ready, beside its bare AWS clients. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleHandler, bundleScripts } from '../../../infra/habits/bundle-room';
import { grouped, sayRatio } from '../numbers';
import type { Outcome, Row } from '../outcome';
import { createSide, medianCost, type Side, timesAsFast } from '../paired-rounds';
import { table } from '../table';
import { rooms } from './rooms';
import { startHandler } from './start-handler';
import { ourFilesIn, type Weight, weighBundle } from './weigh-bundle';
import { writeBareHandler } from './write-bare-handler';

const rounds = 11;
const mostTimes = 1.25;
/** Minified, beyond the clients: our own code and packages. The web room has pages and forms. */
const mostBytesBeyond = (room: string): number => (room === 'web' ? 300_000 : 150_000);

/** A room and the handler that has its clients alone, each as it is bundled and as it starts. */
type Pair = {
  readonly room: string;
  readonly weight: Weight;
  readonly bareWeight: Weight;
  readonly start: () => void;
  readonly startBare: () => void;
  readonly side: Side;
  readonly bareSide: Side;
};

export async function benchColdStart(): Promise<Outcome> {
  // Inside the repository, so that the bare handlers find the packages.
  mkdirSync('.build', { recursive: true });
  const folder = mkdtempSync(join(resolve('.build'), 'cold-start-'));
  try {
    const pairs = rooms.map(([room, variables]) => preparePair(room, variables, join(folder, room)));
    // The first round reads the files from the disk, and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      for (const { start, startBare, side, bareSide } of pairs) {
        for (const each of round % 2 === 0 ? [start, startBare] : [startBare, start]) each();
        if (round === 0) for (const costs of [side.costs, bareSide.costs]) costs.length = 0;
      }
      console.log(round === 0 ? '  everything is bundled, and started once' : `  round ${round} of ${rounds}`);
    }
    return tellOutcome(pairs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function preparePair(room: string, variables: Readonly<Record<string, string>>, folder: string): Pair {
  mkdirSync(folder);
  const bundle = bundleHandler(`functions/${room}/handler.ts`, folder);
  bundleScripts(room, folder);
  const bareFolder = join(folder, 'bare');
  const bareBundle = bundleHandler(writeBareHandler(ourFilesIn(bundle), folder), bareFolder);
  // Ready once is a unit. The processes count for themselves.
  const side = createSide(1, () => 0);
  const bareSide = createSide(1, () => 0);
  return {
    room,
    weight: weighBundle(bundle),
    bareWeight: weighBundle(bareBundle),
    start: () => side.costs.push(startHandler(folder, variables)),
    startBare: () => bareSide.costs.push(startHandler(bareFolder, variables)),
    side,
    bareSide,
  };
}

function tellOutcome(pairs: readonly Pair[]): Outcome {
  return {
    rows: [...pairs.map(rowOfStart), ...pairs.map(rowOfBundle)],
    notes: [
      `A fresh process of Node for every start; in each of ${rounds} rounds every room once and its bare handler once, in turn first. Counted from the begin of the process, so both sides hold the start of Node itself, to the handler being exported: imports resolved, environment parsed, clients made. Processor time of all threads; the clock in brackets. A bare handler imports from AWS's packages what the room's files import from them, also what the room loads only when it is needed, makes the clients, and answers; bundled as rooms are.`,
      'The size of a bundle is what is loaded before its handler is ready: the entry and all it imports with a statement. Whole: with the files it loads when something needs them, of which one start never loads all.',
      table(
        ['room', 'loaded at start', 'of it', 'whole', 'bare: at start', 'whole'],
        pairs.map(({ room, weight, bareWeight }) => [
          room,
          sayKilobytes(weight.atStart),
          weight.byOwner.map(([owner, bytes]) => `${owner} ${Math.round(bytes / 1000)}`).join(', '),
          sayKilobytes(weight.whole),
          sayKilobytes(bareWeight.atStart),
          sayKilobytes(bareWeight.whole),
        ]),
      ),
    ],
    differences: [],
  };
}

function rowOfStart({ room, side, bareSide, weight, bareWeight }: Pair): Row {
  const ratio = timesAsFast(bareSide, side);
  return {
    what: `${room}: process start → handler ready`,
    measured: sayMilliseconds(side),
    beside: `bare clients: ${sayMilliseconds(bareSide)}`,
    ratio: sayRatio(ratio),
    goal: {
      text: `≤ ${mostTimes} ×`,
      met: ratio.median <= mostTimes,
      whyNot: `It compiles and runs ${sayKilobytes(weight.atStart - bareWeight.atStart)} more at its start; whose they are stands below.`,
    },
  };
}

function rowOfBundle({ room, weight, bareWeight }: Pair): Row {
  const beyond = weight.atStart - bareWeight.atStart;
  return {
    what: `${room}: loaded at start`,
    measured: sayKilobytes(weight.atStart),
    beside: `bare clients: ${sayKilobytes(bareWeight.atStart)}`,
    ratio: `${beyond < 0 ? '−' : '+'}${sayKilobytes(Math.abs(beyond))}`,
    goal: {
      text: `≤ +${sayKilobytes(mostBytesBeyond(room))}`,
      met: beyond <= mostBytesBeyond(room),
      whyNot: 'Whose the bytes are stands below.',
    },
  };
}

const sayKilobytes = (bytes: number): string => `${grouped(bytes / 1000)} KB`;

function sayMilliseconds(side: Side): string {
  const { cpu, wall } = medianCost(side);
  return `${grouped(cpu / 1000)} ms (${grouped(wall / 1000)})`;
}
