import type { Upload } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { changeUpload } from '../../uploads/change-upload';

/**
 * Puts a plan to work: one message per part. The state is written first, because the import room writes rows of a committing
 * upload only. Asked again, it puts the parts that are not done once more, so a request that broke off in between
 * can simply be repeated. undefined where there is no plan to commit.
 */
export async function commitUpload(
  world: Pick<World, 'uploads' | 'importQueue'>,
  uploadId: string,
): Promise<Upload | undefined> {
  const begun = await changeUpload(world, uploadId, (latest) =>
    latest.state === 'planned' ? { ...latest, state: latest.parts === 0 ? 'committed' : 'committing' } : undefined,
  );
  const upload = begun ?? (await world.uploads.load(uploadId));
  if (upload?.state === 'committed') return upload;
  if (upload?.state !== 'committing') return undefined;
  const open = [...Array(upload.parts).keys()].filter((part) => !upload.partsDone.includes(part));
  await world.importQueue.put(open.map((part) => ({ uploadId, part })));
  return upload;
}
