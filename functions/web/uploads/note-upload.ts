import { noteDeedOnce } from '../../../shared/employers/audit';
import type { AuditEntry } from '../../../shared/employers/employer';
import { changeEmployer } from '../../change-employer';
import type { Upload, UploadState } from '../../ports/uploads';
import type { World } from '../../ports/world';
import type { Begun } from './commit-upload';

type UploadDeed = 'upload-committed' | 'upload-cancelled' | 'upload-undone';

/** Where asking again begins nothing any more, so there is nothing to note either. */
const isOverIn: Readonly<Record<UploadDeed, UploadState | undefined>> = {
  'upload-committed': 'committed',
  'upload-undone': 'undone',
  'upload-cancelled': undefined,
};

/**
 * Notes in the list of who did what that an upload was committed, called off or taken back, if it was: once, also when the same is
 * asked again because the request before broke off. `before` is the upload as it stood, `begun` what came of asking.
 */
export async function noteUpload(
  world: Pick<World, 'clock' | 'employers'>,
  by: AuditEntry['by'],
  did: UploadDeed,
  before: Upload,
  begun: Begun | 'too-late',
): Promise<void> {
  const isRefused = begun === undefined || begun === 'too-late' || 'busyWith' in begun;
  if (isRefused || before.state === isOverIn[did]) return;
  await changeEmployer(world, before.employerId, (employer, at) =>
    noteDeedOnce(employer, { at, by, did, to: before.id }),
  );
}
