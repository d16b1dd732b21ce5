import type { World } from '../../ports/world';
import { duplicatesKey, errorsKey } from '../../uploads/keys';

/** The wrong rows of an upload as CSV, or just the duplicates; undefined before the file is read, and after its seven days. */
export const wrongRows = (
  world: Pick<World, 'files'>,
  uploadId: string,
  which: 'errors' | 'duplicates',
): Promise<Uint8Array | undefined> =>
  world.files.read(which === 'errors' ? errorsKey(uploadId) : duplicatesKey(uploadId));
