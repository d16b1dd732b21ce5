import { type Instant, instant } from '../../shared/calendar/day';
import { type NamedStage, readStage, stageOptions, WrongCall } from './named-stage';
import { readOptions } from './read-options';

export const restoreUsage = `npm run restore -- --copy FOLDER [options]

  Puts an older copy of the table back: whoever stopped or erased since the copy stays stopped and erased, letters
  sent since are marked as sent, and what is due goes once. Safe to do again. The whole drill: infra/RESTORE.md

  --copy PATH    a folder with an export of DynamoDB (DYNAMODB_JSON, *.json.gz somewhere under it), or one such file
  --since TIME   the moment of the copy, such as 2026-11-23T09:00:00Z; without it what the export's manifest says,
                 or everything the journal still has (35 days)
  --mistake TIME the moment of a mistake that deleted items: what was deleted from then on comes back, but for
                 whoever was erasing everything
  --dry          only look: write nothing, and say what would be written
  --port N       a stage running on this laptop: http://127.0.0.1:N (or PORT=N; 3000)
  --stage NAME   a stage on AWS instead, with your AWS credentials
  --help         this page
`;

export type RestoreCall = {
  readonly copy: string;
  readonly since: Instant | undefined;
  readonly mistakeAt: Instant | undefined;
  readonly dry: boolean;
  readonly stage: NamedStage;
};

/** What a person typed after `npm run restore --`. Throws a `WrongCall` that says what to type instead. */
export function readRestoreCall(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): RestoreCall | 'help' {
  const { values } = readOptions(args, restoreUsage, {
    options: {
      copy: { type: 'string' },
      since: { type: 'string' },
      mistake: { type: 'string' },
      dry: { type: 'boolean' },
      ...stageOptions,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return 'help';
  if (values.copy === undefined) throw new WrongCall(`Which copy? Say --copy FOLDER.\n\n${restoreUsage}`);
  return {
    copy: values.copy,
    since: readTime(values.since),
    mistakeAt: readTime(values.mistake),
    dry: values.dry ?? false,
    stage: readStage(values, environment),
  };
}

function readTime(text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined;
  // With its offset, or another machine would read another moment.
  const time = /T[^T]*(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new WrongCall(`"${text}" is no moment. Write one such as 2026-11-23T09:00:00Z or 2026-11-23T18:00:00+09:00.`);
  return instant(time);
}
