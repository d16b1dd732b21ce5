/** What is done with the bytes of a roster, in steps, each of which holds the one before; nobody in it is registered yet. */
import { fileTools } from '../../../functions/import/file-tools';
import { tellPerson } from '../../../functions/import/people';
import { planFile } from '../../../functions/import/plan-file';
import type { UploadCounts } from '../../../functions/ports/uploads';
import { planPart } from '../../../functions/uploads/plan-part';
import { dateText, japanDay } from '../../../shared/calendar';
import type { ReadFile } from '../../../shared/roster/file-reading';
import { readFile } from '../../../shared/roster/read-file';
import { assess } from '../../../shared/rules';
import { anEmployer } from '../../support/builders';
import { at, worldInMemory } from '../../support/world';

/** Decodes, splits, finds out how the file is written, judges every row: how many rows are right. */
export async function validateRoster(bytes: Uint8Array): Promise<number> {
  let right = 0;
  for (const row of (await openRoster(bytes)).rows()) if (row.outcome === 'ok') right += 1;
  return right;
}

const today = dateText(japanDay(at('2026-11-23T10:00:00+09:00')));

/** And says of every right row what the law does: how many deadlines there are. */
export async function assessRoster(bytes: Uint8Array): Promise<number> {
  let deadlines = 0;
  for (const row of (await openRoster(bytes)).rows())
    if (row.outcome === 'ok') deadlines += assess(row.facts, today).deadlines.length;
  return deadlines;
}

/** Plans every right row as the room does: against a table that knows nobody, into a bucket that forgets. */
export async function planRoster(bytes: Uint8Array): Promise<UploadCounts> {
  const world = worldInMemory('2026-11-23T10:00:00+09:00');
  const forgetful = { ...world, files: { ...world.files, write: async () => {} } };
  return (await planFile(forgetful, 'upload', anEmployer(), await openRoster(bytes))).counts;
}

/** Plans a roster whose people are registered already, each as the plan of the same roster had them: what it would change. */
export async function planAgain(bytes: Uint8Array): Promise<UploadCounts> {
  const world = worldInMemory('2026-11-23T10:00:00+09:00');
  const employer = anEmployer();
  const register = async (key: string, content: string | Uint8Array): Promise<void> => {
    if (typeof content !== 'string' || key.endsWith('aside.json')) return;
    for (const row of planPart.parse(JSON.parse(content))) {
      const registration = { ...tellPerson(row, employer, world.clock.now()), version: 1 };
      world.registrations.put({ registration, next: undefined });
    }
  };
  const registering = { ...world, files: { ...world.files, write: register } };
  await planFile(registering, 'upload', employer, await openRoster(bytes));
  return (await planFile(world, 'again', employer, await openRoster(bytes))).counts;
}

async function openRoster(bytes: Uint8Array): Promise<ReadFile> {
  const reading = await readFile(bytes, fileTools);
  if (reading.outcome !== 'read') throw new Error(`A made roster should be read: ${JSON.stringify(reading)}`);
  return reading;
}
