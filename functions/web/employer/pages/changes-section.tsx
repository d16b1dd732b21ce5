import type { ColumnChange } from '../../../uploads/columns-of-person';
import type { ChangeKind, ChangeSeen, Place } from '../../uploads/read-changes';
import type { UploadSetting } from '../upload-setting';

/** A page of what can be leafed through, and what else there is. */
export type ChangesSeen = {
  readonly kind: ChangeKind;
  readonly kinds: readonly (readonly [ChangeKind, number])[];
  readonly changes: readonly ChangeSeen[];
  readonly next: Place | undefined;
};

type ChangesProps = { readonly setting: UploadSetting; readonly seen: ChangesSeen };

/** Person by person what changes, from what to what. */
export function ChangesSection({ setting, seen }: ChangesProps) {
  const { changes: words, fates } = setting.upload;
  const hrefOf = (kind: ChangeKind, place?: Place): string => {
    const query = new URLSearchParams({ lang: setting.language, kind });
    if (place !== undefined) query.set('cursor', `${place.part}.${place.index}`);
    return `${setting.path}?${query}#changes`;
  };
  return (
    <>
      <h2 id="changes">{words.title}</h2>
      <nav>
        <ul class="meta">
          {seen.kinds.map(([kind, count]) => (
            <li>
              {kind === seen.kind ? (
                <strong aria-current="true">
                  {fates[kind].name} ({count})
                </strong>
              ) : (
                <a href={hrefOf(kind)}>
                  {fates[kind].name} ({count})
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {seen.changes.length === 0 ? (
        <p class="after">{words.none}</p>
      ) : (
        <table class="dates">
          <thead>
            <tr>
              <th scope="col">{words.columns.person}</th>
              <th scope="col">{words.columns.change}</th>
            </tr>
          </thead>
          <tbody>
            {seen.changes.map((change) => (
              <ChangeRow setting={setting} change={change} />
            ))}
          </tbody>
        </table>
      )}
      {seen.next === undefined ? null : (
        <p class="after">
          <a href={hrefOf(seen.kind, seen.next)}>{words.more}</a>
        </p>
      )}
    </>
  );
}

function ChangeRow({ setting, change }: { readonly setting: UploadSetting; readonly change: ChangeSeen }) {
  const { changes: words, row } = setting.upload;
  const { employeeId, name, rowNumber, fields, letters = [] } = change;
  return (
    <tr>
      <td class="person">
        {name ?? employeeId}
        <small>
          {name === undefined ? null : employeeId}
          {rowNumber === null ? null : ` · ${row(rowNumber)}`}
        </small>
      </td>
      <td>
        {fields.length === 0 ? words.nothing : null}
        <ul class="meta">
          {fields.map((field) => (
            <li>
              <FieldChange setting={setting} field={field} />
            </li>
          ))}
        </ul>
        {letters.length === 0 ? null : <small>{words.lettersGone(letters.length)}</small>}
      </td>
    </tr>
  );
}

/** Old → new; of somebody new only the new. */
function FieldChange({ setting, field }: { readonly setting: UploadSetting; readonly field: ColumnChange }) {
  const name = setting.upload.columnName(field.field);
  if (field.old === null) return `${name}: ${field.new}`;
  const { empty } = setting.upload.changes;
  return (
    <>
      {name}: <del>{field.old}</del> → {field.new === null ? <em>{empty}</em> : <ins>{field.new}</ins>}
    </>
  );
}
