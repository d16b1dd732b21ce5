import { runCommand } from '../../functions/commands/run-command';
import { assembleApp } from '../local/assemble';
import { readAssembly } from '../local/template';
import { type CostCall, readCostCall, usage } from './cost/cost-call';
import { readMeasured } from './cost/measured';
import { Unpriced } from './cost/read-template';
import { sayCost } from './cost/say-cost';
import { tellPrograms } from './cost/tell-programs';
import { type Account, workOut } from './cost/work-out';
import { partOfReadme, readmeAsked, writeCost } from './cost/write-cost';
import { writeReadme } from './readme-block';

/** `npm run cost`: what a year costs, from the synthesised template and published prices. */
await runCommand(async () => {
  const call = readCostCall(process.argv.slice(2));
  if (call === 'help') return console.log(usage);
  if (call.as === 'json') return console.log(JSON.stringify(tellPrograms(await account(call)), null, 2));
  if (call.as === 'text') return console.log(sayCost(await account(call)));
  console.log(writeReadme(partOfReadme, writeCost(await account({ ...call, asked: readmeAsked }))));
}, Unpriced);

/** Prices the stage the call describes. */
async function account({ settings, asked }: Pick<CostCall, 'settings' | 'asked'>): Promise<Account> {
  const folder = await assembleApp({ settings }).catch((error: unknown) => {
    // Settings that contradict each other: the app has said what to say instead.
    throw new Unpriced(error instanceof Error ? error.message : String(error));
  });
  return workOut(readAssembly(folder), readMeasured(), asked);
}
