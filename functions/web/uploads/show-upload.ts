import type { Language } from '../../../shared/words/languages';
import type { Upload } from '../../ports/uploads';
import { progressOf } from '../../uploads/progress';

/** An upload as its employer reads it. */
export function showUpload(upload: Upload, language: Language) {
  const { id, filename, state, failure, unknownHeadings = [], counts, letters } = upload;
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
    createdAt: new Date(upload.createdAt).toISOString(),
    expiresAt: new Date(upload.expiresAt).toISOString(),
  };
}
