import { oweUploadResult } from '../owe-upload-result';
import type { World } from '../ports/world';

/**
 * Owes the letter about an upload whose last part is written. Asked by every part, also by one that comes twice: where a run
 * broke off between the last row and the letter, the next one makes up for it.
 */
export async function oweResult(
  world: Pick<World, 'clock' | 'employers' | 'uploads'>,
  uploadId: string,
): Promise<void> {
  const upload = await world.uploads.load(uploadId);
  if (upload?.state !== 'committed') return;
  const { id, filename, counts, written } = upload;
  await oweUploadResult(world, upload.employerId, {
    upload: id,
    filename,
    counts: { created: written.create, updated: written.update, wrong: counts.error },
  });
}
