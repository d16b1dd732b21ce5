import type { PageField } from '../../../shared/registrations/page-form';
import type { GroupProps } from './fact-groups';
import { Options, SelectField, TextField } from './fields';
import { letterLanguages } from './letter-languages';
import { TimeZones } from './time-zone-options';

/** Whom we write to, where, and in which language. */
export function ContactFields({ setting, fields, errors }: GroupProps) {
  const { frame, form } = setting.words;
  const common = (name: PageField) => ({ name, field: form.fields[name], frame, error: errors.get(name) });
  const text = (name: PageField) => ({ ...common(name), value: fields[name] ?? '' });
  return (
    <>
      <TextField {...text('email')} type="email" autocomplete="email" />
      <TextField {...text('name')} optional autocomplete="name" />
      <SelectField {...common('language')}>
        <Options choices={letterLanguages} value={fields.language ?? setting.language} />
      </SelectField>
      <SelectField {...common('timeZone')}>
        <TimeZones setting={setting} value={fields.timeZone ?? 'Asia/Tokyo'} />
      </SelectField>
    </>
  );
}
