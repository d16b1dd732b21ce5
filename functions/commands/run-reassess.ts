import { registrationsInDynamodb } from '../adapters/registrations-in-dynamodb';
import { walksInDynamodb } from '../adapters/walks-in-dynamodb';
import { foresee, rowsOfStage, rowsThatCameLate } from '../reassess/foresee';
import { newRows, versionOfLaw } from '../reassess/version-of-law';
import { walkAgain } from '../reassess/walk-again';
import { reachStage } from './reach-stage';
import { readReassessCall, usage } from './reassess-call';
import { runCommand } from './run-command';
import { sayForeseen, sayMove, sayWalk } from './say-reassess';

const answers = {
  begun: 'The sweep walks past everybody again within half an hour.',
  'nothing-walked': 'Nobody was walked past yet: the first tick of the sweep begins by itself.',
  'somebody-walks-now': 'The walk went on at this very moment; ask again in a minute.',
} as const satisfies Record<Awaited<ReturnType<typeof walkAgain>>, string>;

/** `npm run reassess`: how far the look at everybody is after a change of the rules, and what deploying these rules would move. */
await runCommand(async () => {
  const call = readReassessCall(process.argv.slice(2), process.env);
  if (call === 'help') return console.log(usage);
  const { stage, table, clock } = await reachStage(call.stage, process.env);
  const walks = walksInDynamodb(table, clock);
  const say = (lines: readonly string[]) => console.log(lines.join('\n'));
  console.log(`Stage ${stage}\n`);
  switch (call.does) {
    case 'show':
      return say(sayWalk(await walks.load(), versionOfLaw(clock.now())));
    case 'again': {
      const outcome = await walkAgain({ clock, walks });
      return console.log(answers[outcome]);
    }
    case 'foresee': {
      const known = rowsOfStage(await walks.load());
      const world = { clock, registrations: registrationsInDynamodb(table, clock) };
      const found = await foresee(world, known, (id, date) => {
        if (call.list) console.log(sayMove(id, date));
      });
      const names = newRows(known).map(({ name }) => name);
      return say(sayForeseen(found, names, rowsThatCameLate(known, clock.now())));
    }
  }
});
