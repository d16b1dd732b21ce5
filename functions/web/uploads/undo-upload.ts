import { type Instant, instant } from '../../../shared/calendar';
import type { Upload } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { changeUpload } from '../../uploads/change-upload';
import { takeDesk } from '../../uploads/take-desk';
import type { Begun } from './commit-upload';

const undoableForMs = 24 * 60 * 60 * 1000;

/** Until when an upload can be taken back; undefined where it has written nothing, or is no longer or not yet at rest. */
export function undoableUntil({ state, written, underway, writtenAt }: Upload): Instant | undefined {
  const isAtRest = (state === 'committed' || state === 'cancelled') && underway.length === 0;
  const hasWritten = written.create + written.update > 0;
  return isAtRest && hasWritten && writtenAt !== undefined ? instant(writtenAt + undoableForMs) : undefined;
}

/**
 * Takes back what an upload wrote, for 24 hours: one message per part that was written, as for writing it. Asked again, it puts the
 * parts that are not taken back yet once more. `too-late`: the 24 hours are over.
 */
export async function undoUpload(
  world: Pick<World, 'clock' | 'uploads' | 'importQueue'>,
  uploadId: string,
): Promise<Begun | 'too-late'> {
  const now = world.clock.now();
  const written = await world.uploads.load(uploadId);
  const until = written && undoableUntil(written);
  if (written !== undefined && until !== undefined) {
    if (now >= until) return 'too-late';
    const { busyWith } = await takeDesk(world, written);
    if (busyWith !== undefined) return { busyWith };
  }
  const begun = await changeUpload(world, uploadId, (latest) =>
    undoableUntil(latest) === undefined ? undefined : { ...latest, state: 'undoing', undo: nothingYet },
  );
  const upload = begun ?? (await world.uploads.load(uploadId));
  if (upload?.state === 'undone') return upload;
  if (upload?.state !== 'undoing') return undefined;
  const open = upload.partsDone.filter((part) => !upload.undo?.partsDone.includes(part));
  await world.importQueue.put(open.map((part) => ({ kind: 'undo', uploadId, part })));
  return upload;
}

const nothingYet = { partsDone: [], restored: 0, removed: 0, kept: 0, lettersGone: 0 };
