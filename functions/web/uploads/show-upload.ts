import type { Instant } from '../../../shared/calendar';
import type { Language } from '../../../shared/words/languages';
import { isoText } from '../../iso-text';
import type { Upload, UploadState } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { readJson } from '../../uploads/json-files';
import { lookKey } from '../../uploads/keys';
import { lookedFile } from '../../uploads/looked-file';
import { progressOf } from '../../uploads/progress';
import { undoableUntil } from './undo-upload';

/** States in which somebody looks at how the file was read, and may say otherwise; in others it is not fetched. */
const showsLook: readonly UploadState[] = ['asking', 'planned', 'failed'];

/** An upload as its employer reads it. */
export async function showUpload(world: Pick<World, 'files'>, upload: Upload, language: Language, now: Instant) {
  const { id, filename, state, failure, unknownHeadings = [], counts, letters, written, undo } = upload;
  const until = undoableUntil(upload);
  const looked = showsLook.includes(state) ? await readJson(world, lookKey(id), lookedFile) : undefined;
  return {
    id,
    filename,
    state,
    ...(failure && { failure: { code: failure.code, detail: language === 'ja' ? failure.ja : failure.en } }),
    questions: looked?.questions ?? [],
    ...(looked && { missingColumns: looked.missing, ...(looked.look && { look: looked.look }) }),
    ...(upload.answers && { answers: upload.answers }),
    unknownHeadings,
    progress: progressOf(upload),
    counts,
    letters,
    written,
    undoableUntil: until !== undefined && now < until ? isoText(until) : null,
    ...(undo && {
      undo: { restored: undo.restored, removed: undo.removed, kept: undo.kept, lettersGone: undo.lettersGone },
    }),
    createdAt: isoText(upload.createdAt),
    expiresAt: isoText(upload.expiresAt),
  };
}
