import type { Upload } from '../ports/uploads';
import type { World } from '../ports/world';

/** More conflicts in a row than five runs of the import room and a person make; beyond it something is wrong. */
const mostTries = 50;

/**
 * Reads, changes and writes one upload, again from the reading when somebody else wrote in between. `change` answers
 * undefined where it no longer applies. Gives the upload as written; undefined where there is none or nothing applied.
 */
export async function changeUpload(
  world: Pick<World, 'uploads'>,
  id: string,
  change: (upload: Upload) => Upload | undefined,
): Promise<Upload | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const upload = await world.uploads.load(id);
    const changed = upload === undefined ? undefined : change(upload);
    if (changed === undefined) return undefined;
    if ((await world.uploads.save(changed)) === 'saved') return { ...changed, version: changed.version + 1 };
  }
  throw new Error(`Upload ${id} was written by somebody else ${mostTries} times in a row`);
}
