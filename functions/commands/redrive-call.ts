import { type NamedStage, readStage, stageOptions } from './named-stage';
import { readOptions } from './read-options';

export const usage = `npm run redrive -- [options]

  Brings dead letters back: moves them to the queue they were meant for, and rings for what the table's stream gave up.
  Mend the cause first. It may be broken off and run again.

  --dry          only show what there is, and why
  --port N       a stage running on this laptop: http://127.0.0.1:N (or PORT=N; 3000)
  --stage NAME   a stage on AWS instead, with your AWS credentials
  --help         this page
`;

export type RedriveCall = { readonly dry: boolean; readonly stage: NamedStage };

/** What a person typed after `npm run redrive --`. Throws a `WrongCall` that says what to type instead. */
export function readRedriveCall(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): RedriveCall | 'help' {
  const { values } = readOptions(args, usage, {
    options: { ...stageOptions, dry: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  return values.help === true ? 'help' : { dry: values.dry ?? false, stage: readStage(values, environment) };
}
