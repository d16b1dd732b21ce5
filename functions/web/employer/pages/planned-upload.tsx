import { languages } from '../../../../shared/words/languages';
import type { Upload } from '../../../ports/uploads';
import type { LookedFile } from '../../../uploads/looked-file';
import type { WrongSummary } from '../../../uploads/wrong-summary';
import { nameInBucket } from '../name-in-bucket';
import type { UploadSetting } from '../upload-setting';
import { AsideSections, type PeopleLeft } from './aside-sections';
import { ChangesSection, type ChangesSeen } from './changes-section';
import { CountTable } from './count-table';
import { ErrorsSection } from './errors-section';
import { FileLookSection } from './file-look';

export type PlannedProps = {
  readonly setting: UploadSetting;
  readonly upload: Upload;
  readonly looked: LookedFile | undefined;
  readonly wrong: WrongSummary | undefined;
  readonly seen: ChangesSeen | undefined;
  readonly aside: PeopleLeft;
};

/** Everything a commit would do, and the two buttons. Nothing has happened yet. */
export function PlannedUpload({ setting, upload, looked, wrong, seen, aside }: PlannedProps) {
  const { planned } = setting.upload;
  const { counts, unknownHeadings = [], rowsToWrite } = upload;
  const { create, update, unchanged, error, missing, objected } = counts;
  return (
    <>
      <h1>{planned.title}</h1>
      <p class="lead">{planned.text}</p>
      <FileName setting={setting} upload={upload} />
      <h2>{planned.counts}</h2>
      <CountTable
        setting={setting}
        counts={[
          ['create', create],
          ['update', update],
          ['unchanged', unchanged],
          ['error', error],
          ['objected', objected],
          ['missing', missing],
        ]}
      />
      {unknownHeadings.length === 0 ? null : <p class="notice">{planned.unknownHeadings(unknownHeadings)}</p>}
      <FileLookSection setting={setting} look={looked?.look} />
      <LettersSoon setting={setting} upload={upload} />
      <h2>{planned.decide}</h2>
      {rowsToWrite === 0 ? (
        <p>{planned.nothingToDo}</p>
      ) : (
        <form method="post" action={`${setting.path}/commit?lang=${setting.language}`}>
          {/* The file may be read again in another window: nobody commits to a plan they have not seen. */}
          <input type="hidden" name="version" value={upload.version} />
          <ul class="points">
            {planned.happens.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
          <p>
            <button type="submit">{planned.commit(create, update)}</button>
          </p>
        </form>
      )}
      <CancelForm setting={setting} text={planned.cancelText} button={planned.cancel} />
      <ErrorsSection setting={setting} wrong={wrong} isOver={false} />
      {seen === undefined ? null : <ChangesSection setting={setting} seen={seen} />}
      <AsideSections setting={setting} aside={aside} />
    </>
  );
}

/** What the person calls their file. A page that makes room before it is chosen, in a browser without script, does not know. */
export const FileName = ({ setting, upload }: Pick<PlannedProps, 'setting' | 'upload'>) =>
  upload.filename === nameInBucket ? null : <p>{setting.upload.fileNamed(upload.filename)}</p>;

type CancelProps = { readonly setting: UploadSetting; readonly text: string; readonly button: string };

/** Calls the upload off, and says what that does. */
export const CancelForm = ({ setting, text, button }: CancelProps) => (
  <form method="post" action={`${setting.path}/cancel?lang=${setting.language}`}>
    <p class="after">{text}</p>
    <button type="submit" class="quiet">
      {button}
    </button>
  </form>
);

function LettersSoon({ setting, upload }: Pick<PlannedProps, 'setting' | 'upload'>) {
  const words = setting.upload.planned.letters;
  const { today, week, people, byLanguage } = upload.letters;
  const names = new Intl.DisplayNames(setting.language, { type: 'language' });
  return (
    <>
      <h2>{words.title}</h2>
      {week === 0 ? <p>{words.none}</p> : <p class="lead">{words.sum(today, week, people)}</p>}
      {week === 0 ? null : (
        <table class="dates">
          <tbody>
            {languages.flatMap((language) => {
              const soon = byLanguage[language];
              if (soon === undefined) return [];
              return [
                <tr>
                  <td class="when">{language === 'ja-easy' ? words.easyJapanese : names.of(language)}</td>
                  <td>{words.each(soon.today, soon.week, soon.people)}</td>
                </tr>,
              ];
            })}
          </tbody>
        </table>
      )}
    </>
  );
}
