/** `npm run bench` and `npm run bench -- NAME`: what the code costs, beside something everybody knows. */
import { spawnSync } from 'node:child_process';
import type { Bench, Outcome } from './outcome';
import { writeSection } from './results-file';
import { benchRoster } from './roster/bench-roster';
import { benchRules } from './rules/bench-rules';
import { describeSurroundings } from './surroundings';
import { table } from './table';

/** A further benchmark is one more file and one more row. */
const benches: Readonly<Record<string, Bench>> = {
  rules: benchRules,
  roster: benchRoster,
};

const [name] = process.argv.slice(2);
process.exitCode = name === undefined ? runAll() : await runOne(name);

/** Each in a process of its own, so that none finds a heap or a compiler warmed up by another. */
function runAll(): number {
  const failed = Object.keys(benches).filter((each) => {
    const { status } = spawnSync(process.execPath, [...process.argv.slice(1, 2), each], { stdio: 'inherit' });
    return status !== 0;
  });
  if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}. See above.`);
  return failed.length === 0 ? 0 : 1;
}

/** A goal that is not met is said, not punished; sides that disagree are a failure, since their numbers mean nothing. */
async function runOne(name: string): Promise<number> {
  const bench = benches[name];
  if (bench === undefined) {
    console.error(`There is no benchmark "${name}". There is: ${Object.keys(benches).join(', ')}.`);
    return 1;
  }
  console.log(`\n— ${name} …`);
  const outcome = await bench();
  if (outcome.differences.length > 0) {
    const shown = outcome.differences.slice(0, 10).join('\n\n');
    console.error(`The sides give ${outcome.differences.length} different answers, among them:\n\n${shown}`);
    return 1;
  }
  const text = describeOutcome(outcome);
  console.log(`\n${text}\n`);
  writeSection(name, text);
  return 0;
}

function describeOutcome({ rows, notes }: Outcome): string {
  const results = table(
    ['what', 'measured', 'beside', 'ratio', 'goal', ''],
    rows.map(({ what, measured, beside, ratio, goal, met }) => [
      what,
      measured,
      beside,
      ratio,
      goal,
      met ? 'met' : 'not met',
    ]),
  );
  return [describeSurroundings(), results, ...notes].join('\n\n');
}
