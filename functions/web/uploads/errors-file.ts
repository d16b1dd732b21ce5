import type { World } from '../../ports/world';
import { errorsKey } from '../../uploads/keys';

/** The wrong rows of an upload as CSV; undefined before the file is read, and after its seven days. */
export const errorsFile = (world: Pick<World, 'files'>, uploadId: string): Promise<Uint8Array | undefined> =>
  world.files.read(errorsKey(uploadId));
