/** The whole product on the laptop stage, for tests: the template that goes to AWS, synthesised once for all files of a run. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type RunningStage, type StageOptions, standUp } from '../../infra/local/stand-up';
import { synthesise } from '../../infra/local/synth';
import { readAssembly, type WrittenAssembly } from '../../infra/local/template';

/** Every file of a run has a process of its own, and all have the same parent: vitest. */
const nameOfRun = (pid: number): string => `kaeru-assembly-${pid}`;
const folderOfRun = join(tmpdir(), nameOfRun(process.ppid));
/** How long another file of the run may take to synthesise, in milliseconds; on two idle cores it is 5 s. */
const patienceMs = 100_000;

/** The assembly of the laptop's stage. The first file that asks synthesises it, the others of the run wait for it. */
export async function assemble(): Promise<WrittenAssembly> {
  const turn = `${folderOfRun}-turn`;
  const begun = performance.now();
  while (!existsSync(folderOfRun)) {
    if (isOurs(turn)) {
      tidy();
      const draft = `${folderOfRun}-draft`;
      await synthesise(draft)
        .then(() => renameSync(draft, folderOfRun))
        .finally(() => rmSync(turn, { recursive: true }));
    } else if (performance.now() - begun > patienceMs) {
      throw new Error('Another test file of this run began to synthesise the CDK app and has not ended.');
    } else await pause(50);
  }
  return readAssembly(folderOfRun);
}

/** Whether we are the one who makes the folder: whoever does has the turn. */
function isOurs(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Takes away what runs that are over have left. */
function tidy(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^kaeru-assembly-(\d+)/.exec(name)?.[1] ?? Number.NaN);
    if (!Number.isNaN(pid) && !isRunning(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export type TestStage = RunningStage & {
  /** What a person at the console would have read: refusals, and the rooms' warnings and errors. */
  readonly said: readonly string[];
  /** Where it keeps what it has: `logs/`, `objects/`, `db/`. */
  readonly folder: string;
};

const dayMs = 24 * 60 * 60_000;
/** Half past one UTC, half past ten in Japan. */
const morningMs = 1.5 * 60 * 60_000;

/**
 * Stands the product up in a folder of its own, which `close` takes away. It begins at half past ten in Japan, whatever the
 * hour on the machine: tests must not find a letter due while they register somebody on one afternoon and not on another.
 */
export async function openStage(options: Partial<StageOptions> = {}): Promise<TestStage> {
  const data = mkdtempSync(join(tmpdir(), 'kaeru-stage-'));
  const said: string[] = [];
  const throwAway = (): void => rmSync(data, { recursive: true, force: true });
  try {
    const stage = await standUp({ data, assembly: assemble, say: (sentence) => said.push(sentence), ...options });
    const { now, turn } = stage.clock;
    await turn((Math.floor((now() - morningMs) / dayMs) + 1) * dayMs + morningMs);
    return { ...stage, said, folder: data, close: () => stage.close().finally(throwAway) };
  } catch (error) {
    throwAway();
    throw error;
  }
}
