import type { Instant } from '../../../shared/calendar';
import type { Language } from '../../../shared/words/languages';
import type { Upload } from '../../ports/uploads';
import { progressOf } from '../../uploads/progress';
import { undoableUntil } from './undo-upload';

/** An upload as its employer reads it. */
export function showUpload(upload: Upload, language: Language, now: Instant) {
  const { id, filename, state, failure, unknownHeadings = [], counts, letters, written, undo } = upload;
  const until = undoableUntil(upload);
  return {
    id,
    filename,
    state,
    ...(failure && { failure: { code: failure.code, detail: language === 'ja' ? failure.ja : failure.en } }),
    /** What we would have to ask before planning; every file read today can be planned. */
    questions: [],
    unknownHeadings,
    progress: progressOf(upload),
    counts,
    letters,
    written,
    undoableUntil: until !== undefined && now < until ? isoOf(until) : null,
    ...(undo && {
      undo: { restored: undo.restored, removed: undo.removed, kept: undo.kept, lettersGone: undo.lettersGone },
    }),
    createdAt: isoOf(upload.createdAt),
    expiresAt: isoOf(upload.expiresAt),
  };
}

const isoOf = (at: number): string => new Date(at).toISOString();
