import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { createDecoder } from '../../../functions/import/decode-file';
import { decodePieces } from '../../../shared/roster/detect-encoding';
import { splitRows } from '../../../shared/roster/split-rows';
import { grouped, perSecond, sayCost, sayRatio } from '../numbers';
import type { Outcome } from '../outcome';
import { createSide, medianCost, runPairedRounds, timesAsFast } from '../paired-rounds';
import { assessRoster, planRoster, validateRoster } from './import-roster';
import { makeRoster } from './made-roster';

const people = 200_000;
const fewPeople = 20_000;
const goals = { perSecond: 80_000, ofCsvParse: 0.6, moreMegabytes: 60, megabytes: 250 };
const rounds = 3;

/** An employer's file from bytes to plan, beside csv-parse, which only splits it; and how much memory a large one takes. */
export async function benchRoster(): Promise<Outcome> {
  const bytes = makeRoster(people);
  const differences = compareCells(bytes);
  if (differences.length > 0) return { rows: [], notes: [], differences };

  const bare = createSide(people, () => parseBare(bytes).length);
  const validating = createSide(people, () => validateRoster(bytes));
  const assessing = createSide(people, () => assessRoster(bytes));
  const planning = createSide(people, async () => (await planRoster(bytes)).create);
  await runPairedRounds([bare, validating, assessing, planning], rounds);

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
      },
    };
  });
  const [few, many] = [peakMemory(makeRoster(fewPeople)), peakMemory(bytes)];
  const more = many - few;
  return {
    rows: [
      ...steps,
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
    ],
    notes: [
      `${grouped(people)} people, ${grouped(bytes.length)} bytes of CP932 with Japanese headings, dates in eras and with slashes. csv-parse gets the text decoded in one call and gives arrays of cells; both sides of the comparison hold the time to decode. The plan is made as the room makes it, against a table that knows nobody and answers at once, into a bucket that forgets.`,
    ],
    differences: [],
  };
}

const parseBare = (bytes: Uint8Array): readonly (readonly string[])[] =>
  parse(new TextDecoder('shift_jis').decode(bytes));

/** The rows the two sides split differently. */
function compareCells(bytes: Uint8Array): readonly string[] {
  const theirs = parseBare(bytes);
  const differences: string[] = [];
  let index = 0;
  for (const ours of splitRows(decodePieces(bytes, createDecoder('cp932', true)), ',')) {
    const row = theirs[index] ?? [];
    if (ours.join('\n') !== row.join('\n')) differences.push(`row ${index + 1}\n  ours: ${ours}\n  csv-parse: ${row}`);
    index += 1;
  }
  if (index !== theirs.length) differences.push(`ours: ${index} rows, csv-parse: ${theirs.length}`);
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
