import type { ChangeSeen, Place } from '../../uploads/read-changes';
import type { UploadSetting } from '../upload-setting';

/** Why an upload leaves somebody alone: its file does not name them, or they do not want this employer's letters. */
export type AsideKind = 'missing' | 'objected';

/** So many people of each kind, a page of them, and where the next begins. */
export type PeopleLeft = Readonly<
  Record<
    AsideKind,
    { readonly count: number; readonly people: readonly ChangeSeen[]; readonly next: Place | undefined }
  >
>;

type AsideProps = { readonly setting: UploadSetting; readonly aside: PeopleLeft };

/** Whom the upload leaves alone, what that means, and what their employer may decide about each. */
export const AsideSections = ({ setting, aside }: AsideProps) => (
  <>
    <AsideSection setting={setting} kind="missing" aside={aside} />
    <AsideSection setting={setting} kind="objected" aside={aside} />
  </>
);

function AsideSection({ setting, kind, aside }: AsideProps & { readonly kind: AsideKind }) {
  const { count, people, next } = aside[kind];
  const { aside: words, changes } = setting.upload;
  if (count === 0) return null;
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{words[kind].title(count)}</h2>
      {words[kind].sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <table class="dates">
        <tbody>
          {people.map((person) => (
            <PersonRow setting={setting} kind={kind} person={person} />
          ))}
        </tbody>
      </table>
      {next === undefined ? null : (
        <p class="after">
          <a href={`${setting.path}?lang=${setting.language}&${kind}=${next.part}.${next.index}#${kind}`}>
            {changes.more}
          </a>
        </p>
      )}
    </section>
  );
}

type PersonProps = { readonly setting: UploadSetting; readonly kind: AsideKind; readonly person: ChangeSeen };

function PersonRow({ setting, kind, person }: PersonProps) {
  const { aside: words, row } = setting.upload;
  const { employeeId, name = employeeId, rowNumber, keepsThemself = false } = person;
  const path = `/employer/people/${encodeURIComponent(employeeId)}`;
  return (
    <tr>
      <td class="person">
        {keepsThemself ? name : <a href={`${path}?lang=${setting.language}`}>{name}</a>}
        <small>
          {name === employeeId ? null : employeeId}
          {rowNumber === null ? null : ` · ${row(rowNumber)}`}
        </small>
      </td>
      <td>
        {kind === 'missing' ? (
          // Two presses: in a long list a finger slips, and a letter cannot be taken back.
          <details>
            <summary>{words.hasLeft}</summary>
            <form method="post" action={`${path}/offer?lang=${setting.language}`}>
              <button type="submit" class="quiet">
                {words.hasLeftOf(name)}
              </button>
            </form>
          </details>
        ) : (
          words.why[keepsThemself ? 'keepsThemself' : 'objected']
        )}
      </td>
    </tr>
  );
}
