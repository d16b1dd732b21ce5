/** `npm run mutants [-- FILE …]`: changes the rules in every small way, one at a time, and lists what no test noticed. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type Area, areas } from './areas';
import { type FileScore, printReport, readReport } from './report';

const here = 'test/mutation';
const workshop = '.build/mutation';
const wanted = process.argv.slice(2);

const unknown = wanted.filter((file) => !existsSync(file) || !areas.some((area) => isIn(area, file)));
if (unknown.length > 0) {
  console.error(`Name files under ${areas.map(folderOf).join(' or ')}; there is no ${unknown.join(', ')}.`);
  process.exit(1);
}
const begun = Date.now();
install();
buildSync({
  entryPoints: ['type-checker', 'literal-mutators'].map((name) => join(here, `${name}.ts`)),
  outdir: workshop,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
});
const scores = areas.flatMap(mutate);
const report = printReport(scores);
writeFileSync(join(workshop, 'report.txt'), report);
console.log(`\n${report}`);
console.log(`After ${Math.round((Date.now() - begun) / 1000)} s. The same is in ${workshop}/report.txt.`);
process.exitCode = scores.some(({ survivors }) => survivors.some(({ why }) => why === null)) ? 1 : 0;

/** Stryker brings 170 packages of its own: they are installed here, once, and not with the product. */
function install(): void {
  const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
  const installed = join(workshop, 'installed-lock.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  console.log('Installing Stryker (once, about half a minute) …');
  mkdirSync(workshop, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) cpSync(join(here, name), join(workshop, name));
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: workshop });
  writeFileSync(installed, lock);
}

function mutate(area: Area): readonly FileScore[] {
  const files = wanted.filter((file) => isIn(area, file));
  if (wanted.length > 0 && files.length === 0) return [];
  const settings = join(workshop, `${area.name}.config.json`);
  const json = join(workshop, `${area.name}.json`);
  rmSync(json, { force: true });
  // What a run that was broken off has left behind.
  rmSync(join(workshop, 'sandbox'), { recursive: true, force: true });
  writeFileSync(settings, JSON.stringify(optionsFor(area, files, json), null, 2));
  run(join(workshop, 'node_modules/.bin/stryker'), ['run', settings], {
    env: { ...process.env, MUTATION_AREA: area.name, LAW_RUNS: process.env.LAW_RUNS ?? '200', TZ: 'UTC' },
  });
  return readReport(readFileSync(json, 'utf8'));
}

function folderOf({ name }: Area): string {
  return `shared/${name}/`;
}

function isIn(area: Area, file: string): boolean {
  return file.startsWith(folderOf(area));
}

/** Stryker's settings for one area. */
function optionsFor(area: Area, files: readonly string[], fileName: string): Readonly<Record<string, unknown>> {
  return {
    mutate: files.length > 0 ? files : area.mutate,
    testRunner: 'vitest',
    vitest: { configFile: join(here, 'vitest.config.ts'), related: false },
    coverageAnalysis: 'perTest',
    checkers: ['types'],
    plugins: ['@stryker-mutator/vitest-runner', `./${workshop}/type-checker.mjs`, `./${workshop}/literal-mutators.mjs`],
    // One checks the types and one asks the tests; once the types are done, both do.
    concurrency: 2,
    // What counts as hanging: long, for a machine that is busy with something else must not find mutants.
    timeoutMS: 30_000,
    dryRunTimeoutMinutes: 15,
    // The copy in which mutants live needs no more than this.
    ignorePatterns: ['*', '!shared/**', '!functions/**', '!test/**', '!package.json', '!tsconfig.json', '!README.md'],
    tempDirName: join(workshop, 'sandbox'),
    // Both would ask TypeScript 7 for an API it does not have, or are the checker's business here.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'json'],
    jsonReporter: { fileName },
    allowConsoleColors: process.stdout.isTTY === true,
  };
}

/** Runs a program to its end, and ends with it where it does not succeed. */
function run(program: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv }): void {
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options });
  if (status === 0) return;
  console.error(`${program} did not succeed: see the lines above.`);
  process.exit(status ?? 1);
}
