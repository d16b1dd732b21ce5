import type { Child } from 'hono/jsx';
import { type Column, columnHeadings } from '../../../../shared/roster/columns';
import {
  type ColumnLook,
  dateOrders,
  encodings,
  type FileLook,
  type Question,
} from '../../../../shared/roster/file-reading';
import type { LookedFile } from '../../../uploads/looked-file';
import { Options, RadioField, SelectField } from '../../pages/fields';
import type { UploadSetting } from '../upload-setting';
import { nameOf } from './changes-section';

type SettingProps = { readonly setting: UploadSetting };

/** What only the person who sent the file can say, as a form. Sent half filled in, the rest is asked again. */
export function FileQuestions({ setting, looked }: SettingProps & { readonly looked: LookedFile }) {
  const { asking } = setting.upload;
  const { questions, missing } = looked;
  const headings = questions.filter((question) => question.kind === 'heading');
  const others = questions.filter((question) => question.kind !== 'heading');
  return (
    <form method="post" action={`${setting.path}/answers?lang=${setting.language}`}>
      {others.map((question) => (
        <OneQuestion setting={setting} question={question} />
      ))}
      {headings.length === 0 ? null : (
        <>
          <h2>{asking.heading.title}</h2>
          {missing.length === 0 ? null : (
            <p class="notice">{asking.missing(missing.map((column) => nameOf(column, setting)))}</p>
          )}
          {headings.map(({ heading, samples }, index) => (
            <HeadingField setting={setting} index={index} heading={heading} unsaid={setting.upload.look.choose}>
              {samples.map(({ text }) => text).join(' · ')}
            </HeadingField>
          ))}
        </>
      )}
      <button type="submit">{asking.button}</button>
    </form>
  );
}

type OtherQuestion = Exclude<Question, { readonly kind: 'heading' }>;

function OneQuestion({ setting, question }: SettingProps & { readonly question: OtherQuestion }) {
  const { upload, words } = setting;
  const { asking } = upload;
  if (question.kind === 'encoding') {
    const { title, text } = asking.encoding;
    return (
      <RadioField
        name="encoding"
        field={{ label: title, short: title, hint: text }}
        frame={words.frame}
        value=""
        choices={question.choices.map(({ encoding, samples }) => ({
          value: encoding,
          label: `${samples.join(' · ')} — ${upload.encodings[encoding]}`,
        }))}
      />
    );
  }
  const label = asking.dateOrder[question.why](question.heading);
  const samples = question.samples.map(({ rowNumber, text }) => `${text} (${upload.errors.row(rowNumber)})`);
  return (
    <RadioField
      name={`order-${question.column}`}
      field={{ label, short: label, hint: `${asking.samples} ${samples.join(' · ')}` }}
      frame={words.frame}
      value=""
      choices={dateOrders.map((order) => ({ value: order, label: upload.dateOrders[order] }))}
    />
  );
}

type HeadingProps = SettingProps & {
  readonly index: number;
  readonly heading: string;
  /** What stands there as long as nothing is chosen. */
  readonly unsaid: string;
  /** Its first cells. */
  readonly children?: Child;
};

function HeadingField({ setting, index, heading, unsaid, children }: HeadingProps) {
  const { look, asking } = setting.upload;
  const label = asking.heading.means(heading);
  const hint = `${asking.samples} ${String(children)}`;
  return (
    <>
      <input type="hidden" name={`heading-${index}`} value={heading} />
      <SelectField name={`means-${index}`} field={{ label, short: label, hint }} frame={setting.words.frame}>
        <Options
          value=""
          choices={[
            { value: '', label: unsaid },
            { value: 'ignore', label: look.ignore },
            ...columns.map((column) => ({ value: column, label: nameOf(column, setting) })),
          ]}
        />
      </SelectField>
    </>
  );
}

const columns = Object.keys(columnHeadings).filter((name): name is Column => Object.hasOwn(columnHeadings, name));

/** "We read it like this", with decoded samples, and how to say otherwise. */
export function FileLookSection({ setting, look }: SettingProps & { readonly look: FileLook | undefined }) {
  if (look === undefined) return null;
  const { upload, words, language, path } = setting;
  const encoding = { label: upload.look.encoding, short: upload.look.encoding };
  return (
    <details>
      <summary>{upload.look.title}</summary>
      <p>{upload.look.text}</p>
      <form method="post" action={`${path}/answers?lang=${language}`}>
        {look.encoding === undefined ? null : (
          <SelectField name="encoding" field={encoding} frame={words.frame}>
            <Options
              value={look.encoding}
              choices={encodings.map((value) => ({ value, label: upload.encodings[value] }))}
            />
          </SelectField>
        )}
        {look.columns.map((column, index) => (
          <HeadingField setting={setting} index={index} heading={column.heading} unsaid={meansNow(column, setting)}>
            {column.samples.map(({ text, date }) => (date === undefined ? text : `${text} = ${date}`)).join(' · ')}
          </HeadingField>
        ))}
        <button type="submit" class="quiet">
          {upload.look.button}
        </button>
      </form>
    </details>
  );
}

function meansNow({ column }: ColumnLook, setting: UploadSetting): string {
  const { look } = setting.upload;
  const now = column === 'unknown' || column === 'ignore' ? look.unknown : nameOf(column, setting);
  return `${now} (${look.asIs})`;
}
