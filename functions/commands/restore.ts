import { instant } from '../../shared/calendar/day';
import { copyInFiles, UnreadableCopy } from '../adapters/copy-in-files';
import { journalInS3 } from '../adapters/journal-in-s3';
import { restoringInDynamodb } from '../adapters/restoring-in-dynamodb';
import { restoreTable } from '../restore/restore-table';
import { reachStage } from './reach-stage';
import { readRestoreCall, restoreUsage } from './restore-call';
import { runCommand } from './run-command';
import { sayProgress, saySummary } from './say-restore';

/** `npm run restore`: an older copy of the table takes its place. */
await runCommand(async () => {
  const call = readRestoreCall(process.argv.slice(2), process.env);
  if (call === 'help') return console.log(restoreUsage);
  const copy = await copyInFiles(call.copy);
  const { table, bucket, clock } = await reachStage(call.stage, process.env);
  const since = call.since ?? copy.takenAt ?? instant(0);
  console.log(
    since === 0
      ? 'When the copy was taken is not known: everything the journal has is replayed.'
      : `Replaying what was sent and decided since ${new Date(since).toISOString()} …`,
  );
  const world = {
    clock,
    journal: journalInS3(bucket),
    restoring: restoringInDynamodb(table, clock, { dry: call.dry }),
  };
  const source = { readCopy: copy.read, journal: { since, mistakeAt: call.mistakeAt } };
  const begun = performance.now();
  const count = await restoreTable(world, source, sayProgress());
  console.log(saySummary(count, { dry: call.dry, seconds: (performance.now() - begun) / 1000 }));
}, UnreadableCopy);
