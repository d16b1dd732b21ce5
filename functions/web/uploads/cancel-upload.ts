import type { Upload, UploadState } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { changeUpload } from '../../uploads/change-upload';

/** As long as not everybody has been registered. */
const cancellable: readonly UploadState[] = ['waiting', 'reading', 'asking', 'planned', 'committing', 'cancelled'];

/**
 * Calls an upload off; its plan can no longer be committed. While it is being written, the import room stops within a hundred
 * rows of each part it is at, and begins no other; what was written stays, and can be undone. undefined where it is too late for that.
 */
export const cancelUpload = (world: Pick<World, 'uploads'>, uploadId: string): Promise<Upload | undefined> =>
  changeUpload(world, uploadId, (upload) =>
    cancellable.includes(upload.state) ? { ...upload, state: 'cancelled' } : undefined,
  );
