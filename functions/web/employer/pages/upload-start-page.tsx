import { columnHeadings } from '../../../../shared/roster/columns';
import type { PresignedPost } from '../../../ports/files';
import type { ImportDesk } from '../../../ports/uploads';
import { Layout } from '../../pages/layout';
import { isNeeded } from '../example-file';
import type { UploadSetting } from '../upload-setting';
import { BackHome } from './home-page';

type SettingProps = { readonly setting: UploadSetting };

/** Before the first file: what it may hold, an example, and the button to begin. */
export function UploadStartPage({ setting }: SettingProps) {
  const { language } = setting;
  const { start } = setting.upload;
  return (
    <Layout setting={setting} title={start.title}>
      <h1>{start.title}</h1>
      <p class="lead">{start.text}</p>
      <ul class="points">
        {start.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <form method="post" action={`/employer/uploads?lang=${language}`}>
        <p class="after">
          <button type="submit">{start.button}</button>
        </p>
      </form>
      <h2>{start.columns.title}</h2>
      <p>{start.columns.text}</p>
      <p>
        <a href={`/employer/uploads/example.csv?lang=${language}`} download>
          {start.example}
        </a>
      </p>
      <ColumnsTable setting={setting} />
      <BackHome setting={setting} />
    </Layout>
  );
}

function ColumnsTable({ setting }: SettingProps) {
  const { columns, contents } = setting.upload.start;
  return (
    <table class="dates">
      <thead>
        <tr>
          <th scope="col">{columns.heading}</th>
          <th scope="col">{columns.content}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(columnHeadings).map(([name, japanese]) => (
          <tr>
            <th scope="row">
              <span lang="ja">{japanese}</span>
              <br />
              <small>{name}</small>
            </th>
            <td>
              {isColumn(name) && isNeeded(name) ? <span class="tag careful">{columns.needed}</span> : null}{' '}
              {isColumn(name) ? contents[name] : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isColumn = (name: string): name is keyof typeof columnHeadings => Object.hasOwn(columnHeadings, name);

type ChooseProps = SettingProps & {
  readonly form: PresignedPost;
  /** What lets a browser look into the file before it is sent; undefined where it cannot. */
  readonly look: BrowserLook | undefined;
};

/** The scripts' addresses, and what they are told: what headings meant before, where to tell the name of the file, how large it may be. */
export type BrowserLook = {
  readonly script: string;
  readonly reader: string;
  readonly mapping: NonNullable<ImportDesk['headings']>;
  readonly nameTo: string;
  readonly mostBytes: number;
};

/** The file itself. It goes straight to the bucket, which sends the browser back to the page of the upload. */
export function ChooseFilePage({ setting, form, look }: ChooseProps) {
  const { choose, start } = setting.upload;
  const told = look && {
    'data-reader': look.reader,
    'data-mapping': JSON.stringify(look.mapping),
    'data-name-to': look.nameTo,
    'data-most-bytes': look.mostBytes,
  };
  return (
    <Layout setting={setting} title={choose.title}>
      <h1>{choose.title}</h1>
      <p class="lead">{choose.text}</p>
      <form method="post" action={form.url} enctype="multipart/form-data" {...told}>
        {Object.entries(form.fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="field">
          <label for="file">{choose.file}</label>
          <p class="hint" id="file-hint">
            {choose.hint}
          </p>
          {/* S3 ignores every field that comes after the file. */}
          <input id="file" name="file" type="file" required aria-describedby="file-hint" />
        </div>
        <button type="submit">{choose.button}</button>
      </form>
      <p class="after" id="late">
        {choose.late}
      </p>
      <p>
        <a href={`/employer/uploads?lang=${setting.language}`}>{start.columns.title}</a>
      </p>
      {look === undefined ? null : <script type="module" src={look.script} />}
    </Layout>
  );
}
