import type { CellError } from '../../../../shared/roster/reading';
import type { ErrorGroup } from '../../../../shared/roster/worst-first';
import { rosterWords as english } from '../../../../shared/words/en/roster';
import { rosterWords as japanese } from '../../../../shared/words/ja/roster';
import type { WrongSummary } from '../../../uploads/wrong-summary';
import type { UploadSetting } from '../upload-setting';

type SettingProps = { readonly setting: UploadSetting };
type ErrorsProps = SettingProps & {
  readonly wrong: WrongSummary | undefined;
  /** Whether the plan is carried out already. */
  readonly isOver: boolean;
};

/** What is wrong in the file, worst first: which rows, as the spreadsheet numbers them, why, and what to write instead. */
export function ErrorsSection({ setting, wrong, isOver }: ErrorsProps) {
  const { errors, row } = setting.upload;
  if (wrong === undefined || wrong.wrongRows === 0) return null;
  const { wrongRows, groups, worstRows } = wrong;
  return (
    <>
      <h2 id="mistakes">{errors.title}</h2>
      <p>{isOver ? errors.textAfter : errors.text}</p>
      <ErrorFiles setting={setting} hasDuplicates={groups.some(({ code }) => code === 'duplicate')} />
      {groups.some(({ count }) => count > 1) ? (
        <>
          <ul>
            {groups.map((group) => (
              <Group setting={setting} group={group} />
            ))}
          </ul>
          <h3>{errors.byRow}</h3>
        </>
      ) : null}
      <table class="dates">
        <tbody>
          {worstRows.map((wrongRow) => (
            <tr>
              <td class="when">
                {row(wrongRow.rowNumber)}
                <small>{wrongRow.employeeId}</small>
              </td>
              <td>
                {wrongRow.errors.map((error) => (
                  <div>
                    <Mistake setting={setting} error={error} />
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {wrongRows > worstRows.length ? <p class="after">{errors.more(wrongRows - worstRows.length)}</p> : null}
    </>
  );
}

/** The wrong rows as files, to be corrected and uploaded again. */
export function ErrorFiles({ setting, hasDuplicates }: SettingProps & { readonly hasDuplicates: boolean }) {
  const { errors } = setting.upload;
  return (
    <>
      <p>
        <a href={`${setting.path}/errors.csv?lang=${setting.language}`} download>
          {errors.download}
        </a>
      </p>
      {hasDuplicates ? (
        <p>
          <a href={`${setting.path}/duplicates.csv?lang=${setting.language}`} download>
            {errors.duplicates}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** The same mistake, and where it is. */
const Group = ({ setting, group }: SettingProps & { readonly group: ErrorGroup }) => (
  <li>
    <Mistake setting={setting} error={group.example} />
    <br />
    <small>{setting.upload.errors.inRows(group.count, group.rowNumbers)}</small>
  </li>
);

function Mistake({ setting, error }: SettingProps & { readonly error: CellError }) {
  const { wholeRow, columnName } = setting.upload;
  const { cells } = setting.language === 'ja' ? japanese : english;
  return (
    <>
      <strong>{error.column === null ? wholeRow : columnName(error.column)}</strong>: {cells[error.code](error)}
    </>
  );
}
