import type { CellError } from '../../../../shared/roster/reading';
import { rosterWords as english } from '../../../../shared/words/en/roster';
import { rosterWords as japanese } from '../../../../shared/words/ja/roster';
import type { FirstWrongRows } from '../../../uploads/first-wrong-rows';
import type { UploadSetting } from '../upload-setting';
import { nameOf } from './changes-section';

type ErrorsProps = {
  readonly setting: UploadSetting;
  /** How many rows are wrong; the first of them are shown. */
  readonly count: number;
  readonly first: FirstWrongRows;
};

/** Which rows are wrong, as the spreadsheet numbers them, why, and what to write instead. */
export function ErrorsSection({ setting, count, first }: ErrorsProps) {
  const { errors } = setting.upload;
  if (count === 0) return null;
  return (
    <>
      <h2>{errors.title}</h2>
      <p>{errors.text}</p>
      <p>
        <a href={`${setting.path}/errors.csv?lang=${setting.language}`} download>
          {errors.download}
        </a>
      </p>
      <table class="dates">
        <tbody>
          {first.map((row) => (
            <tr>
              <td class="when">
                {errors.row(row.rowNumber)}
                <small>{row.employeeId}</small>
              </td>
              <td>
                {row.errors.map((error) => (
                  <div>
                    <strong>{error.column === null ? errors.wholeRow : nameOf(error.column, setting)}</strong>:{' '}
                    {sentenceOf(error, setting)}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > first.length && first.length > 0 ? <p class="after">{errors.more(count - first.length)}</p> : null}
    </>
  );
}

const sentenceOf = (error: CellError, { language }: UploadSetting): string =>
  (language === 'ja' ? japanese : english).cells[error.code](error);
