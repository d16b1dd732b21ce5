/**
 * A checker for Stryker: a mutant the compiler refuses needs no test, for `npm test` begins with the types.
 *
 * Stryker's own asks TypeScript's JavaScript API, which TypeScript 7 no longer has. This one writes every mutant beside
 * its original in a copy of shared/, as `judge.mutant-17.ts`, and runs one `tsc` over all of them.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

type Position = { readonly line: number; readonly column: number };
type Mutant = {
  readonly id: string;
  readonly fileName: string;
  readonly replacement: string;
  /** Lines and columns from 0. */
  readonly location: { readonly start: Position; readonly end: Position };
};
type CheckResult = { readonly status: 'passed' } | { readonly status: 'compileError'; readonly reason: string };

const copy = resolve('.build/mutation/types');
const settings = {
  extends: relative(copy, resolve('shared/tsconfig.json')),
  // A mutant may leave a name unused or a line unreached; that alone does not make it wrong.
  compilerOptions: { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true },
  include: ['**/*.mutant-*.ts'],
};

const checker = {
  async init(): Promise<void> {
    rmSync(copy, { recursive: true, force: true });
  },

  async check(mutants: readonly Mutant[]): Promise<Record<string, CheckResult>> {
    cpSync('shared', join(copy, 'shared'), { recursive: true });
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(settings));
    for (const fileName of new Set(mutants.map((mutant) => mutant.fileName))) {
      writeFileSync(variantOf(fileName, 'none'), readFileSync(fileName));
    }
    for (const mutant of mutants) writeFileSync(variantOf(mutant.fileName, mutant.id), textOf(mutant));

    const refused = compile();
    rmSync(copy, { recursive: true });
    // Else every mutant of a file that is wrong in itself would count as refused.
    if (refused.has('none')) throw new Error(`shared/ does not compile as it is: ${refused.get('none')}`);
    return Object.fromEntries(mutants.map(({ id }) => [id, resultOf(refused.get(id))]));
  },

  /** All at once: starting the compiler takes longer than what it then does. */
  async group(mutants: readonly Mutant[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  },
};

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [{ kind: 'Checker', name: 'types', value: checker }];

const resultOf = (reason: string | undefined): CheckResult =>
  reason === undefined ? { status: 'passed' } : { status: 'compileError', reason };

const variantOf = (fileName: string, id: string): string =>
  join(copy, relative('.', fileName)).replace(/\.ts$/, `.mutant-${id}.ts`);

function textOf({ fileName, location: { start, end }, replacement }: Mutant): string {
  const lines = readFileSync(fileName, 'utf8').split('\n');
  const before = [...lines.slice(0, start.line), lines[start.line]?.slice(0, start.column)].join('\n');
  const after = [lines[end.line]?.slice(end.column), ...lines.slice(end.line + 1)].join('\n');
  return before + replacement + after;
}

/** The first complaint about each variant, by id. Throws where the compiler complains of anything else. */
function compile(): ReadonlyMap<string, string> {
  const { stdout, stderr, status } = spawnSync('node_modules/.bin/tsc', ['--noEmit', '--pretty', 'false', '-p', copy], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const refused = new Map<string, string>();
  for (const [, id = '', reason = ''] of stdout.matchAll(/\.mutant-(\w+)\.ts\(\d+,\d+\): error (.*)/g)) {
    if (!refused.has(id)) refused.set(id, reason);
  }
  if (status !== 0 && refused.size === 0) throw new Error(`tsc did not succeed: ${stdout}${stderr}`);
  return refused;
}
