import { WrongCall } from '../../../functions/commands/named-stage';
import { readOptions } from '../../../functions/commands/read-options';
import { readSetting } from '../read-setting';
import { usualStage } from '../usual-stage';

export const usage = `npm run resume -- [options]

  What stands on AWS, on a page or two: what wakes each room, who may do what, who is let in, who is told, what survives.

  -c NAME=VALUE   a setting of the stage, as for cdk; more than one may be given
  --write         writes the résumé of the usual stage into infra/README.md
  --help          this page
`;

export type ResumeCall = { readonly settings: Readonly<Record<string, string>>; readonly write: boolean };

/** What a person typed after `npm run resume --`. Throws a `WrongCall` that says what to type instead. */
export function readResumeCall(args: readonly string[]): ResumeCall | 'help' {
  const { values } = readOptions(args, usage, {
    options: {
      context: { type: 'string', short: 'c', multiple: true, default: [] },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return 'help';
  if (values.write && values.context.length > 0)
    throw new WrongCall('The résumé in infra/README.md is always that of the usual stage: say --write alone.');
  const given = Object.fromEntries(values.context.map(readSetting));
  // The laptop makes up its own addresses, and takes none.
  return { settings: given.stage === 'laptop' ? given : { ...usualStage, ...given }, write: values.write };
}
