/** `npm run fuzz [-- --inputs 100000 --seed N --target NAME --path P]`: feeds every part of the product what nobody should send it, and tells what broke. */
import { parseArgs } from 'node:util';
import { type Failure, type Fed, feedTargets, inputsInPiece } from './feed-targets';
import { openTargets } from './targets';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    target: { type: 'string' },
    path: { type: 'string' },
  },
});
const seed = Number(values.seed);
const all = await openTargets();
const targets = all.filter(({ name }) => values.target === undefined || name === values.target);
if (targets.length === 0) {
  console.error(`There is no target ${values.target}. There are ${all.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

if (values.path !== undefined) await repeat(values.path);
else await feed(Number(values.inputs));

/** Feeds one input again that failed before. */
async function repeat(path: string): Promise<void> {
  for (const target of targets) {
    const verdict = await target.feed(inputsInPiece, seed, path);
    if (verdict.ok) console.log(`${target.name}: this input does no harm any more.`);
    else tell({ ...verdict, target: target.name, seed });
  }
}

async function feed(inputs: number): Promise<void> {
  console.log(`${inputs} inputs from seed ${seed}.`);
  const begun = performance.now();
  const fed = await feedTargets(targets, { inputs, seed, onPiece: showProgress, onDone: account });
  const failures = fed.filter(({ failure }) => failure !== undefined);
  const total = fed.reduce((sum, one) => sum + one.inputs, 0);
  console.log(
    `\n${total} inputs, ${failures.length} targets failed, ${Math.round((performance.now() - begun) / 1000)} s.`,
  );
}

/** What became of a target, as soon as it is known: the others may take an hour. */
function account({ target, inputs, ms, failure }: Fed): void {
  clearProgress();
  const each = inputs === 0 ? '' : `, ${(ms / inputs).toFixed(2)} ms each`;
  console.log(`${target.padEnd(16)} ${String(inputs).padStart(7)} inputs in ${(ms / 1000).toFixed(1)} s${each}`);
  if (failure !== undefined) tell(failure);
}

function tell({ target, seed: its, path, input, problem }: Failure): void {
  console.error(`\n${target} failed on this input, as small as we could make it:\n${input}\n\n${problem}`);
  console.error(`\nAgain: npm run fuzz -- --target ${target} --seed ${its} --path ${path}`);
  process.exitCode = 1;
}

function showProgress(target: string, done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${target}: ${done} of ${of}`);
  else if (done % 5_000 === 0) console.error(`${target}: ${done} of ${of}`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}
