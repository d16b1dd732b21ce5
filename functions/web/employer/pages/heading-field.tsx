import { type Column, columnHeadings } from '../../../../shared/roster/columns';
import type { Sample } from '../../../../shared/roster/file-reading';
import { Options, SelectField } from '../../pages/fields';
import type { UploadSetting } from '../upload-setting';

type HeadingProps = {
  readonly setting: UploadSetting;
  /** What tells the field apart from the others of its page. */
  readonly id: string;
  readonly heading: string;
  /** Its first cells. */
  readonly samples: readonly Sample[];
  /** What stands there as long as nothing is chosen. */
  readonly unsaid: string;
};

/** What a heading of the file means: one of our columns, or nothing. */
export function HeadingField({ setting, id, heading, samples, unsaid }: HeadingProps) {
  const { look, asking, columnName } = setting.upload;
  const label = asking.heading.means(heading);
  const cells = samples.map(({ text, date }) => (date === undefined || date === text ? text : `${text} = ${date}`));
  const field = { label, short: label, ...(cells.length > 0 && { hint: `${asking.samples} ${cells.join(' · ')}` }) };
  return (
    <>
      <input type="hidden" name={`heading-${id}`} value={heading} />
      <SelectField name={`means-${id}`} field={field} frame={setting.words.frame}>
        <Options
          value=""
          choices={[
            { value: '', label: unsaid },
            { value: 'ignore', label: look.ignore },
            ...columns.map((column) => ({ value: column, label: columnName(column) })),
          ]}
        />
      </SelectField>
    </>
  );
}

const columns = Object.keys(columnHeadings).filter((name): name is Column => Object.hasOwn(columnHeadings, name));
