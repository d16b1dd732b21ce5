/** `npm run bench` and `npm run bench -- NAME`: what the code costs, beside something everybody knows. */
import { spawnSync } from 'node:child_process';
import { describeOutcome } from './describe-outcome';
import type { Bench } from './outcome';
import { readTable, writeSection } from './results-file';

/** A further benchmark is one more file and one more row. Loaded when it is run: none shall warm up or fill the memory of another. */
const benches: Readonly<Record<string, Bench>> = {
  rules: async () => (await import('./rules/bench-rules')).benchRules(),
  roster: async () => (await import('./roster/bench-roster')).benchRoster(),
  'cold-start': async () => (await import('./cold-start/bench-cold-start')).benchColdStart(),
  remind: async () => (await import('./remind/bench-remind')).benchRemind(),
  reminder: async () => (await import('./reminder/bench-reminder')).benchReminder(),
  web: async () => (await import('./web/bench-web')).benchWeb(),
  calls: async () => (await import('./calls/bench-calls')).benchCalls(),
  growth: async () => (await import('./growth/bench-growth')).benchGrowth(),
  stage: async () => (await import('./stage/bench-stage')).benchStage(),
};

const [name] = process.argv.slice(2);
process.exitCode = name === undefined ? runAll() : await runOne(name);

/** Each in a process of its own, so that none finds a heap or a compiler warmed up by another. */
function runAll(): number {
  const failed = Object.keys(benches).filter((each) => {
    const { status } = spawnSync(process.execPath, [...process.argv.slice(1, 2), each], { stdio: 'inherit' });
    return status !== 0;
  });
  console.log(`\n— all of it\n`);
  for (const each of Object.keys(benches)) console.log(`${each}\n${readTable(each)}\n`);
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
