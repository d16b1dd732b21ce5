import { instant } from '../../../shared/calendar';
import type { EmployerId } from '../../../shared/registrations/registration';
import type { PresignedPost } from '../../ports/files';
import type { World } from '../../ports/world';
import { listOnDesk } from '../../uploads/change-desk';
import { uploadedFileKey } from '../../uploads/keys';

/** In bytes. 20 MB: about 150,000 people. */
export const largestFile = 20 * 1024 * 1024;
/** As long as the bucket keeps the file and its plan. */
const keptForMs = 7 * 24 * 60 * 60 * 1000;

/** The form with which the file of an upload may be sent to the bucket within 15 minutes. `thenTo`: where a browser goes afterwards. */
export const formToSend = (world: Pick<World, 'files'>, uploadId: string, thenTo?: string): Promise<PresignedPost> =>
  world.files.presignUpload(uploadedFileKey(uploadId), largestFile, thenTo);

/** Makes room for one file: an upload that waits for it, and the form with which it may be sent to the bucket within 15 minutes. */
export async function startUpload(
  world: Pick<World, 'clock' | 'chance' | 'uploads' | 'files'>,
  employerId: EmployerId,
  filename: string,
): Promise<{ readonly id: string } & PresignedPost> {
  const id = world.chance.uploadId();
  const now = world.clock.now();
  const form = await formToSend(world, id);
  // First on the list: an upload that nobody lists could not be deleted.
  await listOnDesk(world, employerId, id);
  const saved = await world.uploads.save({
    id,
    version: 0,
    employerId,
    filename,
    state: 'waiting',
    parts: 0,
    partsDone: [],
    underway: [],
    rowsToWrite: 0,
    counts: { create: 0, update: 0, unchanged: 0, missing: 0, conflict: 0, objected: 0, error: 0 },
    letters: { today: 0, week: 0, people: 0, byLanguage: {} },
    written: { create: 0, update: 0 },
    createdAt: now,
    expiresAt: instant(now + keptForMs),
  });
  if (saved === 'conflict') throw new Error('A new upload has the id of another: chance is not random.');
  return { id, ...form };
}
