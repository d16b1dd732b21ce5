import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import * as z from 'zod';
import { createDecoder } from '../../../functions/import/decode-file';
import { decodePieces } from '../../../shared/roster/detect-encoding';
import { splitRows } from '../../../shared/roster/split-rows';
import { grouped, perSecond, sayCost, sayRatio } from '../numbers';
import type { Outcome, Row } from '../outcome';
import { createSide, medianCost, runPairedRounds, timesAsFast } from '../paired-rounds';
import { assessRoster, planAgain, planRoster, validateRoster } from './import-roster';
import { makeRoster } from './made-roster';
import { importTwice, type Passage } from './same-roster';

const people = 200_000;
const fewPeople = 20_000;
/** Whose letters are all written and sent: a few milliseconds each. */
const peopleToLive = 1_000;
const goals = { perSecond: 80_000, ofCsvParse: 0.6, moreMegabytes: 60, megabytes: 250 };
const rounds = 3;

/** By profile; a shared machine doubles all of it while its neighbours are busy, csv-parse's share too. */
const whatTakesTheTime =
  'Of 17 to 18 µs a row at best (AMD EPYC, Node 20), 9 are the verdict (decoding three times and splitting twice, since only the whole file says how it is written), 2.5 counting the letters of the week, of which the law is 0.7, 2 the text of the plan, 1.2 the SHA-256 of the id, 1 collecting garbage.';

/** An employer's file from bytes to plan, beside csv-parse and papaparse, which only split it; how much memory a large one takes; and the same file again. */
export async function benchRoster(): Promise<Outcome> {
  const bytes = makeRoster(people);
  const differences = compareCells(bytes);
  if (differences.length > 0) return { rows: [], notes: [], differences };

  const bare = createSide(people, () => parseBare(bytes).length);
  const papa = createSide(people, () => parseWithPapa(bytes).length);
  const validating = createSide(people, () => validateRoster(bytes));
  const assessing = createSide(people, () => assessRoster(bytes));
  const planning = createSide(people, async () => (await planRoster(bytes)).create);
  await runPairedRounds([bare, papa, validating, assessing, planning], rounds);

  const beside = `csv-parse on the same bytes: ${sayCost(medianCost(bare))}`;
  const steps = [
    { what: 'bytes → verdicts', side: validating },
    { what: 'bytes → verdicts → assessments', side: assessing },
    { what: 'bytes → verdicts → plan with its letters', side: planning },
  ].map(({ what, side }) => {
    const ratio = timesAsFast(side, bare);
    return {
      what,
      measured: sayCost(medianCost(side)),
      beside,
      ratio: sayRatio(ratio),
      goal: {
        text: `≥ ${grouped(goals.perSecond)}/s on one core, ≥ ${goals.ofCsvParse}`,
        met: perSecond(medianCost(side)) >= goals.perSecond && ratio.median >= goals.ofCsvParse,
        whyNot: whatTakesTheTime,
      },
    };
  });
  const [few, many] = [peakMemory(makeRoster(fewPeople)), peakMemory(bytes)];
  const more = many - few;
  return {
    rows: [
      ...steps,
      {
        what: 'the same plan',
        measured: sayCost(medianCost(planning)),
        beside: `papaparse on the same bytes: ${sayCost(medianCost(papa))}`,
        ratio: sayRatio(timesAsFast(planning, papa)),
      },
      {
        what: `peak memory of a process, ${grouped(people)} rows`,
        measured: `${grouped(many)} MB`,
        beside: `${grouped(fewPeople)} rows: ${grouped(few)} MB`,
        ratio: `+${grouped(more)} MB`,
        goal: {
          text: `≤ ${goals.megabytes} MB, ≤ +${goals.moreMegabytes} MB`,
          met: many <= goals.megabytes && more <= goals.moreMegabytes,
        },
      },
      ...(await measureAgain(bytes)),
    ],
    notes: [
      `${grouped(people)} people, ${grouped(bytes.length)} bytes of CP932 with Japanese headings, dates in eras and with slashes. csv-parse and papaparse get the text decoded in one call and give arrays of cells; all sides of the comparison hold the time to decode. The plan is made as the room makes it, against a table that knows nobody and answers at once, into a bucket that forgets. The same roster again goes the whole way: read, planned, committed by the rooms, alarms set, letters sent, and then the same bytes once more.`,
    ],
    differences: [],
  };
}

const parseBare = (bytes: Uint8Array): readonly (readonly string[])[] =>
  parse(new TextDecoder('shift_jis').decode(bytes));

const parseWithPapa = (bytes: Uint8Array): readonly (readonly string[])[] =>
  Papa.parse<readonly string[]>(new TextDecoder('shift_jis').decode(bytes), { skipEmptyLines: true }).data;

/** The same file again: what it writes, and whether the plan of the large one sees that nobody changed. */
async function measureAgain(bytes: Uint8Array): Promise<readonly Row[]> {
  console.log(`  the same roster again, ${grouped(peopleToLive)} people …`);
  const { first, second } = await importTwice(makeRoster(peopleToLive));
  console.log(`  and planned again, ${grouped(people)} people …`);
  const { unchanged } = await planAgain(bytes);
  const isQuiet = second.writes === 0 && second.alarms === 0 && second.letters === 0;
  return [
    {
      what: `the same roster of ${grouped(peopleToLive)} people again, unchanged`,
      measured: sayPassage(second),
      beside: `the first time: ${sayPassage(first)}`,
      ratio: '',
      goal: {
        text: '0 writes, 0 Scheduler calls, 0 letters',
        met: isQuiet && second.counts.unchanged === peopleToLive && first.counts.create === peopleToLive,
      },
    },
    {
      what: `the same roster of ${grouped(people)} people, planned again`,
      measured: `${grouped(unchanged)} unchanged`,
      beside: '',
      ratio: '',
      goal: { text: 'all of them unchanged', met: unchanged === people },
    },
  ];
}

const sayPassage = ({ writes, alarms, letters }: Passage): string =>
  `${grouped(writes)} writes, ${grouped(alarms)} Scheduler calls, ${grouped(letters)} letters`;

/** The rows that the three split differently. */
const compareCells = (bytes: Uint8Array): readonly string[] => [
  ...compareWith('csv-parse', parseBare(bytes), bytes),
  ...compareWith('papaparse', parseWithPapa(bytes), bytes),
];

function compareWith(peer: string, theirs: readonly (readonly string[])[], bytes: Uint8Array): readonly string[] {
  const differences: string[] = [];
  let index = 0;
  for (const ours of splitRows(decodePieces(bytes, createDecoder('cp932', true)), ',')) {
    const row = theirs[index] ?? [];
    if (ours.join('\n') !== row.join('\n')) differences.push(`row ${index + 1}\n  ours: ${ours}\n  ${peer}: ${row}`);
    index += 1;
  }
  if (index !== theirs.length) differences.push(`ours: ${index} rows, ${peer}: ${theirs.length}`);
  return differences;
}

const printed = z.object({ peakBytes: z.number() });

/** In megabytes, of a process that does nothing else. */
function peakMemory(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'roster-'));
  try {
    const file = join(folder, 'roster.csv');
    writeFileSync(file, bytes);
    const entry = 'test/bench/roster/peak-memory.ts';
    const answer = execFileSync(process.execPath, ['infra/local/launch.mjs', entry, file], { encoding: 'utf8' });
    return printed.parse(JSON.parse(answer)).peakBytes / 1_000_000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
