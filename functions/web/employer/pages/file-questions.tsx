import { dateOrders, type Question } from '../../../../shared/roster/file-reading';
import type { LookedFile } from '../../../uploads/looked-file';
import { RadioField } from '../../pages/fields';
import type { UploadSetting } from '../upload-setting';
import { HeadingField } from './heading-field';

type SettingProps = { readonly setting: UploadSetting };

/** What only the person who sent the file can say, as a form. Sent half filled in, the rest is asked again. */
export function FileQuestions({ setting, looked }: SettingProps & { readonly looked: LookedFile }) {
  const { asking, columnName, look } = setting.upload;
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
          {missing.length === 0 ? null : <p class="notice">{asking.missing(missing.map(columnName))}</p>}
          {headings.map(({ heading, samples }, index) => (
            <HeadingField
              setting={setting}
              id={`asked-${index}`}
              heading={heading}
              samples={samples}
              unsaid={look.choose}
            />
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
  const samples = question.samples.map(({ rowNumber, text }) => `${text} (${upload.row(rowNumber)})`);
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
