import {
  type ColumnLook,
  dateOrders,
  delimiters,
  encodings,
  type FileLook,
} from '../../../../shared/roster/file-reading';
import { Options, SelectField } from '../../pages/fields';
import type { UploadSetting } from '../upload-setting';
import { HeadingField } from './heading-field';

type SettingProps = { readonly setting: UploadSetting };
type LookProps = SettingProps & { readonly look: FileLook };

/** "We read it like this", with decoded samples; all of it can be changed. What is left as it is, is not sent. */
export function FileLookSection({ setting, look }: SettingProps & { readonly look: FileLook | undefined }) {
  if (look === undefined || look.columns.length === 0) return null;
  const { upload, language, path } = setting;
  return (
    <details>
      <summary>{upload.look.title}</summary>
      <p>{upload.look.text}</p>
      <form method="post" action={`${path}/answers?lang=${language}`}>
        <FormFields setting={setting} look={look} />
        {look.columns.map((column, index) => (
          <ColumnFields setting={setting} index={index} column={column} />
        ))}
        <button type="submit" class="quiet">
          {upload.look.button}
        </button>
      </form>
    </details>
  );
}

/** Rows that may be chosen for the headings: above them stands a title, a date, a note. */
const highestRows = Array.from({ length: 20 }, (_, index) => index + 1);

function FormFields({ setting, look }: LookProps) {
  const { upload } = setting;
  const { encoding, delimiter, headingRow } = look;
  return (
    <>
      {encoding === undefined ? <p>{upload.look.workbook}</p> : null}
      {encoding === undefined ? null : (
        <Change
          setting={setting}
          name="encoding"
          label={upload.look.encoding}
          now={upload.encodings[encoding]}
          others={encodings.filter((each) => each !== encoding).map((each) => [each, upload.encodings[each]])}
        />
      )}
      {delimiter === undefined ? null : (
        <Change
          setting={setting}
          name="delimiter"
          label={upload.look.delimiter}
          now={upload.delimiters[delimiter]}
          others={delimiters.filter((each) => each !== delimiter).map((each) => [each, upload.delimiters[each]])}
        />
      )}
      <Change
        setting={setting}
        name="heading-row"
        label={upload.look.headingRow}
        now={upload.row(headingRow)}
        others={highestRows.filter((row) => row !== headingRow).map((row) => [String(row), upload.row(row)])}
      />
    </>
  );
}

type ColumnProps = SettingProps & { readonly index: number; readonly column: ColumnLook };

function ColumnFields({ setting, index, column: { heading, column, samples, dateOrder } }: ColumnProps) {
  const { look, columnName, dateOrders: orders } = setting.upload;
  const isRead = column !== 'unknown' && column !== 'ignore';
  const now = isRead ? columnName(column) : look.unknown;
  return (
    <>
      <HeadingField
        setting={setting}
        id={String(index)}
        heading={heading}
        samples={samples}
        unsaid={`${now} (${look.asIs})`}
      />
      {isRead && dateOrder !== undefined ? (
        <Change
          setting={setting}
          name={`order-${column}`}
          label={look.dateOrder(heading)}
          now={orders[dateOrder]}
          others={dateOrders.filter((each) => each !== dateOrder).map((each) => [each, orders[each]])}
        />
      ) : null}
    </>
  );
}

type ChangeProps = SettingProps & {
  readonly name: string;
  readonly label: string;
  /** How it is read now. */
  readonly now: string;
  readonly others: readonly (readonly [value: string, label: string])[];
};

/** One thing about a file, as it was found out, and what else it may be. */
function Change({ setting, name, label, now, others }: ChangeProps) {
  const { look } = setting.upload;
  return (
    <SelectField name={name} field={{ label, short: label }} frame={setting.words.frame}>
      <Options
        value=""
        choices={[
          { value: '', label: `${now} (${look.asIs})` },
          ...others.map(([value, other]) => ({ value, label: other })),
        ]}
      />
    </SelectField>
  );
}
