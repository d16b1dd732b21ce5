/** The CDK app: chooses the stage and raises the house on it. `npx cdk synth` and `npm run synth` both come here. */
import { App } from 'aws-cdk-lib';
import { readContext } from './context';
import { raiseHouse } from './house';
import { chooseStage, StageMistake } from './stages';

const app = new App({
  context: readContext(),
  outdir: process.env.CDK_OUTDIR ?? 'cdk.out',
  analyticsReporting: false,
});

try {
  raiseHouse(app, chooseStage(app.node.getAllContext(), process.env));
  app.synth();
} catch (error) {
  if (!(error instanceof StageMistake)) throw error;
  // A wrong setting is the reader's to correct: the sentence says how, a stack trace would bury it.
  console.error(error.message);
  process.exitCode = 1;
}
