import { type Instant, instant } from '../../shared/calendar';
import type { ImportDesk, Upload } from '../ports/uploads';
import type { World } from '../ports/world';

/** Longer than a web request may run (29 s): within it the upload says itself that it is being written. */
const heldForMs = 60_000;
const mostTries = 10;

/**
 * One upload of an employer is written or taken back at a time: takes the place for this one, or gives the id of the one that
 * has it. The place needs no giving back: it is free when its upload is at rest.
 */
export async function takeDesk(
  world: Pick<World, 'clock' | 'uploads'>,
  { id: uploadId, employerId, version }: Upload,
): Promise<{ readonly busyWith?: string }> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const now = world.clock.now();
    const desk = await world.uploads.loadDesk(employerId);
    if (isClosed(desk, now)) return { busyWith: uploadId };
    if (desk.busy !== undefined && desk.busy.uploadId !== uploadId) {
      const other = await world.uploads.load(desk.busy.uploadId);
      if (other !== undefined && isAtIt(other, desk.busy, now)) return { busyWith: other.id };
    }
    const busy = { uploadId, version, until: instant(now + heldForMs) };
    if ((await world.uploads.saveDesk({ ...desk, busy })) === 'saved') return {};
  }
  throw new Error(`The desk of an employer was taken by others ${mostTries} times in a row`);
}

/** Longer than any run of the import room that began before (5 min). An erasure that was not finished by then was given up. */
const closedForMs = 10 * 60_000;

/** Whether everything of the employer is just being erased. */
export const isClosed = ({ closedAt }: ImportDesk, now: Instant): boolean =>
  closedAt !== undefined && now < closedAt + closedForMs;

/** Being written, or about to be: the place is taken just before the upload says so itself. */
export const isAtIt = (upload: Upload, { version, until }: NonNullable<ImportDesk['busy']>, now: Instant): boolean =>
  upload.state === 'committing' || upload.state === 'undoing' || (upload.version === version && until > now);
