import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { productAt } from '../../pipeline/product';
import { grouped } from '../numbers';
import type { Outcome } from '../outcome';
import { fillAStage } from './fill-a-stage';
import { registerPeople } from './people-of-a-year';
import { measurePutRate } from './put-rate';
import { timeAStart } from './time-a-start';
import { timeAnUpload } from './time-an-upload';

const registrations = 10_000;
const rows = 1000;
const people = 100;
/** 73 days each: whoever waits for an answer over HTTP hangs up after five minutes. */
const parts = 5;
const goals = { secondStart: 3000, year: 60_000 };

/** What a person at a laptop waits for: the start, a file, a year; and what dynalite alone does on this machine. */
export async function benchStage(): Promise<Outcome> {
  // At AWS the rooms run on a newer Node; here the SDK would say so in the middle of the table.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const folder = mkdtempSync(join(tmpdir(), 'kaeru-bench-stage-'));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string): Promise<Outcome> {
  const data = join(folder, 'full');
  console.log('Starting on an empty folder, and again …');
  const first = await timeAStart(data);
  await first.stop();
  const second = await timeAStart(data);

  console.log(`Filling it with ${grouped(registrations)} registrations …`);
  const filling = performance.now();
  const { alarms, item } = await fillAStage(productAt(second.url), registrations);
  const filled = performance.now() - filling;
  await second.stop();
  console.log('Starting on the full folder …');
  const full = await timeAStart(data);
  await full.stop();

  console.log('An employer uploads a file …');
  const office = await timeAStart(join(folder, 'office'));
  const upload = await timeAnUpload(productAt(office.url), rows);
  await office.stop();

  console.log(`Turning a year with ${people} registrations …`);
  const year = await timeAYear(join(folder, 'year'));
  const plain = await measurePutRate(folder, item);
  const beside = `dynalite alone: ${grouped(plain.throughSdk)} puts/s through the SDK, ${grouped(plain.throughStore)} into its store`;
  const differences = [
    ...(alarms < registrations ? [`${alarms} alarms stand for ${registrations} registrations.`] : []),
    ...(upload.alarms === rows ? [] : [`${upload.alarms} alarms stand for the ${rows} people of the file.`]),
    ...(year.letters < people ? [`A year has brought ${people} people only ${year.letters} letters.`] : []),
  ];
  const putsBeside = (ms: number, writes: number): string => `${((1000 * writes) / ms).toFixed(0)}/s`;
  return {
    differences,
    rows: [
      { what: 'npm start, empty folder, sources new', measured: seconds(first.ms), beside: '', ratio: '' },
      ...[
        { what: 'npm start again', start: second },
        { what: `npm start with ${grouped(registrations)} registrations, ${grouped(alarms)} alarms`, start: full },
      ].map(({ what, start }) => ({
        what,
        measured: seconds(start.ms),
        beside: `the first start: ${seconds(first.ms)}`,
        ratio: (start.ms / first.ms).toFixed(2),
        goal: {
          text: `≤ ${seconds(goals.secondStart)}`,
          met: start.ms <= goals.secondStart,
          whyNot:
            'No synthesis is in it: npm, the launcher, the opening of the store and what the other processes of the machine take.',
        },
      })),
      {
        what: `a file of ${grouped(rows)} people, from its POST to the last alarm`,
        measured: `${seconds(upload.ms)}, ${putsBeside(upload.ms, rows)}`,
        beside,
        ratio: ((1000 * rows) / upload.ms / plain.throughSdk).toPrecision(2),
      },
      {
        what: `a year with ${people} registrations`,
        measured: `${seconds(year.ms)}, ${grouped(year.letters)} letters, ${putsBeside(year.ms, year.letters)}`,
        beside,
        ratio: ((1000 * year.letters) / year.ms / plain.throughSdk).toPrecision(2),
        goal: {
          text: `≤ ${seconds(goals.year)}`,
          met: year.ms <= goals.year,
          whyNot: whyTheYearIsLong,
        },
      },
    ],
    notes: [
      `Every stage is \`npm start\` in processes of its own, timed on the clock from the command to the line that says it stands. The folder was filled in ${seconds(filled)}: one registration through the API, the others its item under other ids through the stage's DynamoDB, with an alarm set by the alarm room for each. dynalite alone has no index, no stream and no grants; server and client share a process, ${grouped(2000)} puts of the same item, 32 at once.`,
    ],
  };
}

const whyTheYearIsLong =
  'A letter takes 18 calls in four rooms, four of them for a secret that is remembered for minutes only; counted with 8 people over ten days, not yet profiled with all.';

async function timeAYear(folder: string): Promise<{ readonly ms: number; readonly letters: number }> {
  const stage = await timeAStart(folder);
  try {
    const product = productAt(stage.url);
    await registerPeople(product, people);
    const before = (await product.letters()).length;
    let ms = 0;
    for (let part = 0; part < parts; part += 1) {
      const begun = performance.now();
      await product.turn(`P${365 / parts}D`);
      ms += performance.now() - begun;
      console.log(`${part + 1} of ${parts} parts of the year after ${seconds(ms)} …`);
    }
    return { ms, letters: (await product.letters()).length - before };
  } finally {
    await stage.stop();
  }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
