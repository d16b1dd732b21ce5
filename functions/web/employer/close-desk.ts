import type { EmployerId } from '../../../shared/registrations/registration';
import type { World } from '../../ports/world';
import { changeDesk } from '../../uploads/change-desk';
import { isAtIt, isClosed } from '../../uploads/take-desk';
import { cancelUpload } from '../uploads/cancel-upload';

/** No run of the import room lives longer; whatever still says that it is being written after that has died. */
const longestRunMs = 5 * 60_000;

export type ClosedDesk = {
  readonly uploads: readonly string[];
  /** A run that had begun may still write rows. */
  readonly isBusy: boolean;
};

/** Lets nothing of an employer be written or taken back from now on, and calls off what is being written. Again is fine. */
export async function closeDesk(world: Pick<World, 'clock' | 'uploads'>, employerId: EmployerId): Promise<ClosedDesk> {
  const now = world.clock.now();
  const desk = await changeDesk(world, employerId, (latest) =>
    isClosed(latest, now) ? latest : { ...latest, closedAt: now },
  );
  const { uploads = [], busy, closedAt = now } = desk;
  if (busy === undefined || now >= closedAt + longestRunMs) return { uploads, isBusy: false };
  await cancelUpload(world, busy.uploadId);
  const upload = await world.uploads.load(busy.uploadId);
  const isBusy = upload !== undefined && (upload.underway.length > 0 || isAtIt(upload, busy, now));
  return { uploads, isBusy };
}
