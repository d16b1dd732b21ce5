import { chanceOfMachine } from '../adapters/chance-of-machine';
import { employersInDynamodb } from '../adapters/employers-in-dynamodb';
import { addEmployer } from './add-employer';
import { readEmployerCall, usage } from './employer-call';
import { reachStage } from './reach-stage';
import { runCommand } from './run-command';

/** `npm run employer`: adds a company that may upload its people. */
await runCommand(async () => {
  const call = readEmployerCall(process.argv.slice(2), process.env);
  if (call === 'help') return console.log(usage);
  const { table, clock } = await reachStage(call.stage, process.env);
  const world = { clock, chance: chanceOfMachine, employers: employersInDynamodb(table, clock) };
  const publicUrl = call.stage.on === 'laptop' ? `http://127.0.0.1:${call.stage.port}` : call.url;
  const added = await addEmployer(world, call.employer, publicUrl);
  console.log(
    call.asJson
      ? JSON.stringify(added)
      : `${call.employer.name} may upload its people now.\n\n  Employer  ${added.employerId}\n  API key   ${added.apiKey}\n  Sign in   ${added.signInUrl}\n\nThe key is shown only once. Send it as "Authorization: Bearer KEY" with POST /api/v1/uploads.\nThe link signs in once, within 15 minutes; after that ask for one at /employer.`,
  );
});
