import type { Instant } from '../../../../shared/calendar';
import type { Upload } from '../../../ports/uploads';
import { progressOf } from '../../../uploads/progress';
import { writeJapanTime } from '../japan-time';
import type { UploadSetting } from '../upload-setting';
import { AsideSections } from './aside-sections';
import { ChangesSection, type ChangesSeen } from './changes-section';
import { ErrorsSection } from './errors-section';
import { CancelForm, type PlannedProps } from './planned-upload';

type WrittenProps = {
  readonly setting: UploadSetting;
  readonly upload: Upload;
  readonly seen: ChangesSeen | undefined;
  /** Until when it can be taken back; undefined where it cannot. */
  readonly undoableUntil: Instant | undefined;
};

/** How far the writing is, and how to stop it. */
export function CommittingUpload({ setting, upload }: Pick<WrittenProps, 'setting' | 'upload'>) {
  const { committing } = setting.upload;
  return (
    <>
      <h1>{committing.title}</h1>
      <ProgressBar setting={setting} upload={upload} />
      <p>{committing.text}</p>
      <Renews setting={setting} />
      <CancelForm setting={setting} text={committing.cancelText} button={committing.cancel} />
    </>
  );
}

/** How far the taking back is. */
export function UndoingUpload({ setting, upload }: Pick<WrittenProps, 'setting' | 'upload'>) {
  const { undoing } = setting.upload;
  return (
    <>
      <h1>{undoing.title}</h1>
      <ProgressBar setting={setting} upload={upload} />
      <p>{undoing.text}</p>
      <Renews setting={setting} />
    </>
  );
}

/** What was written, and until when it can be taken back. */
export function CommittedUpload({
  setting,
  upload,
  seen,
  aside,
  wrong,
  undoableUntil,
}: WrittenProps & Pick<PlannedProps, 'aside' | 'wrong'>) {
  const { committed } = setting.upload;
  const { written, counts } = upload;
  const wroteNothing = written.create + written.update === 0;
  return (
    <>
      <h1>{committed.title}</h1>
      <p class="lead">{wroteNothing ? committed.wroteNothing : committed.wrote(written.create, written.update)}</p>
      {written.create === 0 ? null : <p>{committed.told}</p>}
      {counts.conflict === 0 ? null : <p class="notice">{committed.conflicts(counts.conflict)}</p>}
      <UndoForm setting={setting} until={undoableUntil} />
      <ErrorsSection setting={setting} wrong={wrong} isOver={true} />
      {seen === undefined ? null : <ChangesSection setting={setting} seen={seen} />}
      <AsideSections setting={setting} aside={aside} />
    </>
  );
}

/** Called off: before anything was written, or half-way. */
export function CancelledUpload({ setting, upload, seen, undoableUntil }: WrittenProps) {
  const { cancelled, committed } = setting.upload;
  const { create, update } = upload.written;
  const hasBegun = upload.committedAt !== undefined;
  const isAtRest = upload.underway.length === 0;
  return (
    <>
      <h1>{cancelled.title}</h1>
      {create + update === 0 && isAtRest ? (
        <p class="lead">{cancelled.nothing}</p>
      ) : (
        <p class="lead">
          {cancelled.some} {committed.wrote(create, update)}
        </p>
      )}
      {isAtRest ? null : <Renews setting={setting} />}
      <UndoForm setting={setting} until={undoableUntil} />
      {hasBegun && seen !== undefined ? <ChangesSection setting={setting} seen={seen} /> : null}
    </>
  );
}

/** What came of taking it back, and what could not be. */
export function UndoneUpload({ setting, upload, seen }: Pick<WrittenProps, 'setting' | 'upload' | 'seen'>) {
  const { undone } = setting.upload;
  const { removed = 0, restored = 0, kept = 0, lettersGone = 0 } = upload.undo ?? {};
  return (
    <>
      <h1>{undone.title}</h1>
      <p class="lead">{undone.did(removed, restored)}</p>
      {kept === 0 ? null : <p>{undone.kept(kept)}</p>}
      {lettersGone === 0 ? null : <p class="notice">{undone.lettersGone(lettersGone)}</p>}
      {seen === undefined ? null : <ChangesSection setting={setting} seen={seen} />}
    </>
  );
}

function UndoForm({ setting, until }: Pick<WrittenProps, 'setting'> & { readonly until: Instant | undefined }) {
  const { undo } = setting.upload;
  if (until === undefined) return null;
  return (
    <>
      <h2>{undo.title}</h2>
      <p>{undo.until(writeJapanTime(until, setting.core))}</p>
      <ul>
        {undo.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <form method="post" action={`${setting.path}/undo?lang=${setting.language}`}>
        <button type="submit" class="stop">
          {undo.button}
        </button>
      </form>
    </>
  );
}

function ProgressBar({ setting, upload }: Pick<WrittenProps, 'setting' | 'upload'>) {
  const { done, total } = progressOf(upload);
  const said = setting.upload.progress(done, total);
  return (
    <p class="lead">
      <label for="progress">{said}</label>
      <br />
      <progress id="progress" value={done} max={Math.max(total, 1)}>
        {said}
      </progress>
    </p>
  );
}

/** The page renews itself by a script, else by a header; whoever has switched off both has a link. */
export const Renews = ({ setting }: Pick<WrittenProps, 'setting'>) => (
  <p>
    {setting.upload.renews} <a href={`${setting.path}?lang=${setting.language}&sent=1`}>{setting.upload.reload}</a>
  </p>
);
