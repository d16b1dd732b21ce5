/** The whole product on the laptop stage, for tests: from the template that goes to AWS. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleApp } from '../../infra/local/assemble';
import { type RunningStage, type StageOptions, standUp } from '../../infra/local/stand-up';
import { readAssembly, type WrittenAssembly } from '../../infra/local/template';

/** The assembly of the laptop's stage. */
export const assemble = async (): Promise<WrittenAssembly> => readAssembly(await assembleApp());

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
