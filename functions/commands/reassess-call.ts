import { type NamedStage, readStage, stageOptions, WrongCall } from './named-stage';
import { readOptions } from './read-options';

export const usage = `npm run reassess -- [options]

  Shows how far the walk past every registration is that follows a change of the rules: the sweep does it by itself, after
  a deployment that brings other rules, and on a day on which another law comes into force.

  --dry          before deploying: look at everybody with the rules of this folder, and say what would move; writes nothing
  --list         with --dry: a line for each date that would move
  --again        walk past everybody once more, such as after a mended bug in the plan
  --port N       a stage running on this laptop: http://127.0.0.1:N (or PORT=N; 3000)
  --stage NAME   a stage on AWS instead, with your AWS credentials
  --help         this page
`;

export type ReassessCall = {
  readonly does: 'show' | 'foresee' | 'again';
  readonly list: boolean;
  readonly stage: NamedStage;
};

/** What a person typed after `npm run reassess --`. Throws a `WrongCall` that says what to type instead. */
export function readReassessCall(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ReassessCall | 'help' {
  const { values } = readOptions(args, usage, {
    options: {
      ...stageOptions,
      dry: { type: 'boolean' },
      list: { type: 'boolean' },
      again: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { dry = false, list = false, again = false, help = false } = values;
  if (help) return 'help';
  if (dry && again) throw new WrongCall('--dry only looks, --again begins a walk: say one of them.');
  if (list && !dry) throw new WrongCall('--list goes with --dry: the walk itself keeps counts, not dates of anybody.');
  return { does: dry ? 'foresee' : again ? 'again' : 'show', list, stage: readStage(values, environment) };
}
