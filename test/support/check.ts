/** `npm test` and `npm run proof`: every check in turn, each under its own heading, stopping at the first that fails. */
import { spawnSync } from 'node:child_process';

type Check = {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

const quick: readonly Check[] = [
  { name: 'Types', command: ['tsc', '--noEmit'] },
  { name: 'Types of shared/, where neither Node nor the browser exists', command: ['tsc', '--noEmit', '-p', 'shared'] },
  {
    name: 'Types of what browsers run, where Node does not exist',
    command: ['tsc', '--noEmit', '-p', 'functions/web/browser'],
  },
  { name: 'Lint and format', command: ['biome', 'check', '.'] },
  { name: 'Tests', command: ['vitest', 'run'] },
];
const long: readonly Check[] = [{ name: 'Proof', command: ['vitest', 'run'], env: { PROOF: '1' } }];

const begun = Date.now();
for (const { name, command, env } of process.argv[2] === 'proof' ? long : quick) {
  console.log(`\n— ${name}: ${command.join(' ')}`);
  const [program = '', ...args] = command;
  const { status, error } = spawnSync(`node_modules/.bin/${program}`, args, {
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC', ...env },
    shell: process.platform === 'win32',
  });
  if (error !== undefined) console.error(error.message);
  if (status !== 0) {
    console.error(`\n${name} failed: see above.`);
    process.exit(status ?? 1);
  }
}
console.log(`\nAll is well, after ${Math.round((Date.now() - begun) / 1000)} s.`);
