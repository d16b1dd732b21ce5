import type { PageField } from '../../../shared/registrations/page-form';
import type { GroupProps } from './fact-groups';
import { Options, SelectField, TextField } from './fields';
import type { PageSetting } from './layout';
import { letterLanguages } from './letter-languages';
import { allZones, nameZone, usualZones } from './time-zones';

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

/** The list with the usual places on top; a place is selected once, in the first group that has it. */
export function TimeZones({ setting, value }: { readonly setting: PageSetting; readonly value: string }) {
  const { form } = setting.words;
  const options = (zones: readonly string[]) => zones.map((zone) => ({ value: zone, label: nameZone(zone) }));
  const isUsual = usualZones.some((zone) => zone === value);
  return (
    <>
      <optgroup label={form.usualZones}>
        <Options choices={options(usualZones)} value={value} />
      </optgroup>
      <optgroup label={form.allZones}>
        <Options choices={options(allZones)} value={isUsual ? '' : value} />
      </optgroup>
    </>
  );
}
