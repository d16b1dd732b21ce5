import type { Upload } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { changeUpload } from '../../uploads/change-upload';
import { takeDesk } from '../../uploads/take-desk';

/** The upload as it now stands; or undefined where it is at another step, or the upload that has to end first. */
export type Begun = Upload | undefined | { readonly busyWith: string };

/**
 * Puts a plan to work: one message per part. The state is written first, because the import room writes rows of a committing
 * upload only. Asked again, it puts the parts that are not done once more, so a request that broke off in between
 * can simply be repeated. One upload of an employer is written at a time.
 */
export async function commitUpload(
  world: Pick<World, 'clock' | 'uploads' | 'importQueue'>,
  uploadId: string,
): Promise<Begun> {
  const planned = await world.uploads.load(uploadId);
  if (planned?.state === 'planned') {
    const { busyWith } = await takeDesk(world, planned);
    if (busyWith !== undefined) return { busyWith };
  }
  const now = world.clock.now();
  const begun = await changeUpload(world, uploadId, (latest) => {
    if (latest.state !== 'planned') return undefined;
    const isEmpty = latest.parts === 0;
    return {
      ...latest,
      state: isEmpty ? 'committed' : 'committing',
      committedAt: now,
      ...(isEmpty && { writtenAt: now }),
    };
  });
  const upload = begun ?? (await world.uploads.load(uploadId));
  if (upload?.state === 'committed') return upload;
  if (upload?.state !== 'committing') return undefined;
  const open = [...Array(upload.parts).keys()].filter((part) => !upload.partsDone.includes(part));
  await world.importQueue.put(open.map((part) => ({ kind: 'commit', uploadId, part })));
  return upload;
}
