/** The same file twice through the real rooms: what is written, set and sent the first time, and what the second time. */
import { addEmployer } from '../../../functions/commands/add-employer';
import { commitPart } from '../../../functions/import/commit-part';
import { readUpload } from '../../../functions/import/read-upload';
import type { Upload } from '../../../functions/ports/uploads';
import { uploadedFileKey } from '../../../functions/uploads/keys';
import { commitUpload } from '../../../functions/web/uploads/commit-upload';
import { startUpload } from '../../../functions/web/uploads/start-upload';
import { livingWorld } from '../../scenarios/living-world';
import { anAddress } from '../../support/builders';
import { worldInMemory } from '../../support/world';
import { type Calls, countCalls } from './count-calls';

export type Passage = Calls & Pick<Upload, 'counts'>;

/** Reads, plans, commits and lets happen what is due, twice: once for people nobody knows, once for the same ones. */
export async function importTwice(bytes: Uint8Array): Promise<{ readonly first: Passage; readonly second: Passage }> {
  const { world: counted, read } = countCalls(worldInMemory());
  const world = livingWorld({ world: counted });
  const email = anAddress('hr@acme.example');
  const { employerId } = await addEmployer(world, { name: 'Acme KK', email, language: 'ja' });
  const pass = async (): Promise<Passage> => {
    const { id } = await startUpload(world, employerId, 'staff.csv');
    await world.files.write(uploadedFileKey(id), bytes, 'text/csv');
    await readUpload(world, id);
    const planned = await world.uploads.load(id);
    await commitUpload(world, id);
    for (const work of world.importWork.splice(0)) if (work.kind === 'commit') await commitPart(world, work);
    await world.settle();
    const upload = await world.uploads.load(id);
    if (planned === undefined || upload?.state !== 'committed') throw new Error('The roster should be committed.');
    return { counts: planned.counts, ...read() };
  };
  return { first: await pass(), second: await pass() };
}
