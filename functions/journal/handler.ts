import { journalInS3 } from '../adapters/journal-in-s3';
import { logAsJson } from '../adapters/log-as-json';
import { environment } from './environment';
import { noteChanges } from './note-changes';
import { readChanges } from './read-changes';

// Once per cold start.
const settings = environment.parse(process.env);
const world = { log: logAsJson, journal: journalInS3(settings.BUCKET) };

/** Called by the table's stream with a batch of changes. All of it is written down, or the batch comes again. */
export async function handler(event: unknown) {
  await noteChanges(world, readChanges(event));
  return { batchItemFailures: [] };
}
