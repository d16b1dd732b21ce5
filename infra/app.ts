/** The CDK app: chooses the stage and raises the house on it. `npx cdk synth` and `npm run synth` both come here. */
import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { raiseHouse } from './house';
import { chooseStage, StageMistake } from './stages';

// Without the CLI nobody hands us cdk.json, so its context is read here; what the CLI says with -c still wins.
const { context } = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync('cdk.json', 'utf8')));

const app = new App({ context, outdir: process.env.CDK_OUTDIR ?? 'cdk.out', analyticsReporting: false });

try {
  raiseHouse(
    app,
    chooseStage((setting) => app.node.tryGetContext(setting), process.env),
  );
  app.synth();
} catch (error) {
  if (!(error instanceof StageMistake)) throw error;
  // A wrong setting is the reader's to correct: the sentence says how, a stack trace would bury it.
  console.error(error.message);
  process.exitCode = 1;
}
