/** A thousand people are imported, and later a thousand letters fall due in one minute, while the process is killed again and again. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { seededChance } from '../bench/rules/seeded-chance';
import { type Arrived, type Copy, findCopies, findLost } from './kill-account';
import { prepareStarts } from './killable';
import { type Product, productAt } from './product';

const people = 1_000;
const minuteMs = 60_000;

export interface Survived {
  readonly kills: readonly Killed[];
  readonly letters: number;
  /** Who never was told, and who never got the letter of the storm. */
  readonly lost: readonly string[];
  readonly copies: readonly Copy[];
  /** Ledger entries that are neither sent nor delivered. */
  readonly unsettled: readonly string[];
  /** How many letters of the storm were promised for its one hour. */
  readonly storm: number;
  readonly upload: unknown;
}
type Phase = 'reading' | 'writing' | 'telling' | 'storm';
interface Killed {
  readonly during: Phase;
  /** The stage's time when it stood again. */
  readonly at: number;
  /** How many letters the room had written down as sent. */
  readonly letters: number;
}
const uploadShape = z.looseObject({ progress: z.object({ done: z.number() }) });

/**
 * In which phase how often; what one is too short for is left to the storm. A part of an import is given up after five tries, so its
 * message may be killed four times at most.
 */
const plan: Readonly<Record<Phase, number>> = { reading: 3, writing: 3, telling: 4, storm: 10 };
/** How much more it does before it dies: milliseconds of reading, rows written, letters sent. */
const more: Readonly<Record<Phase, readonly [least: number, most: number]>> = {
  reading: [50, 500],
  writing: [1, 250],
  telling: [1, 100],
  storm: [1, 80],
};

/** Lives through it, kills at moments drawn from the seed, and at the end looks into every mailbox. */
export async function surviveThousand(seed: number): Promise<Survived> {
  const chance = seededChance(seed);
  const folder = mkdtempSync(join(tmpdir(), 'kaeru-kill-thousand-'));
  const data = join(folder, 'data');
  const { start, throwAway } = await prepareStarts();
  let process = await start(data, 0);
  try {
    const product = productAt(process.url);
    const port = Number(new URL(process.url).port);
    const killed: Killed[] = [];
    /** Longer than a message that was in flight stays hidden (6 min). */
    const goOn = async () => turnTo(product, (await product.now()) + 7 * minuteMs);
    /**
     * Lets the process work and kills it in the middle, so many times; answers how many are left where nothing is to be killed any more.
     * @param done How much of its work it has done; only ever grows.
     */
    const strike = async (
      during: Phase,
      times: number,
      work: () => Promise<unknown>,
      done: () => number | Promise<number>,
    ): Promise<number> => {
      for (let left = times; left > 0; left -= 1) {
        let isOver = false;
        const working = work().then(
          () => {
            isOver = true;
          },
          () => undefined,
        );
        const enough = (await done()) + chance.between(...more[during]);
        while (!isOver && (await done()) < enough) await pause(20);
        if (isOver) return left;
        await process.kill();
        await working;
        process = await start(data, port);
        killed.push({ during, at: await product.now(), letters: lettersSent() });
      }
      return 0;
    };
    const log = join(data, 'logs', 'remind.log');
    const lettersSent = (): number =>
      existsSync(log) ? readFileSync(log, 'utf8').split('"letter-sent"').length - 1 : 0;

    const apiKey = await product.addEmployer('Acme KK');
    const upload = await product.visitor.upload(apiKey, 'staff.csv', await rosterOf(product));
    let left = await strike('reading', plan.reading, goOn, () => performance.now());
    await product.reach(apiKey, upload, 'planned');
    const commit = async () => {
      const { state } = await product.visitor.readUpload(apiKey, upload);
      if (state === 'planned') await product.visitor.commit(apiKey, upload);
    };
    const headers = { authorization: `Bearer ${apiKey}` };
    const rowsWritten = async (): Promise<number> => {
      const answer = await product.ask(`/api/v1/uploads/${upload}`, { headers });
      // A busy machine may be too late with an answer.
      return answer.ok ? uploadShape.parse(await answer.json()).progress.done : 0;
    };
    const writeOn = () => commit().then(goOn);
    left += await strike('writing', plan.writing, writeOn, rowsWritten);
    // Only once all are written, or their part would be killed a fifth time.
    const lettersOnceWritten = async () => ((await rowsWritten()) < people ? 0 : lettersSent());
    left += await strike('telling', plan.telling, writeOn, lettersOnceWritten);
    await product.reach(apiKey, upload, 'committed');
    // Now: an upload is forgotten after seven days.
    const committed = await product.visitor.readUpload(apiKey, upload);
    await turnTo(product, (await product.now()) + 40 * minuteMs);

    const { hour, promised } = await nextHour(product);
    await turnTo(product, hour - minuteMs);
    await strike('storm', plan.storm + left, () => turnTo(product, hour + 10 * minuteMs), lettersSent);
    await turnTo(product, hour + 60 * minuteMs);
    return { ...(await account(product, killed)), storm: promised, upload: committed };
  } finally {
    await process.kill();
    throwAway();
    rmSync(folder, { recursive: true, force: true });
  }
}

const addressOf = (row: number): string => `staff${row}@example.com`;
const everybody = Array.from({ length: people }, (_, row) => addressOf(row));

/** The window to renew opens three months before the stay ends: within a week, for all on the same morning. */
async function rosterOf(product: Product): Promise<string> {
  const stayEnds = await product.day(97);
  const rows = everybody.map((email, row) => `${row},${email},en,Student,${stayEnds}`);
  return ['employee_id,email,language,status_of_residence,period_of_stay_ends', ...rows].join('\n');
}

const waiting = z.looseObject({ nextLetterAt: z.number() });

/** The hour for which the next letters are promised, and how many. */
async function nextHour(product: Product): Promise<{ readonly hour: number; readonly promised: number }> {
  const hours = (await product.items())
    .filter(({ pk }) => pk.startsWith('registration#'))
    .map((item) => waiting.parse(item).nextLetterAt);
  const hour = Math.min(...hours);
  return { hour, promised: hours.filter((at) => at === hour).length };
}

/**
 * Turns the clock, however long the machine takes: a request that waits five minutes for its answer is given up by `fetch`, not by
 * the stage, and is asked again.
 */
async function turnTo(product: Product, at: number): Promise<void> {
  const now = await product.now();
  const turn = at > now ? { to: new Date(at).toISOString() } : { advance: 'PT0S' };
  const answer = await product.post('/_local/clock', turn).catch(isImpatient);
  if (answer === undefined) return turnTo(product, at);
  if (!answer.ok) throw new Error(`The clock did not turn: ${await answer.text()}`);
}

function isImpatient(problem: unknown): undefined {
  const cause = problem instanceof Error ? problem.cause : undefined;
  if (!(cause instanceof Error && cause.name === 'HeadersTimeoutError')) throw problem;
}

async function account(product: Product, killed: readonly Killed[]) {
  const mails: readonly Arrived[] = (await product.letters())
    .filter(({ to }) => to.startsWith('staff'))
    .map(({ at, to, tags }) => ({ at, to, name: `${tags.registration} ${tags.letter}` }));
  const isNotice = (name: string): boolean => name.includes(' told_');
  const items = await product.items();
  return {
    kills: killed,
    letters: mails.length,
    lost: [
      ...findLost(everybody, mails, isNotice).map((to) => `${to} was never told`),
      ...findLost(everybody, mails, (name) => !isNotice(name)).map((to) => `${to} was not reminded`),
    ],
    copies: findCopies(
      mails,
      killed.map(({ at }) => at),
    ),
    unsettled: items
      .filter(({ pk }) => pk.startsWith('registration#'))
      .flatMap(({ ledger = [] }) => ledger)
      .filter(({ status }) => status !== 'sent' && status !== 'delivered')
      .map(({ key, status }) => `${key} ${status}`),
  };
}
